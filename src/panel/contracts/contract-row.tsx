import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { isShared } from '../../ledger/shared.ts';
import type { Contract } from '../../ledger/subject.ts';
import { Icon } from '../../ui/icon.tsx';
import { statusWords } from '../../words/status-words.ts';
import { BeforeOrAfter } from '../before-or-after.tsx';
import { ContractIds } from '../contract-ids.tsx';
import { useApp } from '../use-app.ts';
import type { QuickLog } from '../use-quick-log.ts';
import { BalanceView } from './balance-view.tsx';
import { Cell, Row } from './grid.tsx';
import { LogButtons } from './log-buttons.tsx';
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
 * A row of the grid, named by its label, status and balance: that is what is heard on the way through the list
 * with the arrow keys. One cell holds what is always shown, another the details.
 */
export function ContractRow({
  rowId,
  contract,
  isSelected,
  onSelect,
  isExpanded,
  onToggle,
  quickLog,
  children,
}: Props) {
  const { t, today } = useApp();
  const id = useId();
  const log = useRef<HTMLButtonElement>(null);
  const labelId = `${id}-label`;
  const statusId = `${id}-status`;
  const balanceId = `${id}-balance`;
  const detailsId = isExpanded ? `${id}-details` : null;
  const { accounts, balance } = contract;
  const status = statusWords(t, contract, today);

  return (
    <Row
      id={rowId}
      class={status.tone === 'over' ? 'contract over' : 'contract'}
      aria-selected={isSelected || undefined}
      aria-labelledby={`${labelId} ${statusId} ${balanceId}`}
      onFocusCapture={onSelect}
    >
      <Cell class="contract-summary">
        <RowHead {...{ contract, status, labelId, statusId, detailsId, onToggle }} />
        <ContractIds contract={contract} />
        <div class="contract-foot">
          <BalanceView id={balanceId} balance={balance} />
          {!isShared(contract.id) && <LogButtons contract={contract} quickLog={quickLog} logRef={log} />}
        </div>
        {quickLog.asked === contract.id && (
          <BeforeOrAfter contract={contract} quickLog={quickLog} afterwards={() => log.current?.focus()} />
        )}
        {accounts.length > 0 && (
          <p class="contract-accounts" title={accounts.join(', ')}>
            <Icon name="person" />
            <span>{t.text('panel_linked_to', { accounts: { list: accounts, as: 'and' } })}</span>
          </p>
        )}
      </Cell>
      {detailsId !== null && <Cell id={detailsId}>{children}</Cell>}
    </Row>
  );
}
