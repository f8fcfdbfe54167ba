import type { PanelKey } from '../i18n/bundles.ts';
import { browser } from '../platform/browser.ts';
import type { Announcement } from '../ui/announcement.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { StatusMessage } from '../ui/status-message.tsx';
import type { LedgerState } from '../ui/use-ledger.ts';
import { isMac, keyWord } from './help/key-caps.ts';
import type { LazyViews } from './lazy-views.ts';
import { openSidePanel } from './open-side-panel.ts';
import { usePanel } from './panel-context.ts';
import type { Place } from './place.ts';
import { useTranslator } from './use-app.ts';
import { useFocusTarget } from './use-focus-target.ts';
import type { View } from './view.ts';

interface Props {
  readonly place: Place;
  readonly view: View;
  readonly ledger: LedgerState;
  readonly announcement: Announcement | null;
  /** Whether keys copy IDs of the selected contract; `null` where none is selected. */
  readonly isCopying: boolean | null;
  /** How it stands with the team; `null` until it is loaded. */
  readonly TeamLine: LazyViews['TeamLine'];
}

/** Of fixed height: what was just done, or what the keys do for the selected row; and the ways to elsewhere. */
export function PanelFooter({ place, view, ledger, announcement, isCopying, TeamLine }: Props) {
  const t = useTranslator();
  const { show, openHelp } = usePanel();
  const routing = useFocusTarget<HTMLButtonElement>('routing');
  const hint = hintFor(view, ledger, isCopying);
  const keys = hint && t.text(hint, keyWords());
  return (
    <footer class="panel-footer">
      <StatusMessage announcement={announcement} />
      {TeamLine === null ? (
        announcement === null && <p class="panel-keys">{keys}</p>
      ) : (
        <TeamLine isShown={announcement === null} otherwise={keys} />
      )}
      {view.name !== 'routing' && ledger.state !== 'failed' && (
        <IconButton
          buttonRef={routing}
          icon="compass"
          name={t.text('routing_title')}
          onClick={() => show({ name: 'routing' })}
        />
      )}
      <IconButton icon="keyboard" name={t.text('panel_help')} onClick={openHelp} />
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

/** What the footer says while there is nothing to announce. */
function hintFor(view: View, ledger: LedgerState, isCopying: boolean | null): PanelKey | null {
  if (ledger.state !== 'open' || view.name !== 'list') return null;
  if (ledger.ledger.contracts.length === 0) return 'panel_local';
  if (isCopying === null) return null;
  return isCopying ? 'panel_keys' : 'panel_keys_without_ids';
}

/** What the keyboard at hand calls the keys that the footer names. */
function keyWords() {
  return { log: keyWord('logIncident', isMac()), details: keyWord('toggleDetails', isMac()) };
}
