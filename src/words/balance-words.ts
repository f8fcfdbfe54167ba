import type { KeyWith } from '../i18n/bundles.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Balance } from '../ledger/balance.ts';
import { shortDayAt } from './dates.ts';

/** A balance in words, with its certainty: a counted balance must never look like a reading. */
export function balanceWords(t: Translator<KeyWith<'balance_'>>, balance: Balance): string {
  const counted = withOrigin(t, balance, amountWords(t, balance));
  return balance.overdrawnBy > 0
    ? t.plural('balance_overdrawn', balance.overdrawnBy, { amount: counted })
    : counted;
}

/** What is left, and nothing of where that comes from but “about” for what is counted. */
export function amountWords(
  t: Translator<KeyWith<'balance_'>>,
  { remaining, granted, certainty }: Pick<Balance, 'remaining' | 'granted' | 'certainty'>,
): string {
  if (remaining === null) return t.text('balance_unknown');
  if (remaining === 'unlimited') return t.text('balance_unlimited');
  const about = certainty === 'simulated';
  if (granted === null || granted.incidents === 'unlimited') {
    return t.text(about ? 'balance_bare_about' : 'balance_bare', { remaining });
  }
  return t.text(about ? 'balance_of_about' : 'balance_of', { remaining, granted: granted.incidents });
}

function withOrigin(t: Translator<KeyWith<'balance_'>>, balance: Balance, words: string): string {
  const { certainty, reading, granted, loggedSince } = balance;
  if (certainty === 'observed' && reading !== null) {
    return t.text('balance_read_on', { amount: words, date: shortDayAt(t.locale, reading.at) });
  }
  if (certainty === 'granted') {
    const key = granted?.source === 'entered' ? 'balance_as_entered' : 'balance_by_rule_set';
    return t.text(key, { amount: words });
  }
  if (loggedSince > 0) {
    const key = reading === null ? 'balance_logged' : 'balance_logged_since';
    return t.plural(key, loggedSince, { amount: words });
  }
  if (loggedSince < 0) return t.plural('balance_returned_since', -loggedSince, { amount: words });
  return certainty === 'simulated' ? t.text('balance_evened_out', { amount: words }) : words;
}

/** How full the bar is, from 0 to 1; `null` if the total is unknown. */
export function fullness({ remaining, granted, reading }: Balance): number | null {
  if (remaining === 'unlimited') return 1;
  if (remaining === null) return null;
  const whole = granted?.incidents ?? reading?.remaining ?? null;
  if (typeof whole !== 'number') return null;
  return whole === 0 ? 0 : Math.min(1, remaining / whole);
}
