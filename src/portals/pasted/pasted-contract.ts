import type { CalendarDate } from '../../entitlements/calendar-date.ts';
import { coverageOf, type Entitlement } from '../../entitlements/grants.ts';
import { comparableId } from '../../entitlements/ids.ts';
import { planNamed } from '../../guidance/page-offers/named-plan.ts';
import type { PastedDoubt } from '../../guidance/pasted-doubts.ts';
import { inferredOrder, ordersOfPeriods } from '../reading/date-order.ts';
import {
  type DateOrder,
  NO_EVIDENCE,
  type OrderEvidence,
  orderEvidence,
  readDate,
} from '../reading/dates.ts';
import { type Fact, type PastedField, SURENESS } from './facts.ts';
import type { PlainLine } from './plain-lines.ts';
import type { Record } from './records.ts';

/** What counts besides the text. */
export interface Around {
  readonly today: CalendarDate;
  /** The rule set of the user's membership, if one is stored: which of two plans of a name is meant. */
  readonly ownRuleSet: string | null;
}

/** A contract in a pasted text; `null` for what the text does not say for certain. */
export interface PastedContract {
  readonly accessId: string | null;
  readonly contractId: string | null;
  readonly startsOn: CalendarDate | null;
  readonly endsOn: CalendarDate | null;
  /** The plan by its name, and that name, which need not be known. */
  readonly plan: Entitlement | null;
  readonly name: string | null;
  /** How many incidents the size of a pack says that is not known (P4). */
  readonly granted: number | null;
  readonly customer: string | null;
  readonly doubts: Readonly<Partial<{ [Field in PastedField]: PastedDoubt }>>;
}

/** Reads a day by what the whole text shows of the order in which it writes days. */
type DayReader = (text: string) => CalendarDate | null;

export function dayReader(
  lines: readonly PlainLine[],
  records: readonly Record[],
  language: string | null,
): DayReader {
  const evidence = orderEvidence(lines.map(({ plain }) => plain));
  const inferred = inferredOrder(ordersOfPeriods(records.flatMap(periodOf)), language, null);
  const all: OrderEvidence = { ...evidence, inferred: inferred?.order ?? null };
  return (text) => readDate(text, all);
}

function periodOf(record: Record): string[] {
  const [start, ...starts] = record.filter(({ field }) => field === 'startsOn');
  const [end, ...ends] = record.filter(({ field }) => field === 'endsOn');
  const isOne = start !== undefined && end !== undefined && starts.length + ends.length === 0;
  return isOne ? [`${start.text} – ${end.text}`] : [];
}

/** Something that was read, or why it was not. */
interface Read<Value> {
  readonly value: Value | null;
  readonly doubt: PastedDoubt | null;
}

const NOTHING = { value: null, doubt: null };

export function contractOf(
  record: Record,
  readDay: DayReader,
  { today, ownRuleSet }: Around,
): PastedContract {
  const of = (field: PastedField) => surest(record.filter((fact) => fact.field === field));
  const [accessId, contractId, customer] = [
    idOf(of('accessId')),
    idOf(of('contractId')),
    customerOf(of('customer')),
  ];
  const { startsOn, endsOn } = periodRead(
    dayOf(of('startsOn'), readDay),
    dayOf(of('endsOn'), readDay),
    today,
  );
  const plan = planOf(record, ownRuleSet);
  const doubts = { accessId, contractId, startsOn, endsOn, plan, customer };
  const named = plan.value;
  return {
    accessId: accessId.value,
    contractId: contractId.value,
    startsOn: startsOn.value,
    endsOn: endsOn.value,
    plan: named?.plan ?? null,
    name: named?.name ?? null,
    granted: named?.plan === null ? packSize(named.name) : null,
    customer: customer.value,
    doubts: Object.fromEntries(
      Object.entries(doubts).flatMap(([field, { doubt }]) => (doubt === null ? [] : [[field, doubt]])),
    ),
  };
}

function surest(facts: readonly Fact[]): Fact[] {
  const most = Math.max(...facts.map(({ sureness }) => sureness));
  return facts.filter(({ sureness }) => sureness === most);
}

/** One of each, by what makes two of them the same. */
function distinct(facts: readonly Fact[], keyOf: (fact: Fact) => string): Fact[] {
  return [...new Map(facts.map((fact) => [keyOf(fact), fact])).values()];
}

function several(facts: readonly Fact[]): Read<never> {
  return { value: null, doubt: { kind: 'several', values: textsOf(facts) } };
}

const MOST_SAID = 3;
function textsOf(facts: readonly Fact[]): string[] {
  return facts.slice(0, MOST_SAID).map(({ text }) => text);
}

function idOf(facts: readonly Fact[]): Read<string> {
  const [id, ...others] = distinct(facts, ({ text }) => comparableId(text));
  if (id === undefined) return NOTHING;
  if (others.length > 0) return several([id, ...others]);
  if (facts.some(({ isTurned }) => isTurned)) {
    return { value: null, doubt: { kind: 'turned-round', values: [id.text] } };
  }
  return { value: id.text, doubt: null };
}

function customerOf(facts: readonly Fact[]): Read<string> {
  const [customer, ...others] = distinct(facts, ({ text }) => text.toLowerCase());
  if (customer === undefined) return NOTHING;
  return others.length > 0 ? several([customer, ...others]) : { value: customer.text, doubt: null };
}

function dayOf(facts: readonly Fact[], readDay: DayReader): Read<CalendarDate> {
  const [day, ...others] = distinct(facts, ({ text }) => readDay(text) ?? text);
  if (day === undefined) return NOTHING;
  if (others.length > 0) return several([day, ...others]);
  const value = readDay(day.text);
  if (value !== null) return { value, doubt: null };
  const orders: readonly DateOrder[] = ['day-first', 'month-first'];
  const exists = orders.some((inferred) => readDate(day.text, { ...NO_EVIDENCE, inferred }) !== null);
  return { value: null, doubt: { kind: exists ? 'either-order' : 'no-such-day', values: [day.text] } };
}

function periodRead(
  startsOn: Read<CalendarDate>,
  endsOn: Read<CalendarDate>,
  today: CalendarDate,
): { readonly startsOn: Read<CalendarDate>; readonly endsOn: Read<CalendarDate> } {
  const [start, end] = [startsOn.value, endsOn.value];
  if (start !== null && end !== null && start > end) {
    const doubt: PastedDoubt = { kind: 'upside-down', values: [start, end] };
    return { startsOn: { value: null, doubt }, endsOn: { value: null, doubt } };
  }
  const hasEnded = end !== null && end < today;
  return { startsOn, endsOn: hasEnded ? { value: end, doubt: { kind: 'ended', values: [end] } } : endsOn };
}

interface NamedPlan {
  readonly plan: Entitlement | null;
  readonly name: string;
}

/** The plan by its most telling name, unless another name in the text is that of something else. */
function planOf(record: Record, ownRuleSet: string | null): Read<NamedPlan> {
  const facts = record.filter(({ field }) => field === 'plan');
  const known = new Map<string, Entitlement | null>();
  const named = ({ text }: Fact) => {
    // A thread names the same plan in each of its mails.
    if (!known.has(text)) known.set(text, planNamed(text, ownRuleSet));
    return known.get(text) ?? null;
  };
  const found = distinct(surest(facts), (fact) => JSON.stringify(named(fact) ?? fact.text.toLowerCase()));
  const [plan] = found;
  if (plan === undefined) return NOTHING;
  const entitlement = named(plan);
  const contradicting = facts.filter((fact) => {
    const other = fact.sureness === SURENESS.said ? named(fact) : null;
    return other !== null && entitlement !== null && coverageOf(other) !== coverageOf(entitlement);
  });
  if (found.length > 1 || contradicting.length > 0) return several([...found, ...contradicting]);
  const value = { plan: entitlement, name: plan.text };
  return { value, doubt: entitlement === null ? { kind: 'unknown-plan', values: [plan.text] } : null };
}

/** P4: the size of a pack is in its name, whatever else is. */
function packSize(name: string): number | null {
  const size = /(?<![\p{L}\p{N}])(\d{1,3})[ -]?pack$/iu.exec(name)?.[1];
  return size === undefined ? null : Number(size);
}
