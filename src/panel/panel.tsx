import { useCallback, useState } from 'preact/hooks';
import type { Announcement } from '../ui/announcement.ts';
import { useLedger } from '../ui/use-ledger.ts';
import { CurrentView } from './current-view.tsx';
import { FocusTargets } from './focus-targets.ts';
import { useLazyViews } from './lazy-views.ts';
import { PanelProvider } from './panel-context.ts';
import { PanelFooter } from './panel-footer.tsx';
import type { Place } from './place.ts';
import { useApp } from './use-app.ts';
import { useContractActions } from './use-contract-actions.ts';
import { useFocusBack } from './use-focus-back.ts';
import { useReadPasted } from './use-paste.ts';
import { usePasteIntoPanel } from './use-paste-into-panel.ts';
import { type View, viewLeft } from './view.ts';

/** The views over the footer; the others have buttons of their own there. */
const FOOTED: readonly View['name'][] = ['list', 'routing', 'check'];

/** What popup and side panel both show; and a footer that says what was done. */
export function Panel({ place }: { place: Place }) {
  const { drafts } = useApp();
  const [ledger, tryAgain] = useLedger();
  const [view, setView] = useState<View>(() => viewLeft(drafts));
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [announcement, announce] = useState<Announcement | null>(null);
  const [isCopying, setCopying] = useState<boolean | null>(true);
  const tellSelected = useCallback((copies: boolean | null) => {
    setCopying(copies);
    // What was said of the row before makes way for the keys of this one, unless it can be undone.
    announce((said) => (said?.undo === undefined && said?.failed === undefined ? null : said));
  }, []);
  const [focusTargets] = useState(() => new FocusTargets());
  const rememberFocus = useFocusBack(focusTargets, view.name === 'list');
  const actions = useContractActions(announce);
  const lazy = useLazyViews();

  const show = (next: View) => {
    if (next.name === 'routing') rememberFocus();
    setView(next);
  };
  const readPasted = useReadPasted(ledger);
  const openPasted = usePasteIntoPanel(ledger.state === 'failed' ? null : readPasted, view, show);
  const openHelp = () => setHelpOpen(true);
  return (
    <PanelProvider
      value={{ announce, actions, focusTargets, show, readPasted, openPasted, openHelp, tellSelected }}
    >
      <CurrentView view={view} ledger={ledger} onTryAgain={tryAgain} lazy={lazy} />
      {FOOTED.includes(view.name) && (
        <>
          {isHelpOpen && lazy.HelpSheet !== null && <lazy.HelpSheet onClose={() => setHelpOpen(false)} />}
          <PanelFooter {...{ place, view, ledger, announcement, isCopying }} TeamLine={lazy.TeamLine} />
        </>
      )}
    </PanelProvider>
  );
}
