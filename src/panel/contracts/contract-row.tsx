import type { ComponentChildren, TargetedFocusEvent } from 'preact';
import { useId } from 'preact/hooks';
import type { Contract } from '../../ledger/subject.ts';
import { statusWords } from '../../words/status-words.ts';
import { useApp } from '../use-app.ts';
import type { QuickLog } from '../use-quick-log.ts';
import { Cell, Row } from './grid.tsx';
import { RowBody } from './row-body.tsx';
import { RowHead } from './row-head.tsx';

interface Props {
  readonly rowId: string;
  readonly contract: Contract;
  /** Whether the keys act on it. */
  readonly isSelected: boolean;
  readonly onSelect: () => void;
  readonly isExpanded: boolean;
  readonly onToggle: () => void;
  readonly quickLog: QuickLog;
  /** What it shows expanded. */
  readonly children: ComponentChildren;
}

/**
 * A row of the grid, named by its label, customer, status and balance: that is what is heard on the way through the
 * list with the arrow keys. Two lines, until it is the one that the keys act on: then it also shows the IDs, the whole
 * balance and what can be done. One cell holds that, another the details.
 */
export function ContractRow(props: Props) {
  const { rowId, contract, isSelected, onSelect, isExpanded, onToggle, quickLog, children } = props;
  const { t, today } = useApp();
  const id = useId();
  const ids = {
    label: `${id}-label`,
    customer: contract.customer ? `${id}-customer` : null,
    status: `${id}-status`,
    balance: `${id}-balance`,
    details: isExpanded ? `${id}-details` : null,
  };
  const status = statusWords(t, contract, today);
  const isFull = isSelected || isExpanded || quickLog.asked?.contract === contract.id;
  // A press selects when it is over: as one row grows and another shrinks, the one that is pressed would move away.
  const onFocus = ({ target }: TargetedFocusEvent<HTMLElement>) => {
    if (target instanceof Element && target.matches(':focus-visible')) onSelect();
  };

  return (
    <Row
      id={rowId}
      class={['contract', isFull && 'full', status.tone === 'over' && 'over'].filter(Boolean).join(' ')}
      aria-selected={isSelected || undefined}
      aria-labelledby={[ids.label, ids.customer, ids.status, ids.balance].filter(Boolean).join(' ')}
      onFocusCapture={onFocus}
      onClick={onSelect}
    >
      <Cell class="contract-summary">
        <RowHead {...{ contract, status, ids, isFull, onToggle }} />
        {isFull && <RowBody contract={contract} balanceId={ids.balance} quickLog={quickLog} />}
      </Cell>
      {ids.details !== null && <Cell id={ids.details}>{children}</Cell>}
    </Row>
  );
}
