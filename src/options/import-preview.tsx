import type { ImportEffect } from '../store/merge.ts';
import { useTranslator } from './use-app.ts';

interface Props {
  readonly name: string;
  readonly effect: ImportEffect;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

export function ImportPreview({ name, effect, onConfirm, onCancel }: Props) {
  const t = useTranslator();
  const { added, changed, known, conflicting, unreadable } = effect;
  return (
    <div class="panel">
      <h4>{t.text('options_import_effect', { file: name })}</h4>
      <ul class="effects">
        <li>
          {added === 0 ? t.text('options_import_nothing_new') : t.plural('options_import_would_add', added)}
        </li>
        {changed > 0 && <li>{t.plural('options_import_would_change', changed)}</li>}
        {known > 0 && <li>{t.plural('options_import_would_leave', known)}</li>}
        {conflicting > 0 && <li>{t.plural('options_import_conflicting', conflicting)}</li>}
        {unreadable > 0 && <li>{t.plural('options_import_unreadable', unreadable)}</li>}
      </ul>
      <div class="form-buttons">
        <button type="button" class="button" onClick={onCancel}>
          {t.text('common_cancel')}
        </button>
        {added > 0 && (
          <button type="button" class="button primary" onClick={onConfirm}>
            {t.text('options_import_confirm')}
          </button>
        )}
      </div>
    </div>
  );
}
