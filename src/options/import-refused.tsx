import type { OptionsKey } from '../i18n/bundles.ts';
import type { InspectedFile } from '../store/inspect-file.ts';
import { Icon } from '../ui/icon.tsx';
import { useTranslator } from './use-app.ts';

type RefusedFile = Extract<InspectedFile, { kind: 'refused' }>;

const reasonTexts: Record<RefusedFile['reason'], OptionsKey> = {
  'too-large': 'options_refused_too_large',
  'not-json': 'options_refused_not_json',
  'cut-off': 'options_refused_cut_off',
  'other-format': 'options_refused_other_format',
  'newer-format': 'options_refused_newer_format',
  'too-deep': 'options_refused_too_deep',
  'absurd-cost': 'options_refused_absurd_cost',
  mixed: 'options_refused_mixed',
  damaged: 'options_refused_damaged',
  unreadable: 'options_refused_unreadable',
};

/** Why a file was refused, and where in it the trouble is. */
export function ImportRefused({ file }: { file: RefusedFile }) {
  const t = useTranslator();
  return (
    <div class="panel refused">
      <h4>
        <Icon name="error" />
        {t.text('options_import_refused', { file: file.name })}
      </h4>
      <p>{t.text(reasonTexts[file.reason])}</p>
      {file.place !== null && (
        <p class="place">
          {typeof file.place === 'string'
            ? t.text('options_refused_place', { place: file.place })
            : t.text('options_refused_line', { line: file.place.line, column: file.place.column })}
        </p>
      )}
    </div>
  );
}
