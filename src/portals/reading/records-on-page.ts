import type { CalendarDate } from '../../entitlements/calendar-date.ts';
import { normaliseText } from '../../guidance/matching/normalise.ts';
import { call, get } from '../dom.ts';
import type { ValueLabel } from '../labels.ts';
import { type DateOrderSource, inferredOrder, ordersOfPeriods } from './date-order.ts';
import { type DateOrder, type OrderEvidence, orderEvidence, readDate, readPeriod } from './dates.ts';
import { type Fact, factsOfLines } from './facts.ts';
import { type Heading, headingsOf } from './headings.ts';
import { readId } from './id-values.ts';
import { labelOf, labelStarting } from './label-match.ts';
import { factsOfNames } from './named-facts.ts';
import { nameGroups } from './names.ts';
import { type IncidentCount, readCount } from './numbers.ts';
import { type Box, type PageText, textOfLine } from './page-text.ts';
import { type FactGroup, groupFacts } from './records.ts';
import { SplitPage } from './split-page.ts';
import { type Status, statusOf } from './statuses.ts';
import { readTables } from './tables.ts';

/** A part of the page with a name and values: a benefit, a contract, or something that looks like one. */
export interface PageRecord {
  readonly name: string | null;
  readonly accessId: string | null;
  readonly contractId: string | null;
  readonly startsOn: CalendarDate | null;
  readonly endsOn: CalendarDate | null;
  /** What the order of day and month was inferred from; `null` where the dates need none, or the page proves it. */
  readonly dateOrder: DateOrderSource | null;
  readonly incidentsRemaining: IncidentCount | null;
  readonly status: Status | null;
  /** The labels found, also those whose value could not be read. */
  readonly labels: ReadonlySet<ValueLabel>;
  /** The box of its first value. */
  readonly box: Box | null;
  /** The row of a table that it is, or that it opens below; `null` for any other record. */
  readonly row: Box | null;
  /** The largest part of the page with its values and no others; `null` if even a line holds others. */
  readonly part: Box | null;
  /** Its buttons to activate it. */
  readonly buttons: readonly Element[];
}

/** What is on a page: its records, from top to bottom, and its headings. */
export interface PageRecords {
  readonly records: readonly PageRecord[];
  readonly headings: readonly Heading[];
}

/** @param address of the page, which may name a locale */
export function recordsOn(page: PageText, address: string | null = null): PageRecords {
  const split = new SplitPage(page);
  const tables = readTables(page);
  const ofLines = factsOfLines(split, ({ block }) => isInOneOf(tables.headers, block));
  const facts = [...ofLines, ...factsOfNames(page, ofLines), ...activateButtons(page)];
  const named = new Set(facts.filter(({ label }) => label === 'name').map(({ line }) => line));
  const headings = headingsOf(split, (line) => named.has(line));
  const groups = groupFacts(facts, tables.rows, headings).filter((group) => group.facts.length > 0);
  const names = nameGroups(groups, split, headings);
  const proved = orderEvidence(page.lines.map(textOfLine));
  const orders = ordersOfPeriods(groups.map(periodOf));
  const records = groups
    .map((group, nth) => ({
      at: Math.min(...group.facts.map(({ line }) => line)),
      record: recordOf(group, names[nth] ?? null, { proved, orders, address }),
    }))
    .sort((one, other) => one.at - other.at)
    .map(({ record }) => record);
  return { records, headings };
}

function isInOneOf(boxes: ReadonlySet<Box>, box: Box): boolean {
  for (let each: Box | null = box; each !== null; each = each.parent) if (boxes.has(each)) return true;
  return false;
}

/** The buttons that activate a benefit, by their text or accessible name ("Activate Partner Cloud Support"). */
function activateButtons({ buttons }: PageText): Fact[] {
  const isActivate = (name: string) =>
    labelOf(name) === 'activate' || labelStarting(normaliseText(name))?.id === 'activate';
  return buttons
    .filter(({ names }) => names.some(isActivate))
    .map(({ box, line }) => ({ label: 'activate', value: '', line, box }));
}

function shownFor({ facts }: FactGroup, label: ValueLabel): string {
  return facts.find((fact) => fact.label === label)?.value ?? '';
}

/** Both dates of a record in one text. */
function periodOf(group: FactGroup): string {
  const own = shownFor(group, 'period') || shownFor(group, 'startDate');
  return readPeriod(own) === null ? `${own} – ${shownFor(group, 'endDate')}` : own;
}

function datesOf(
  group: FactGroup,
  evidence: OrderEvidence,
): Readonly<Record<'startsOn' | 'endsOn', CalendarDate | null>> {
  const period = readPeriod(shownFor(group, 'period') || shownFor(group, 'startDate'), evidence);
  return {
    startsOn: period?.startsOn ?? readDate(shownFor(group, 'startDate'), evidence),
    endsOn: readDate(shownFor(group, 'endDate'), evidence) ?? period?.endsOn ?? null,
  };
}

/** What decides between day and month where a record's own dates do not. */
interface Signs {
  readonly proved: OrderEvidence;
  readonly orders: ReadonlySet<DateOrder>;
  readonly address: string | null;
}

function datesBy(
  group: FactGroup,
  { proved, orders, address }: Signs,
): Pick<PageRecord, 'startsOn' | 'endsOn' | 'dateOrder'> {
  const certain = datesOf(group, proved);
  const inferred = inferredOrder(orders, languageAround(group), address);
  if (inferred === null) return { ...certain, dateOrder: null };
  const dates = datesOf(group, { ...proved, inferred: inferred.order });
  const isInferred = dates.startsOn !== certain.startsOn || dates.endsOn !== certain.endsOn;
  return { ...dates, dateOrder: isInferred ? inferred.source : null };
}

function languageAround({ facts }: FactGroup): string | null {
  const element = facts[0]?.box.element;
  if (element === undefined) return null;
  const declares = call(element, 'closest', '[lang]');
  const own = declares === null ? null : call(declares, 'getAttribute', 'lang');
  return own || get(get(get(element, 'ownerDocument'), 'documentElement'), 'lang') || null;
}

function recordOf(group: FactGroup, name: string | null, signs: Signs): PageRecord {
  const { facts, row, container } = group;
  const statuses = facts.filter(({ label }) => label === 'status').map(({ value }) => statusOf(value));
  return {
    name,
    accessId: readId(shownFor(group, 'accessId')),
    contractId: readId(shownFor(group, 'contractId')),
    ...datesBy(group, signs),
    incidentsRemaining: readCount(shownFor(group, 'incidentsRemaining')),
    status: statuses.find((status) => status !== null) ?? null,
    labels: new Set(facts.map(({ label }) => label)),
    box: facts[0]?.box ?? null,
    row: row?.row ?? null,
    part: container,
    buttons: facts.flatMap(({ label, box }) => (label === 'activate' ? box.element : [])),
  };
}
