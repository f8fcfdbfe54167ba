import { useEffect, useRef } from 'preact/hooks';
import type { Contract } from '../ledger/subject.ts';
import { orderQuestion } from './reading-order.ts';
import { useTranslator } from './use-app.ts';
import type { QuickLog } from './use-quick-log.ts';

interface Props {
  readonly contract: Contract;
  readonly quickLog: QuickLog;
  /** Called when the question has gone away, with the focus that was in it. */
  readonly afterwards: () => void;
}

/** Asks whether today's reading has the incident in it that is to be logged; Escape logs nothing. */
export function BeforeOrAfter({ contract, quickLog, afterwards }: Props) {
  const t = useTranslator();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const { reading } = contract.balance;
  if (reading === null) return null;
  const answer = (order: 'before' | 'after') => () => {
    quickLog.answer(contract, order);
    afterwards();
  };
  return (
    <fieldset
      class="log-order"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        quickLog.cancel();
        afterwards();
      }}
    >
      <legend>{orderQuestion(t, reading)}</legend>
      <button ref={first} type="button" class="button" onClick={answer('before')}>
        {t.text('panel_log_before')}
      </button>
      <button type="button" class="button" onClick={answer('after')}>
        {t.text('panel_log_after')}
      </button>
    </fieldset>
  );
}
