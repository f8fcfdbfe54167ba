import { useState } from 'preact/hooks';
import { emptyLedger } from '../ledger/ledger.ts';
import { withoutShared } from '../ledger/shared.ts';
import { emptyContractDraft, LOG_DRAFT } from '../store/session/draft-kinds.ts';
import { StoreFailure } from '../ui/store-failure.tsx';
import { StoreNotices } from '../ui/store-notices.tsx';
import { StoreVanished } from '../ui/store-vanished.tsx';
import type { LedgerState } from '../ui/use-ledger.ts';
import { ContractList } from './contracts/contract-list.tsx';
import type { LazyViews } from './lazy-views.ts';
import { FirstRun } from './start/first-run.tsx';
import { useApp } from './use-app.ts';
import { useLazyPart } from './use-lazy-part.ts';
import type { View } from './view.ts';

const loadOnThisPage = () => import('./on-this-page/on-this-page.tsx');

interface Props {
  readonly view: View;
  readonly ledger: LedgerState;
  readonly onTryAgain: () => void;
  readonly lazy: LazyViews;
}

/** The view that is chosen; the contracts while it or the ledger is not loaded. */
export function CurrentView({ view, ledger, onTryAgain, lazy }: Props) {
  const { drafts } = useApp();
  // What was half-filled when the panel opened is in sight at once.
  const [firstExpanded] = useState(() => drafts.read(LOG_DRAFT)?.contract ?? null);
  const { ContractForm, PastedList, GuidedStart, RoutingView, CheckView } = lazy;
  const contracts = <Contracts ledger={ledger} onTryAgain={onTryAgain} firstExpanded={firstExpanded} />;

  switch (view.name) {
    case 'form':
      // Not the list for a moment: a user who left a form comes back to it.
      return ContractForm === null || ledger.state === 'opening' ? (
        <Loading />
      ) : (
        <ContractForm
          key={view.contract ?? 'new'}
          contract={view.contract}
          prefilled={view.prefilled ?? emptyContractDraft}
          contracts={ledger.state === 'open' ? withoutShared(ledger.ledger).contracts : emptyLedger.contracts}
        />
      );
    case 'pasted':
      return <OfPasted PastedList={PastedList} ledger={ledger} />;
    case 'start':
      return GuidedStart === null ? <Loading /> : <GuidedStart />;
    case 'check':
      return <BalanceCheck CheckView={CheckView} contract={view.contract} ledger={ledger} />;
    case 'routing':
      // While the ledger is not known, an answer must not read as if it were empty.
      return RoutingView === null || ledger.state !== 'open' ? (
        contracts
      ) : (
        <RoutingView ledger={ledger.ledger} />
      );
    case 'list':
      return contracts;
  }
}

function OfPasted({ PastedList, ledger }: Pick<LazyViews, 'PastedList'> & Pick<Props, 'ledger'>) {
  if (PastedList === null || ledger.state !== 'open') return <Loading />;
  return <PastedList contracts={withoutShared(ledger.ledger).contracts} />;
}

interface BalanceCheckProps extends Pick<LazyViews, 'CheckView'>, Pick<Props, 'ledger'> {
  readonly contract: string | null;
}

function BalanceCheck({ CheckView, contract, ledger }: BalanceCheckProps) {
  if (CheckView === null || ledger.state !== 'open') return <Loading />;
  return <CheckView contract={contract} ledger={ledger.ledger} />;
}

interface ContractsProps extends Pick<Props, 'ledger' | 'onTryAgain'> {
  readonly firstExpanded: string | null;
}

/** The list, or what stands in its place where there is no contract or no ledger to be read. */
function Contracts({ ledger, onTryAgain, firstExpanded }: ContractsProps) {
  const OnThisPage = useLazyPart(loadOnThisPage)?.OnThisPage ?? null;
  if (ledger.state === 'failed') {
    return (
      <main class="panel-main">
        <StoreFailure problem={ledger.problem} onTryAgain={onTryAgain} />
      </main>
    );
  }
  if (ledger.state === 'open' && ledger.ledger.contracts.length === 0) {
    return (
      <main class="panel-main">
        {OnThisPage !== null && <OnThisPage ledger={ledger.ledger} isTyping={false} />}
        <StoreNotices stored={ledger} />
        {ledger.notices?.vanished ? <StoreVanished /> : <FirstRun />}
      </main>
    );
  }
  return <ContractList ledger={ledger.state === 'open' ? ledger : null} firstExpanded={firstExpanded} />;
}

function Loading() {
  return <main class="panel-main" aria-busy />;
}
