import type { ImportEffect } from '../store/import-effect.ts';
import { ImportContracts } from './import-contracts.tsx';
import { useTranslator } from './use-app.ts';
import type { Purpose } from './use-transfer.ts';

interface Props {
  readonly purpose: Purpose;
  readonly name: string;
  readonly effect: ImportEffect;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

export function ImportPreview({ purpose, name, effect, onConfirm, onCancel }: Props) {
  const t = useTranslator();
  const { added, completed, changed, known, conflicting, unreadable, revived, takenBack, contracts } = effect;
  const hasEffect = added + completed + revived + takenBack > 0;
  const isRestore = purpose === 'restore';
  return (
    <div class="panel">
      <h4>{t.text(isRestore ? 'options_backup_effect' : 'options_import_effect', { file: name })}</h4>
      <ul class="effects">
        {!hasEffect && <li>{t.text(isRestore ? 'options_backup_nothing' : 'options_import_nothing_new')}</li>}
        {takenBack > 0 && <li>{t.plural('options_backup_takes_back', takenBack)}</li>}
        {added > 0 && <li>{t.plural('options_import_would_add', added)}</li>}
        {completed > 0 && <li>{t.plural('options_import_completes', completed)}</li>}
        {revived > 0 && <li>{t.text('options_import_revives')}</li>}
        {changed > 0 && <li>{t.plural('options_import_would_change', changed)}</li>}
        {known > 0 && <li>{t.plural('options_import_would_leave', known)}</li>}
        {conflicting > 0 && <li>{t.plural('options_import_conflicting', conflicting)}</li>}
        {unreadable > 0 && <li>{t.plural('options_import_unreadable', unreadable)}</li>}
      </ul>
      {contracts.length > 0 && <ImportContracts contracts={contracts} />}
      <div class="form-buttons">
        <button type="button" class="button" onClick={onCancel}>
          {t.text('common_cancel')}
        </button>
        {hasEffect && (
          <button type="button" class="button primary" onClick={onConfirm}>
            {t.text(isRestore ? 'options_backup_restore' : 'options_import_confirm')}
          </button>
        )}
      </div>
    </div>
  );
}
