import { useState } from 'preact/hooks';
import { emptyLedger } from '../ledger/ledger.ts';
import { CONTRACT_DRAFT, LOG_DRAFT, START_DRAFT } from '../store/session/draft-names.ts';
import { type Drafts, isLike } from '../store/session/drafts.ts';
import type { Announcement } from '../ui/announcement.ts';
import { StoreFailure } from '../ui/store-failure.tsx';
import { UnreadableNotice } from '../ui/unreadable-notice.tsx';
import { useLedger } from '../ui/use-ledger.ts';
import { ContractList } from './contracts/contract-list.tsx';
import { PanelFooter } from './panel-footer.tsx';
import type { Place } from './place.ts';
import { FirstRun } from './start/first-run.tsx';
import { useSamples } from './start/use-samples.ts';
import { useApp } from './use-app.ts';
import { useContractActions } from './use-contract-actions.ts';
import { useFocusBack } from './use-focus-back.ts';
import { useLazyPart } from './use-lazy-part.ts';

const loadStart = () => import('./start/guided-start.tsx');
const loadForm = () => import('./contract-form/contract-form.tsx');
const loadRouting = () => import('./routing/routing-view.tsx');
const loadHelp = () => import('./help/help-sheet.tsx');

/**
 * What is shown: the contracts, the guided start, where to open a case, or a contract's form, with `null` for
 * one that is being added.
 */
type View =
  | { readonly name: 'list' | 'start' | 'routing' }
  | { readonly name: 'form'; readonly contract: string | null };

const LIST: View = { name: 'list' };
const NEVER_USED = {};

/** What popup and side panel both show; and a footer that says what was done. */
export function Panel({ place }: { place: Place }) {
  const { drafts } = useApp();
  const [ledger, tryAgain] = useLedger();
  const [view, setView] = useState<View>(() => viewLeft(drafts));
  const [firstExpanded] = useState(() => keptContract(drafts.read(LOG_DRAFT, isLike({ contract: '' }))));
  const [helps, help] = useState(false);
  const [announcement, announce] = useState<Announcement | null>(null);
  const actions = useContractActions(announce);
  const addSamples = useSamples(announce);
  const GuidedStart = useLazyPart(loadStart)?.GuidedStart ?? null;
  const ContractForm = useLazyPart(loadForm)?.ContractForm ?? null;
  const RoutingView = useLazyPart(loadRouting)?.RoutingView ?? null;
  const HelpSheet = useLazyPart(loadHelp)?.HelpSheet ?? null;
  const known = ledger.state === 'open' ? ledger.ledger : emptyLedger;
  const { contracts } = known;
  const isEmpty = ledger.state === 'open' && contracts.length === 0;
  const showList = () => setView(LIST);
  const showForm = (contract: string | null) => setView({ name: 'form', contract });
  const leaveFor = useFocusBack(view.name === 'list');
  const showRouting = () => {
    leaveFor();
    setView({ name: 'routing' });
  };

  const footer = (hint: 'panel_local' | 'panel_keys' | null) => (
    <PanelFooter
      place={place}
      announcement={announcement}
      hint={hint}
      onHelp={() => help(true)}
      onRouting={view.name === 'routing' || ledger.state === 'failed' ? null : showRouting}
    />
  );
  if (view.name === 'form') {
    // Not the list for a moment: what somebody left is what they come back to.
    if (ContractForm === null || ledger.state === 'opening') return <main class="panel-main" aria-busy />;
    return (
      <ContractForm
        key={view.contract ?? 'new'}
        stored={contracts.find(({ id }) => id === view.contract) ?? null}
        contracts={contracts}
        announce={announce}
        onClose={showList}
      />
    );
  }
  if (view.name === 'start') {
    if (GuidedStart === null) return <main class="panel-main" aria-busy />;
    return <GuidedStart onBack={showList} onForm={() => showForm(null)} />;
  }
  const helpSheet = helps && HelpSheet !== null && <HelpSheet onClose={() => help(false)} />;
  // What is not known to be stored must not be answered as if nothing were.
  if (view.name === 'routing' && RoutingView !== null && ledger.state === 'open') {
    return (
      <>
        <RoutingView ledger={known} actions={actions} onBack={showList} />
        {helpSheet}
        {footer(null)}
      </>
    );
  }
  return (
    <>
      {ledger.state === 'failed' ? (
        <main class="panel-main">
          <StoreFailure problem={ledger.problem} onTryAgain={tryAgain} />
        </main>
      ) : isEmpty ? (
        <main class="panel-main">
          <UnreadableNotice count={ledger.unreadable} />
          <FirstRun
            onGuide={() => setView({ name: 'start' })}
            onAdd={() => showForm(null)}
            onSample={addSamples}
            onRouting={showRouting}
          />
        </main>
      ) : (
        <ContractList
          contracts={contracts}
          lastUsed={ledger.state === 'open' ? ledger.lastUsed : NEVER_USED}
          opening={ledger.state === 'opening'}
          unreadable={ledger.state === 'open' ? ledger.unreadable : 0}
          firstExpanded={firstExpanded}
          actions={actions}
          announce={announce}
          onAdd={() => showForm(null)}
          onEdit={({ id }) => showForm(id)}
          onHelp={() => help(true)}
        />
      )}
      {helpSheet}
      {footer(ledger.state !== 'open' ? null : isEmpty ? 'panel_local' : 'panel_keys')}
    </>
  );
}

/** Where somebody was when the popup closed under something half done. */
function viewLeft(drafts: Drafts): View {
  const form = drafts.read(CONTRACT_DRAFT, isLike({ draft: {} }));
  if (form !== null) return { name: 'form', contract: keptContract(form) };
  return drafts.read(START_DRAFT, isLike({ draft: {} })) === null ? LIST : { name: 'start' };
}

/** The contract that something half done was about; `null` for a new one, and where there is none. */
function keptContract(drafts: object | null): string | null {
  const contract = drafts === null ? null : (drafts as { readonly contract?: unknown }).contract;
  return typeof contract === 'string' ? contract : null;
}
