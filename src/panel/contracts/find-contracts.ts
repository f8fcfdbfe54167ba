import type { CalendarDate } from '../../entitlements/calendar-date.ts';
import { benefitOf } from '../../entitlements/grants.ts';
import { comparableId } from '../../entitlements/ids.ts';
import type { Contract } from '../../entitlements/subject.ts';
import { benefitNameOf } from '../../ui/entitlement-names.ts';

/** The contracts as listed: those that ended last, the others by label. No order that an incident changes. */
export function inListOrder(contracts: readonly Contract[], today: CalendarDate, locale: string): Contract[] {
  const byLabel = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  const ended = ({ endsOn }: Contract) => Number(endsOn !== null && endsOn < today);
  return [...contracts].sort(
    (one, other) => ended(one) - ended(other) || byLabel.compare(one.label, other.label),
  );
}

/**
 * Those that hold every word of the query somewhere in label, benefit, accounts or IDs; or whose ID holds the
 * query as a whole, for IDs are read out and pasted with spaces.
 */
export function findContracts(contracts: readonly Contract[], query: string): readonly Contract[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return contracts;
  const wholeId = comparableId(query);
  return contracts.filter((contract) => {
    const ids = [comparableId(contract.accessId), comparableId(contract.contractId)];
    if (wholeId !== '' && ids.some((id) => id.includes(wholeId))) return true;
    const text = folded([contract.label, ...benefitNames(contract), ...contract.accounts].join('\n'));
    return words.every((word) => {
      const asId = comparableId(word);
      return text.includes(word) || (asId !== '' && ids.some((id) => id.includes(asId)));
    });
  });
}

/** The benefit under the names it has and had (P2). */
function benefitNames(contract: Contract): readonly string[] {
  return [benefitNameOf(contract), ...(benefitOf(contract)?.aliases ?? [])];
}

/** Case and accents make no difference to a search. */
function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
