import type { PanelKey } from '../i18n/bundles.ts';
import { browser } from '../platform/browser.ts';
import type { Announcement } from '../ui/announcement.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { StatusMessage } from '../ui/status-message.tsx';
import { openSidePanel } from './open-side-panel.ts';
import type { Place } from './place.ts';
import { useTranslator } from './use-app.ts';

interface Props {
  readonly place: Place;
  readonly announcement: Announcement | null;
  /** What stands there while there is nothing to announce. */
  readonly hint: PanelKey | null;
  readonly onHelp: () => void;
  /** `null` where that is shown already. */
  readonly onRouting: (() => void) | null;
}

/** One line of fixed height: what was just done, or what the keys do; and the ways to elsewhere. */
export function PanelFooter({ place, announcement, hint, onHelp, onRouting }: Props) {
  const t = useTranslator();
  return (
    <footer class="panel-footer">
      <StatusMessage announcement={announcement} />
      {announcement === null && <p class="panel-keys">{hint && t.text(hint)}</p>}
      {onRouting !== null && (
        <IconButton id="routing" icon="compass" name={t.text('routing_title')} onClick={onRouting} />
      )}
      <IconButton icon="keyboard" name={t.text('panel_help')} onClick={onHelp} />
      {place === 'popup' && (
        <IconButton icon="sidePanel" name={t.text('panel_side_panel')} onClick={openSidePanel} />
      )}
      <IconButton
        icon="settings"
        name={t.text('panel_options')}
        onClick={() => void browser.runtime.openOptionsPage()}
      />
    </footer>
  );
}
