import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { isSample } from '../../ledger/samples.ts';
import type { Contract } from '../../ledger/subject.ts';
import type { LastUsed } from '../../store/stored-ledger.ts';
import type { Announce } from '../../ui/announcement.ts';
import { Icon } from '../../ui/icon.tsx';
import { UnreadableNotice } from '../../ui/unreadable-notice.tsx';
import { findContracts } from '../../words/find-contracts.ts';
import { useTranslator } from '../use-app.ts';
import type { ContractActions } from '../use-contract-actions.ts';
import { useLazyPart } from '../use-lazy-part.ts';
import { useTabPortal } from '../use-tab-portal.ts';
import { ContractGroup } from './contract-group.tsx';
import { ContractRow } from './contract-row.tsx';
import { MoreRows } from './more-rows.tsx';
import { NothingFound } from './nothing-found.tsx';
import { SearchField } from './search-field.tsx';
import { useContractOrder } from './use-contract-order.ts';
import { useListKeys } from './use-list-keys.ts';
import { useLookup } from './use-lookup.ts';
import { useSelection } from './use-selection.ts';

const loadSampleNotice = () => import('../start/sample-notice.tsx');
const loadDetails = () => import('../details/contract-details.tsx');

const LIST_ID = 'contracts';
const rowId = (contract: Contract) => `contract-${contract.id}`;

interface Props {
  readonly contracts: readonly Contract[];
  readonly lastUsed: LastUsed;
  /** The ledger is still being read: the list is not known, which is not the same as empty. */
  readonly opening: boolean;
  readonly unreadable: number;
  readonly actions: ContractActions;
  readonly announce: Announce;
  /** The contract whose details are expanded to begin with. */
  readonly firstExpanded: string | null;
  readonly onAdd: () => void;
  readonly onEdit: (contract: Contract) => void;
  readonly onHelp: () => void;
}

export function ContractList({ contracts, lastUsed, opening, unreadable, announce, ...props }: Props) {
  const { firstExpanded, actions, onAdd, onEdit, onHelp } = props;
  const t = useTranslator();
  const portal = useTabPortal();
  const [query, setQuery] = useState('');
  const [expanded, setExpanded] = useState<string | null>(firstExpanded);
  const Details = useLazyPart(loadDetails)?.ContractDetails ?? null;
  const SampleNotice = useLazyPart(loadSampleNotice)?.SampleNotice ?? null;
  const hasSamples = contracts.some(({ id }) => isSample(id));
  const groups = useContractOrder(contracts, portal?.covers ?? null, lastUsed);
  const foundIn = useMemo(
    () => groups.map((group) => ({ ...group, contracts: findContracts(group.contracts, query) })),
    [groups, query],
  );
  const found = foundIn.flatMap((group) => group.contracts);
  const { selected, select, count, hasMore, showMore, move, reset } = useSelection(found);
  const selectedRowId = selected === null ? undefined : rowId(selected);
  const isGrouped = foundIn.filter((group) => group.contracts.length > 0).length > 1 || portal !== null;

  const search = (typed: string) => {
    setQuery(typed);
    reset();
  };
  useLookup(search);
  useListKeys({
    selected,
    actions,
    onAdd,
    onHelp,
    onToggle: (id) => setExpanded(id === expanded ? null : id),
  });
  const scrolledTo = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    const isFirst = scrolledTo.current === undefined;
    scrolledTo.current = selectedRowId;
    // The first row is in sight as it is; having it scrolled to would cost a layout while the popup opens.
    if (isFirst || selectedRowId === undefined) return;
    const row = document.getElementById(selectedRowId);
    // What is being clicked must not move away between press and release.
    if (!row?.contains(document.activeElement)) row?.scrollIntoView({ block: 'nearest' });
  }, [selectedRowId]);

  let room = count;
  const take = (all: readonly Contract[]) => {
    const taken = all.slice(0, room);
    room -= taken.length;
    return taken;
  };
  return (
    <>
      <header class="panel-header">
        <h1 class="unseen">{t.text('panel_contracts')}</h1>
        <SearchField
          query={query}
          onQuery={search}
          listId={LIST_ID}
          selectedRowId={selectedRowId}
          onMove={move}
          onCopy={(which) => {
            if (selected === null) return;
            void (which === 'access' ? actions.copyAccessId(selected) : actions.copyContractId(selected));
          }}
          onHelp={onHelp}
        />
        <button
          type="button"
          class="button primary"
          aria-label={t.text('panel_add_contract')}
          onClick={onAdd}
        >
          <Icon name="add" />
          <span class="only-when-wide">{t.text('panel_add_contract')}</span>
        </button>
      </header>
      <main class="panel-main" aria-busy={opening}>
        <UnreadableNotice count={unreadable} />
        {SampleNotice !== null && hasSamples && <SampleNotice announce={announce} />}
        <p class="unseen" role="status">
          {query !== '' && t.plural('panel_found', found.length)}
        </p>
        <div id={LIST_ID} class="contracts">
          {foundIn.map((group) => (
            <ContractGroup
              key={group.name}
              name={group.name}
              portal={portal?.name ?? null}
              titled={isGrouped}
              isEmpty={group.contracts.length === 0}
            >
              {take(group.contracts).map((contract) => (
                <ContractRow
                  key={contract.id}
                  rowId={rowId(contract)}
                  contract={contract}
                  actions={actions}
                  selected={contract === selected}
                  onSelect={() => select(contract.id)}
                  expanded={contract.id === expanded}
                  onToggle={() => setExpanded(contract.id === expanded ? null : contract.id)}
                >
                  {Details !== null && contract.id === expanded && (
                    <Details contract={contract} actions={actions} onEdit={() => onEdit(contract)} />
                  )}
                </ContractRow>
              ))}
            </ContractGroup>
          ))}
        </div>
        {hasMore && <MoreRows key={count} onNear={showMore} />}
        {!opening && found.length === 0 && <NothingFound query={query} />}
      </main>
    </>
  );
}
