import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Contract } from '../../entitlements/subject.ts';
import type { Announce } from '../../ui/announcement.ts';
import { useApp } from '../../ui/app-context.ts';
import { Icon } from '../../ui/icon.tsx';
import { UnreadableNotice } from '../../ui/unreadable-notice.tsx';
import { ContractRow } from './contract-row.tsx';
import { findContracts, inListOrder } from './find-contracts.ts';
import { MoreRows } from './more-rows.tsx';
import { NothingFound } from './nothing-found.tsx';
import { SearchField } from './search-field.tsx';
import { useContractActions } from './use-contract-actions.ts';
import { useSelection } from './use-selection.ts';

const LIST_ID = 'contracts';
const rowId = (contract: Contract) => `contract-${contract.id}`;

interface Props {
  readonly contracts: readonly Contract[];
  /** The ledger is still being read: the list is not known, which is not the same as empty. */
  readonly opening: boolean;
  readonly unreadable: number;
  readonly announce: Announce;
  readonly onAdd: () => void;
  readonly onEdit: (contract: Contract) => void;
}

export function ContractList({ contracts, opening, unreadable, announce, onAdd, onEdit }: Props) {
  const { t, today } = useApp();
  const [query, setQuery] = useState('');
  const [expanded, setExpanded] = useState<string | null>(null);
  const actions = useContractActions(announce);
  const ordered = useMemo(() => inListOrder(contracts, today, t.locale), [contracts, today, t.locale]);
  const found = useMemo(() => findContracts(ordered, query), [ordered, query]);
  const { selected, select, rows, hasMore, showMore, move, reset } = useSelection(found);
  const selectedRowId = selected === null ? undefined : rowId(selected);

  useLayoutEffect(() => {
    if (selectedRowId) document.getElementById(selectedRowId)?.scrollIntoView({ block: 'nearest' });
  }, [selectedRowId]);

  return (
    <>
      <header class="panel-header">
        <h1 class="unseen">{t.text('popup_contracts')}</h1>
        <SearchField
          query={query}
          onQuery={(typed) => {
            setQuery(typed);
            reset();
          }}
          listId={LIST_ID}
          selectedRowId={selectedRowId}
          onMove={move}
          onCopy={(which) => {
            if (selected === null) return;
            void (which === 'access' ? actions.copyAccessId(selected) : actions.copyContractId(selected));
          }}
        />
        <button type="button" class="button primary" onClick={onAdd}>
          <Icon name="add" />
          {t.text('popup_add_contract')}
        </button>
      </header>
      <main class="panel-main" aria-busy={opening}>
        <UnreadableNotice count={unreadable} />
        <p class="unseen" role="status">
          {query !== '' && t.plural('popup_found', found.length)}
        </p>
        <ul id={LIST_ID} class="contracts" aria-label={t.text('popup_contracts')}>
          {rows.map((contract) => (
            <ContractRow
              key={contract.id}
              rowId={rowId(contract)}
              contract={contract}
              actions={actions}
              selected={contract === selected}
              onSelect={() => select(contract.id)}
              expanded={contract.id === expanded}
              onToggle={() => setExpanded(contract.id === expanded ? null : contract.id)}
              onEdit={() => onEdit(contract)}
            />
          ))}
        </ul>
        {hasMore && <MoreRows key={rows.length} onNear={showMore} />}
        {!opening && found.length === 0 && <NothingFound query={query} />}
      </main>
    </>
  );
}
