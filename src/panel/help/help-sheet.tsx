import './help-sheet.css';
import { useEffect, useId, useRef } from 'preact/hooks';
import { IconButton } from '../../ui/icon-button.tsx';
import type { Where } from '../keys.ts';
import { useTranslator } from '../use-app.ts';
import { type Caps, helpLines, isMac } from './key-caps.ts';
import { useCommandKeys } from './use-command-keys.ts';

/** All keys there are, the browser's own included as the user has set them. */
export function HelpSheet({ onClose }: { onClose: () => void }) {
  const t = useTranslator();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const commands = useCommandKeys();
  useEffect(() => dialog.current?.showModal(), []);
  const linesFor = (where: Where) =>
    helpLines(where, isMac()).map(([text, caps]) => [t.text(text), caps] as const);

  return (
    <dialog ref={dialog} class="help" aria-labelledby={id} onClose={onClose}>
      <div class="help-head">
        <h2 id={id}>{t.text('help_title')}</h2>
        <IconButton icon="dismiss" name={t.text('help_close')} onClick={() => dialog.current?.close()} />
      </div>
      <KeyList title={t.text('help_search')} lines={linesFor('search')} />
      <KeyList title={t.text('help_anywhere')} lines={linesFor('anywhere')} />
      {commands.length > 0 && <KeyList title={t.text('help_browser')} lines={commands} />}
    </dialog>
  );
}

function KeyList({ title, lines }: { title: string; lines: readonly (readonly [string, Caps])[] }) {
  const t = useTranslator();
  return (
    <section>
      <h3>{title}</h3>
      <dl class="help-keys">
        {lines.map(([text, ways]) => (
          <div key={text}>
            <dt>{text}</dt>
            <dd>
              {ways.map((caps, nth) => (
                <span key={caps.join()}>
                  {nth > 0 && ` ${t.text('help_key_or')} `}
                  {caps.map((cap) => (
                    <kbd key={cap}>{cap}</kbd>
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
