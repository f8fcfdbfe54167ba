import type { PanelKey } from '../i18n/bundles.ts';
import { browser } from '../platform/browser.ts';
import type { Announcement } from '../ui/announcement.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { StatusMessage } from '../ui/status-message.tsx';
import type { LedgerState } from '../ui/use-ledger.ts';
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
  /** Whether keys copy IDs of the selected contract. */
  readonly isCopying: boolean;
}

/** One line of fixed height: what was just done, or what the keys do; and the ways to elsewhere. */
export function PanelFooter({ place, view, ledger, announcement, isCopying }: Props) {
  const t = useTranslator();
  const { show, openHelp } = usePanel();
  const routing = useFocusTarget<HTMLButtonElement>('routing');
  const hint = hintFor(view, ledger, isCopying);
  return (
    <footer class="panel-footer">
      <StatusMessage announcement={announcement} />
      {announcement === null && <p class="panel-keys">{hint && t.text(hint)}</p>}
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
function hintFor(view: View, ledger: LedgerState, isCopying: boolean): PanelKey | null {
  if (ledger.state !== 'open' || view.name !== 'list') return null;
  if (ledger.ledger.contracts.length === 0) return 'panel_local';
  return isCopying ? 'panel_keys' : null;
}
