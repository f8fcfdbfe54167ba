import type { ComponentChildren, RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { useTranslator } from '../use-app.ts';

interface Props {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly onSubmit: (event: Event) => void;
  /** Called when the form is done with: it is to be taken away. */
  readonly onClose: () => void;
  /** What saving is called while it is asked about; `null` otherwise. */
  readonly confirm?: string | null;
  readonly children: ComponentChildren;
}

/** What an entry of the history turns into while it is changed; Escape changes nothing. */
export function EntryForm({ form, onSubmit, onClose, confirm = null, children }: Props) {
  const t = useTranslator();
  useEffect(() => form.current?.querySelector<HTMLElement>('[name="day"]')?.focus(), [form]);
  return (
    <form
      ref={form}
      class="entry-form"
      noValidate
      onSubmit={onSubmit}
      onKeyDown={(event) => {
        // A key that is held asks once, and answers nothing.
        if (event.key === 'Enter' && event.repeat) event.preventDefault();
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      {children}
      <div class="form-buttons">
        <button type="button" class="button" onClick={onClose}>
          {t.text('common_cancel')}
        </button>
        <button type="submit" class="button primary">
          {confirm ?? t.text('common_save')}
        </button>
      </div>
    </form>
  );
}
