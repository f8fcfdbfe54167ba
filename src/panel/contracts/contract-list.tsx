import { useEffect, useState } from 'preact/hooks';
import { isSample } from '../../ledger/samples.ts';
import { isShared } from '../../ledger/shared.ts';
import type { Contract } from '../../ledger/subject.ts';
import type { StoredLedger } from '../../store/stored-ledger.ts';
import { Icon } from '../../ui/icon.tsx';
import { StoreNotices } from '../../ui/store-notices.tsx';
import { usePanel } from '../panel-context.ts';
import { useTranslator } from '../use-app.ts';
import { useKeys } from '../use-keys.ts';
import { useLazyPart } from '../use-lazy-part.ts';
import { useQuickLog } from '../use-quick-log.ts';
import { useTabPortal } from '../use-tab-portal.ts';
import { ContractGrid, rowIdOf } from './contract-grid.tsx';
import { MoreRows } from './more-rows.tsx';
import { NothingFound } from './nothing-found.tsx';
import { SearchField } from './search-field.tsx';
import { useContractList } from './use-contract-list.ts';

const loadSampleNotice = () => import('../start/sample-notice.tsx');
const loadOnThisPage = () => import('../on-this-page/on-this-page.tsx');

const GRID_ID = 'contracts';
const NONE: Pick<StoredLedger, 'lastUsed' | 'unreadable'> & { readonly contracts: readonly Contract[] } = {
  contracts: [],
  lastUsed: {},
  unreadable: 0,
};

interface Props {
  /** `null` while it is being read: the list is not known, which is not the same as empty. */
  readonly ledger: StoredLedger | null;
  /** The contract whose details are expanded to begin with. */
  readonly firstExpanded: string | null;
}

export function ContractList({ ledger, firstExpanded }: Props) {
  const t = useTranslator();
  const { actions, show, openHelp } = usePanel();
  const { contracts, lastUsed } = ledger === null ? NONE : { ...ledger, ...ledger.ledger };
  const portal = useTabPortal();
  const quickLog = useQuickLog();
  const [expanded, setExpanded] = useState<string | null>(firstExpanded);
  const SampleNotice = useLazyPart(loadSampleNotice)?.SampleNotice ?? null;
  const OnThisPage = useLazyPart(loadOnThisPage)?.OnThisPage ?? null;
  const { query, search, found, groups, selection } = useContractList(contracts, lastUsed, portal);
  const { selected, move } = selection;

  const toggle = (id: string) => setExpanded(id === expanded ? null : id);
  const addContract = () => show({ name: 'form', contract: null });
  const onSelected = (act: (contract: Contract) => unknown) =>
    selected === null ? null : () => void act(selected);
  const onOwn = (act: (contract: Contract) => unknown) =>
    selected !== null && isShared(selected.id) ? null : onSelected(act);
  const copying = {
    copyAccessId: selected?.accessId ? onSelected(actions.copyAccessId) : null,
    copyContractId: selected?.contractId ? onSelected(actions.copyContractId) : null,
  };
  useTellCopying(selected);
  useKeys('anywhere', {
    ...copying,
    toggleDetails: onSelected(({ id }) => toggle(id)),
    logIncident: onOwn(quickLog.log),
    toggleFavourite: onOwn(actions.toggleFavourite),
    addContract,
    openHelp,
  });

  return (
    <>
      <header class="panel-header">
        <h1 class="unseen">{t.text('panel_contracts')}</h1>
        <SearchField
          query={query}
          onQuery={search}
          gridId={found.length > 0 ? GRID_ID : null}
          selectedRowId={selected === null ? undefined : rowIdOf(selected)}
          keys={{ ...copying, selectPrevious: () => move(-1), selectNext: () => move(1) }}
        />
        <button
          type="button"
          class="button primary"
          aria-label={t.text('panel_add_contract')}
          onClick={addContract}
        >
          <Icon name="add" />
          <span class="only-when-wide">{t.text('panel_add_contract')}</span>
        </button>
      </header>
      <main class="panel-main" aria-busy={ledger === null}>
        {OnThisPage !== null && <OnThisPage ledger={ledger?.ledger ?? null} isTyping={query !== ''} />}
        <StoreNotices stored={ledger ?? NONE} />
        {SampleNotice !== null && contracts.some(({ id }) => isSample(id)) && <SampleNotice />}
        <p class="unseen" role="status">
          {query !== '' && t.plural('panel_found', found.length)}
        </p>
        {found.length > 0 && (
          <ContractGrid
            id={GRID_ID}
            groups={groups}
            portal={portal}
            selection={selection}
            expanded={expanded}
            onToggle={toggle}
            quickLog={quickLog}
          />
        )}
        {selection.hasMore && <MoreRows key={selection.count} onNear={selection.showMore} />}
        {ledger !== null && found.length === 0 && <NothingFound query={query} />}
      </main>
    </>
  );
}

/** Tells the footer whether keys copy IDs of the selected contract: some have none (P32). */
function useTellCopying(selected: Contract | null): void {
  const { setCopying } = usePanel();
  const isPossible = selected === null || selected.accessId !== null;
  useEffect(() => setCopying(isPossible), [isPossible, setCopying]);
}
