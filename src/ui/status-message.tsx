import type { Announcement } from './announcement.ts';
import { useTranslator } from './app-context.ts';

/**
 * The live region: always there, so that assistive technology hears it change. It keeps what can be undone
 * until something else is said; a message that vanished would take its Undo with it.
 */
export function StatusMessage({ announcement }: { announcement: Announcement | null }) {
  const t = useTranslator();
  return (
    <div class="status" role="status">
      {announcement !== null && (
        <>
          <span class="status-text">{announcement.text}</span>
          {announcement.undo !== undefined && (
            <button type="button" class="button subtle" onClick={announcement.undo}>
              {t.text('common_undo')}
            </button>
          )}
        </>
      )}
    </div>
  );
}
