import { useId, useRef } from 'preact/hooks';
import { deleteEverything } from '../store/delete-everything.ts';
import type { Announce } from '../ui/announcement.ts';
import { Icon } from '../ui/icon.tsx';
import { notSavedText } from '../words/store-problem-text.ts';
import { useTranslator } from './use-app.ts';

interface Props {
  readonly announce: Announce;
  /** `null` where no export is allowed. */
  readonly onExport: (() => void) | null;
}

/** The one thing here that cannot be undone: it is asked about, with the export at hand. */
export function DeleteEverything({ announce, onExport }: Props) {
  const t = useTranslator();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => dialog.current?.close();

  const confirm = async () => {
    close();
    try {
      await deleteEverything();
      announce({ text: t.text('options_deleted') });
    } catch (problem) {
      announce({ text: notSavedText(t, problem), failed: true });
    }
  };

  return (
    <div class="task">
      <div class="task-text">
        <h3>{t.text('options_delete')}</h3>
        <p>{t.text('options_delete_text')}</p>
      </div>
      <button type="button" class="button danger" onClick={() => dialog.current?.showModal()}>
        <Icon name="remove" />
        {t.text('options_delete')}
      </button>
      <dialog ref={dialog} class="dialog" aria-labelledby={`${id}-title`} aria-describedby={`${id}-text`}>
        <h2 id={`${id}-title`}>{t.text('options_delete_ask')}</h2>
        <p id={`${id}-text`}>
          {t.text('options_delete_text')} {t.text('options_delete_warning')}
        </p>
        <div class="form-buttons">
          {onExport !== null && (
            <button type="button" class="button first" onClick={onExport}>
              <Icon name="download" />
              {t.text('options_delete_export_first')}
            </button>
          )}
          <button type="button" class="button" onClick={close}>
            {t.text('common_cancel')}
          </button>
          <button type="button" class="button primary danger" onClick={() => void confirm()}>
            {t.text('options_delete')}
          </button>
        </div>
      </dialog>
    </div>
  );
}
