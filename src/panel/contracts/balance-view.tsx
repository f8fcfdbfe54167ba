import type { Balance } from '../../ledger/balance.ts';
import { balanceWords, fullness } from '../../words/balance-words.ts';
import { useTranslator } from '../use-app.ts';

/** Below this share of the whole a bar looks low. */
const LOW = 0.25;

/** What is left: as a bar for the eye, and in words, certainty included, for everybody. */
export function BalanceView({ id, balance }: { id: string; balance: Balance }) {
  const t = useTranslator();
  const share = fullness(balance);
  const level = share === null ? 'none' : share === 0 ? 'empty' : share <= LOW ? 'low' : 'enough';
  return (
    <div class="balance">
      <svg class={`bar ${balance.certainty} ${level}`} aria-hidden="true" focusable="false">
        <rect class="bar-track" width="100%" height="100%" rx="2" />
        <rect class="bar-fill" width={`${(share ?? 0) * 100}%`} height="100%" rx="2" />
      </svg>
      <p id={id} class="balance-words">
        {balanceWords(t, balance)}
      </p>
    </div>
  );
}
