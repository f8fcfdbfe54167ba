import { datedStatusOf } from '../../ledger/contract-status.ts';
import type { Contract } from '../../ledger/subject.ts';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { shortDay } from '../../words/dates.ts';
import type { StatusWords } from '../../words/status-words.ts';
import { useApp } from '../use-app.ts';

interface Props {
  readonly id: string;
  readonly status: StatusWords;
  readonly contract: Contract;
}

/** Where a contract stands: a badge where something is wrong or about to be, otherwise a few grey words. */
export function RowStatus({ id, status, contract }: Props) {
  const { t, today } = useApp();
  if (status.tone === 'over' || status.tone === 'attention') return <StatusBadge id={id} {...status} />;
  const dated = datedStatusOf(contract, today);
  const short = dated.status === 'valid' ? t.plural('status_days', dated.endsInDays) : status.text;
  const ends = contract.endsOn === null ? undefined : shortDay(t.locale, contract.endsOn);
  return (
    <span id={id} class="contract-status" title={ends}>
      {short === status.text ? (
        short
      ) : (
        <>
          <span aria-hidden="true">{short}</span>
          <span class="unseen">{status.text}</span>
        </>
      )}
    </span>
  );
}
