import { calendarDateAt } from '../entitlements/calendar-date.ts';
import type { CardKey, RouteKey } from '../i18n/bundles.ts';
import type { Contract } from '../ledger/subject.ts';
import type { Sentence } from './verdict.ts';

/**
 * The sentence with a contract's balance and its certainty: a reading, a count from a reading or from the grant,
 * or the grant alone. A counted balance never sounds like a reading.
 */
export function balanceSentence({ balance }: Contract): Sentence<CardKey & RouteKey> {
  const { remaining, granted, reading, certainty, loggedSince } = balance;
  if (remaining === 'unlimited') return { key: 'fact_balance_unlimited' };
  if (remaining === null) return { key: 'fact_balance_unknown' };
  const grant = typeof granted?.incidents === 'number' ? granted.incidents : null;
  const figures = { remaining, ...(grant === null ? {} : { granted: grant }) };
  if (certainty === 'granted') return { key: 'fact_balance_granted', params: figures };
  // Without a reading, the balance is counted from the grant.
  if (reading === null) return { key: 'fact_balance_of_simulated', params: figures };
  const of = grant === null ? '' : '_of';
  const read = { date: calendarDateAt(reading.at) };
  if (certainty === 'observed') return { key: `fact_balance${of}_observed`, params: { ...figures, read } };
  return loggedSince < 0
    ? { key: `fact_balance${of}_simulated_returned`, params: { ...figures, read, returned: -loggedSince } }
    : { key: `fact_balance${of}_simulated_since`, params: { ...figures, read, logged: loggedSince } };
}
