import type { ComponentChildren, RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { useTranslator } from '../use-app.ts';

interface Props {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly onSubmit: (event: Event) => void;
  /** Called when the form is done with: it is to be taken away. */
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** What an entry of the history turns into while it is changed; Escape changes nothing. */
export function EntryForm({ form, onSubmit, onClose, children }: Props) {
  const t = useTranslator();
  useEffect(() => form.current?.querySelector<HTMLElement>('[name="day"]')?.focus(), [form]);
  return (
    <form
      ref={form}
      class="entry-form"
      noValidate
      onSubmit={onSubmit}
      onKeyDown={(event) => {
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
          {t.text('common_save')}
        </button>
      </div>
    </form>
  );
}
