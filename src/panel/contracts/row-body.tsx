import { useRef } from 'preact/hooks';
import { isShared } from '../../ledger/shared.ts';
import type { Contract } from '../../ledger/subject.ts';
import { Icon } from '../../ui/icon.tsx';
import { ContractIds } from '../contract-ids.tsx';
import { LogQuestion } from '../log-question.tsx';
import { useTranslator } from '../use-app.ts';
import type { QuickLog } from '../use-quick-log.ts';
import { BalanceView } from './balance-view.tsx';
import { LogButtons } from './log-buttons.tsx';

interface Props {
  readonly contract: Contract;
  readonly balanceId: string;
  readonly quickLog: QuickLog;
}

/** What the row that the keys act on shows besides: the IDs, what is left, and the ways to log. */
export function RowBody({ contract, balanceId, quickLog }: Props) {
  const t = useTranslator();
  const log = useRef<HTMLButtonElement>(null);
  const { accounts, balance } = contract;
  return (
    <div class="contract-body">
      <ContractIds contract={contract} />
      <div class="contract-foot">
        <BalanceView id={balanceId} balance={balance} />
        {!isShared(contract.id) && <LogButtons contract={contract} quickLog={quickLog} logRef={log} />}
      </div>
      <LogQuestion contract={contract} quickLog={quickLog} afterwards={() => log.current?.focus()} />
      {accounts.length > 0 && (
        <p class="contract-accounts" title={accounts.join(', ')}>
          <Icon name="person" />
          <span>{t.text('panel_linked_to', { accounts: { list: accounts, as: 'and' } })}</span>
        </p>
      )}
    </div>
  );
}
