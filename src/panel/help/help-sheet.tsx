import './help-sheet.css';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { PanelKey } from '../../i18n/bundles.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { useTranslator } from '../use-app.ts';
import { useCommandKeys } from './use-command-keys.ts';

/** Keys that are pressed together, and another way to press them. */
type Keys = readonly (readonly string[])[];

const IN_SEARCH: readonly (readonly [PanelKey, Keys])[] = [
  ['help_choose', [['↑'], ['↓']]],
  ['help_copy_access', [['Enter']]],
  ['help_copy_contract', [['Shift', 'Enter']]],
  ['help_clear', [['Esc']]],
];

const ANYWHERE: readonly (readonly [PanelKey, Keys])[] = [
  ['help_copy_access', [['Alt', 'A']]],
  ['help_copy_contract', [['Alt', 'C']]],
  ['help_unfold', [['Ctrl', 'Enter']]],
  ['help_log', [['Alt', 'L']]],
  ['help_star', [['Alt', 'S']]],
  ['help_add', [['Alt', 'N']]],
  ['help_this', [['?'], ['F1']]],
];

/** All keys there are, the browser's own included as the user has set them. */
export function HelpSheet({ onClose }: { onClose: () => void }) {
  const t = useTranslator();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const commands = useCommandKeys();
  useEffect(() => dialog.current?.showModal(), []);

  return (
    <dialog ref={dialog} class="help" aria-labelledby={id} onClose={onClose}>
      <div class="help-head">
        <h2 id={id}>{t.text('help_title')}</h2>
        <IconButton icon="dismiss" name={t.text('help_close')} onClick={() => dialog.current?.close()} />
      </div>
      <KeyList title={t.text('help_search')} rows={IN_SEARCH.map(([key, keys]) => [t.text(key), keys])} />
      <KeyList title={t.text('help_anywhere')} rows={ANYWHERE.map(([key, keys]) => [t.text(key), keys])} />
      {commands.length > 0 && <KeyList title={t.text('help_browser')} rows={commands} />}
    </dialog>
  );
}

function KeyList({ title, rows }: { title: string; rows: readonly (readonly [string, Keys])[] }) {
  const t = useTranslator();
  return (
    <section>
      <h3>{title}</h3>
      <dl class="help-keys">
        {rows.map(([words, keys]) => (
          <div key={words}>
            <dt>{words}</dt>
            <dd>
              {keys.map((together, nth) => (
                <span key={together.join()}>
                  {nth > 0 && ` ${t.text('help_key_or')} `}
                  {together.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
