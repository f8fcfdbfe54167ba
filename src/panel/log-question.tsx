import { useEffect, useRef } from 'preact/hooks';
import type { PanelKey } from '../i18n/bundles.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Contract } from '../ledger/subject.ts';
import { doubtQuestion } from './log-doubt.ts';
import { orderQuestion } from './reading-order.ts';
import { useTranslator } from './use-app.ts';
import type { LogDoubt, QuickLog } from './use-quick-log.ts';

interface Props {
  readonly contract: Contract;
  readonly quickLog: QuickLog;
  /** Called when the question has gone away, with the focus that was in it. */
  readonly afterwards: () => void;
}

/** What is asked before an incident is logged on this contract, if anything is; Escape logs nothing. */
export function LogQuestion({ contract, quickLog, afterwards }: Props) {
  const { asked } = quickLog;
  if (asked === null || asked.contract !== contract.id) return null;
  return <Question key={asked.doubt} doubt={asked.doubt} {...{ contract, quickLog, afterwards }} />;
}

function Question({ contract, doubt, quickLog, afterwards }: Props & { readonly doubt: LogDoubt }) {
  const t = useTranslator();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const choices = doubt === 'order' ? ORDERS : SPENT;
  const finish = (act: () => boolean) => () => {
    if (act()) afterwards();
  };
  return (
    <fieldset
      class="log-order"
      onKeyDown={(event) => {
        // The key that logged is still down when the question comes: it does not answer it.
        if (event.repeat && event.key !== 'Tab') event.preventDefault();
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        finish(quickLog.cancel)();
      }}
    >
      <legend>{question(t, contract, doubt)}</legend>
      {choices.map(({ text, act }, nth) => (
        <button
          key={text}
          ref={nth === 0 ? first : null}
          type="button"
          class="button"
          onClick={finish(() => act(quickLog, contract))}
        >
          {t.text(text)}
        </button>
      ))}
    </fieldset>
  );
}

function question(t: Translator<PanelKey>, contract: Contract, doubt: LogDoubt): string {
  const { reading } = contract.balance;
  if (doubt !== 'order') return doubtQuestion(t, contract, doubt);
  return reading === null ? '' : orderQuestion(t, reading);
}

/** Each answers whether the question is done with: another may follow. */
const ORDERS = [
  { text: 'panel_log_before', act: (log: QuickLog, contract: Contract) => log.answer(contract, 'before') },
  { text: 'panel_log_after', act: (log: QuickLog, contract: Contract) => log.answer(contract, 'after') },
] as const;
const SPENT = [
  { text: 'common_cancel', act: (log: QuickLog) => log.cancel() },
  { text: 'panel_log_anyway', act: (log: QuickLog, contract: Contract) => log.logAnyway(contract) },
] as const;
