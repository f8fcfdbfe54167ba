import { type CalendarDate, isCalendarDate } from '../../entitlements/calendar-date.ts';
import { normaliseText } from '../../guidance/matching/normalise.ts';
import { asciiDigits } from './digits.ts';
import { monthNames } from './months.ts';

/**
 * Dates as portals write them, in any of their languages. If both of the first two numbers of `04/01/2026` could
 * be the month, other dates of the page decide, or what `date-order.ts` infers; without either it is not read.
 */

/** Which of the first two numbers of `04/01/2026` is the month. */
export type DateOrder = 'day-first' | 'month-first';

export interface OrderEvidence {
  /** The orders that unambiguous dates of the page prove, for each separator. */
  readonly proved: Readonly<Record<'/' | '-', ReadonlySet<DateOrder>>>;
  /** The order to read dates in where the page proves none. */
  readonly inferred: DateOrder | null;
}

export const NO_EVIDENCE: OrderEvidence = { proved: { '/': new Set(), '-': new Set() }, inferred: null };

/** Not inside a longer number or a longer sequence of numbers. */
const BEFORE = String.raw`(?<!\d)(?<!\d[./-])`;
const AFTER = String.raw`(?!\d)(?![./-]\d)`;
const DAY = String.raw`(?<day>\d{1,2})`;
const YEAR = String.raw`(?<year>\d{4})`;
/** "1st", "1er", "1º", "1°", "1:a", "30-го". */
const ORDINAL = String.raw`(?:st|nd|rd|th|er|o|a|:[ae]|-?го|°|\.o?)?`;

const YEAR_FIRST = new RegExp(
  String.raw`${BEFORE}${YEAR} ?(?<sign>[-/.]|年|년) ?(?<month>\d{1,2}) ?(?:[-/.]|月|월) ?${DAY}${AFTER}`,
  'gu',
);
const DOTS = new RegExp(String.raw`${BEFORE}${DAY}\. ?(?<month>\d{1,2})\. ?${YEAR}${AFTER}`, 'gu');
const OPEN_ORDER = new RegExp(
  String.raw`${BEFORE}(?<one>\d{1,2}) ?(?<sign>[/-]) ?(?<other>\d{1,2}) ?\k<sign> ?${YEAR}${AFTER}`,
  'gu',
);
/** With two figures for the year: read only in an order that is known from elsewhere, because any of the three may be the year. */
const SHORT_YEAR = new RegExp(
  String.raw`${BEFORE}(?<one>\d{1,2}) ?(?<sign>[/-]) ?(?<other>\d{1,2}) ?\k<sign> ?(?<year>\d{2})${AFTER}`,
  'gu',
);

let patterns: readonly RegExp[] | null = null;
function wordPatterns(): readonly RegExp[] {
  if (patterns !== null) return patterns;
  const names = [...monthNames().keys()].sort((one, other) => other.length - one.length).join('|');
  const month = String.raw`(?<!\p{L})(?<name>${names})(?!\p{L})\.?`;
  const joint = `(?: de[l]? | of | |[-/]|, )`;
  patterns = [
    `${BEFORE}${DAY}${ORDINAL}${joint}${month}(?:,? de[l]? |,? |[-/])${YEAR}${AFTER}`,
    `${month}[ -]${DAY}${ORDINAL}(?:,? |-)${YEAR}${AFTER}`,
    `${BEFORE}${YEAR}(?:[,.]? |[-/])${month}(?: |[-/])${DAY}${ORDINAL}${AFTER}`,
  ].map((source) => new RegExp(source, 'gu'));
  return patterns;
}

type Groups = Readonly<Record<string, string | undefined>>;

function groupsOf(text: string, pattern: RegExp): Groups[] {
  return [...text.matchAll(pattern)].map(({ groups = {} }) => groups);
}

/** The date; `null` if it does not exist, or if the year cannot be a contract's. */
function dateOf(year = '', month: number | string = '', day = ''): CalendarDate | null {
  const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return /^(?:19|20)/.test(year) && isCalendarDate(date) ? date : null;
}

function openDate({ one, other, year }: Groups, order: DateOrder): CalendarDate | null {
  return order === 'day-first' ? dateOf(year, other, one) : dateOf(year, one, other);
}

/** The orders in which the date exists; both for `04/01/2026`. */
function ordersOf(groups: Groups): DateOrder[] {
  return (['day-first', 'month-first'] as const).filter((order) => openDate(groups, order) !== null);
}

/** Normalised, with spaces around the dash of a period that touches its dates: "12/6/2025–12/5/2026". */
function plainText(text: string): string {
  const apart = asciiDigits(text).replace(/[–—]/g, ' – ');
  return normaliseText(apart).replace(/(\d{4}|\/\d{2})-(?=\d{1,2}\/)/g, '$1 - ');
}

/** What unambiguous dates in these texts prove about the order of day and month. */
export function orderEvidence(texts: Iterable<string>): OrderEvidence {
  const evidence = { '/': new Set<DateOrder>(), '-': new Set<DateOrder>() };
  for (const text of texts) {
    if (!/\p{Nd}/u.test(text)) continue;
    for (const groups of groupsOf(plainText(text), OPEN_ORDER)) {
      const [order, ...more] = ordersOf(groups);
      if (order !== undefined && more.length === 0) evidence[groups['sign'] === '/' ? '/' : '-'].add(order);
    }
  }
  return { proved: evidence, inferred: null };
}

function readOpenDate(groups: Groups, { proved: evidence, inferred }: OrderEvidence): CalendarDate | null {
  const possible = ordersOf(groups).map((order) => [order, openDate(groups, order)] as const);
  const [first, second] = possible;
  if (first === undefined) return null;
  if (second === undefined || first[1] === second[1]) return first[1];
  const order = orderOf(groups, { proved: evidence, inferred });
  return order === null ? null : openDate(groups, order);
}

/** The order in which a date that proves none is read. */
function orderOf(groups: Groups, { proved: evidence, inferred }: OrderEvidence): DateOrder | null {
  const [proved, ...contradicted] = evidence[groups['sign'] === '/' ? '/' : '-'];
  const all = new Set([...evidence['/'], ...evidence['-']]);
  if (contradicted.length > 0 || all.size > 1) return null;
  // A page writes all of its dates in one order, whatever stands between the figures, but that proves less.
  return proved ?? (all.size === 0 ? inferred : null);
}

function readShortYear(groups: Groups, evidence: OrderEvidence): CalendarDate | null {
  const order = orderOf(groups, evidence);
  return order === null ? null : openDate({ ...groups, year: `20${groups['year']}` }, order);
}

/** All dates in a text, in text order; `null` for one that does not exist or is ambiguous. */
export function readDates(text: string, evidence: OrderEvidence = NO_EVIDENCE): (CalendarDate | null)[] {
  const plain = plainText(text);
  const found: { readonly at: number; readonly date: CalendarDate | null }[] = [];
  const look = (pattern: RegExp, read: (groups: Groups) => CalendarDate | null) => {
    for (const { index, groups = {} } of plain.matchAll(pattern)) {
      found.push({ at: index, date: read(groups) });
    }
  };
  look(YEAR_FIRST, ({ year, month, day }) => dateOf(year, month, day));
  look(DOTS, ({ year, month, day }) => dateOf(year, month, day));
  look(OPEN_ORDER, (groups) => readOpenDate(groups, evidence));
  look(SHORT_YEAR, (groups) => readShortYear(groups, evidence));
  for (const pattern of wordPatterns()) {
    look(pattern, ({ year, name = '', day }) => dateOf(year, monthNames().get(name), day));
  }
  return found.sort((one, other) => one.at - other.at).map(({ date }) => date);
}

/** Where dates stand in a text that is normalised and has spaces around the dashes between dates; also those that do not exist. */
export function dateSpans(plain: string): { readonly at: number; readonly end: number }[] {
  const patterns = [YEAR_FIRST, DOTS, OPEN_ORDER, SHORT_YEAR, ...wordPatterns()];
  return patterns
    .flatMap((pattern) =>
      [...plain.matchAll(pattern)].map(({ index, 0: found }) => ({ at: index, end: index + found.length })),
    )
    .sort((one, other) => one.at - other.at);
}

/** The only date in a text; `null` if there is none, if it is ambiguous, or if there are several. */
export function readDate(text: string, evidence: OrderEvidence = NO_EVIDENCE): CalendarDate | null {
  const dates = new Set(readDates(text, evidence));
  const [date = null] = dates;
  return dates.size === 1 ? date : null;
}

/** The first and the last day of "04/01/2026 – 03/31/2027"; `null` for anything but two dates. */
export function readPeriod(
  text: string,
  evidence: OrderEvidence = NO_EVIDENCE,
): { readonly startsOn: CalendarDate | null; readonly endsOn: CalendarDate | null } | null {
  const [startsOn, endsOn, ...more] = readDates(text, evidence);
  if (startsOn === undefined || endsOn === undefined || more.length > 0) return null;
  return { startsOn, endsOn };
}
