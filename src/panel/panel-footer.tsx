import type { MessageKey } from '../i18n/translator.ts';
import { browser } from '../platform/browser.ts';
import type { Announcement } from '../ui/announcement.ts';
import { useTranslator } from '../ui/app-context.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { StatusMessage } from '../ui/status-message.tsx';

interface Props {
  readonly announcement: Announcement | null;
  /** What stands there while there is nothing to announce. */
  readonly hint: MessageKey | null;
}

/** One line of fixed height: what was just done, or what the keys do; and the way to the settings. */
export function PanelFooter({ announcement, hint }: Props) {
  const t = useTranslator();
  return (
    <footer class="panel-footer">
      <StatusMessage announcement={announcement} />
      {announcement === null && <p class="panel-keys">{hint && t.text(hint)}</p>}
      <IconButton
        icon="settings"
        name={t.text('popup_options')}
        onClick={() => void browser.runtime.openOptionsPage()}
      />
    </footer>
  );
}
