import { useRef } from 'preact/hooks';
import type { Announcement } from './announcement.ts';
import { useTranslator } from './app-context.ts';
import { IconButton } from './icon-button.tsx';

interface Props {
  readonly announcement: Announcement | null;
  /** Closes the message, where it covers other things. */
  readonly onDismiss?: () => void;
}

/**
 * The live region: always there, so that assistive technology hears it change. It keeps what can be undone
 * until something else is said; a message that vanished would take its Undo with it.
 */
export function StatusMessage({ announcement, onDismiss }: Props) {
  const t = useTranslator();
  const last = useRef<{ announcement: Announcement | null; count: number }>({ announcement: null, count: 0 });
  // The same words twice are two events: new text is heard, unchanged text is not.
  if (last.current.announcement !== announcement) {
    last.current = { announcement, count: last.current.count + 1 };
  }
  return (
    <div class={announcement?.failed ? 'status failed' : 'status'} role="status">
      {announcement !== null && (
        <span key={last.current.count} class="status-text">
          {announcement.text}{' '}
        </span>
      )}
      {announcement?.undo !== undefined && (
        // Not keyed like the words: the focus stays on it when its press says the next thing.
        <button key="undo" type="button" class="button subtle" onClick={announcement.undo}>
          {t.text('common_undo')}
        </button>
      )}
      {announcement !== null && onDismiss !== undefined && (
        <IconButton key="dismiss" icon="dismiss" name={t.text('common_dismiss')} onClick={onDismiss} />
      )}
    </div>
  );
}
