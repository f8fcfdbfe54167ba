import { useLayoutEffect, useState } from 'preact/hooks';
import { isSample } from '../../ledger/samples.ts';
import { isShared } from '../../ledger/shared.ts';
import type { Contract } from '../../ledger/subject.ts';
import { emptyContractDraft } from '../../store/session/draft-kinds.ts';
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
import type { TypedId } from './typed-id.ts';
import { useContractList } from './use-contract-list.ts';
import type { Selection } from './use-selection.ts';

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
  const { query, search, found, groups, selection } = useContractList(
    contracts,
    lastUsed,
    portal,
    firstExpanded,
  );
  const { selected } = selection;

  const toggle = (id: string) => setExpanded(id === expanded ? null : id);
  const addContract = () => show({ name: 'form', contract: null });
  const addWith = (id: TypedId) =>
    show({ name: 'form', contract: null, prefilled: { ...emptyContractDraft, ...id } });
  const onSelected = (act: (contract: Contract) => unknown) =>
    selected === null ? null : () => void act(selected);
  const onOwn = (act: (contract: Contract) => unknown) =>
    selected !== null && isShared(selected.id) ? null : onSelected(act);
  const copying = {
    copyAccessId: selected?.accessId ? onSelected(actions.copyAccessId) : null,
    copyContractId: selected?.contractId ? onSelected(actions.copyContractId) : null,
  };
  useTellSelected(selected);
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
          keys={{ ...copying, ...selecting(selection, query) }}
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
        {ledger !== null && found.length === 0 && <NothingFound query={query} onAdd={addWith} />}
      </main>
    </>
  );
}

/** What the keys do that lead from row to row. */
function selecting({ move, movePages, toFirst, toLast }: Selection, query: string) {
  return {
    selectPrevious: () => move(-1),
    selectNext: () => move(1),
    selectPageUp: () => movePages(-1),
    selectPageDown: () => movePages(1),
    // In a text, these two are for the caret.
    selectFirst: query === '' ? toFirst : null,
    selectLast: query === '' ? toLast : null,
  };
}

/** Tells the footer which row the keys act on, and whether they copy IDs of it: some contracts have none (P32). */
function useTellSelected(selected: Contract | null): void {
  const { tellSelected } = usePanel();
  const copies = selected === null ? null : selected.accessId !== null;
  // At once: what is said of the next key must stand.
  useLayoutEffect(() => tellSelected(copies), [selected?.id, copies, tellSelected]);
}
