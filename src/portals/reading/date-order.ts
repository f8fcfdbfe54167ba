import { addDays, addYears } from '../../entitlements/calendar-date.ts';
import { type DateOrder, NO_EVIDENCE, type OrderEvidence, readPeriod } from './dates.ts';

/**
 * In which order a page writes day and month, where none of its dates proves it (F10). Two contradicting signs
 * are none, and then the dates are not read: a wrong date is worse than none.
 */

/** What the order was inferred from. Said with the dates, because it is no proof. */
export type DateOrderSource = 'from-the-period' | 'from-the-language' | 'from-the-address';

export interface InferredOrder {
  readonly order: DateOrder;
  readonly source: DateOrderSource;
}

const ORDERS = ['day-first', 'month-first'] as const;

/** The order in which the contracts' dates make one year, the term of a contract (P8). */
export function ordersOfPeriods(periods: Iterable<string>): ReadonlySet<DateOrder> {
  return new Set([...periods].flatMap((period) => ordersOfPeriod(period)));
}

function ordersOfPeriod(period: string): DateOrder[] {
  if (readPeriod(period, NO_EVIDENCE)?.startsOn !== null) return [];
  const orders = ORDERS.filter((order) => isOneYear(period, { ...NO_EVIDENCE, inferred: order }));
  return orders.length === 1 ? orders : [];
}

function isOneYear(text: string, evidence: OrderEvidence): boolean {
  const { startsOn = null, endsOn = null } = readPeriod(text, evidence) ?? {};
  if (startsOn === null || endsOn === null) return false;
  const next = addYears(startsOn, 1);
  return endsOn === next || endsOn === addDays(next, -1);
}

/** The order to be inferred from the contracts on the page, its language and its address, in that order. */
export function inferredOrder(
  ofPeriods: ReadonlySet<DateOrder>,
  language: string | null,
  address: string | null,
): InferredOrder | null {
  const [ofPeriod, ...contradicted] = ofPeriods;
  if (contradicted.length > 0) return null;
  if (ofPeriod !== undefined) return { order: ofPeriod, source: 'from-the-period' };
  const ofLanguage = language === null ? null : orderIn(language);
  const [ofAddress = null, ...others] = new Set(
    localesIn(address ?? '').flatMap((each) => orderIn(each) ?? []),
  );
  if (ofLanguage === null) {
    return ofAddress === null || others.length > 0 ? null : { order: ofAddress, source: 'from-the-address' };
  }
  const isContradicted = ofAddress !== null && (others.length > 0 || ofAddress !== ofLanguage);
  return isContradicted ? null : { order: ofLanguage, source: 'from-the-language' };
}

/**
 * How a language writes short dates. English does so in both orders: it needs a region. So does a language whose own
 * dates have another separator: where it has slashes, the portal's dates may not be translated at all.
 */
function orderIn(tag: string): DateOrder | null {
  try {
    const { language, region } = new Intl.Locale(tag);
    const format = new Intl.DateTimeFormat(tag, { dateStyle: 'short', calendar: 'gregory' });
    const parts = format.formatToParts(0);
    const hasSlashes = parts.some(({ type, value }) => type === 'literal' && value.trim() === '/');
    if (region === undefined && (language === 'en' || !hasSlashes)) return null;
    const [first] = parts.filter(({ type }) => type === 'day' || type === 'month' || type === 'year');
    if (first?.type === 'day') return 'day-first';
    return first?.type === 'month' ? 'month-first' : null;
  } catch {
    return null;
  }
}

/** The locales in an address, as portals write them: "/en-us/", "?locale=en-US", "?l=en.en-us". */
function localesIn(address: string): string[] {
  const found = address.matchAll(/(?:[/=.])(?<locale>[a-z]{2,3}-(?:[a-z]{4}-)?[a-z]{2})(?=[/?&#]|$)/giu);
  return [...found].map(({ groups }) => groups?.['locale'] ?? '').filter((locale) => locale !== '');
}
