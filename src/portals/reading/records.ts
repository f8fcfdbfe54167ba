import type { ValueLabel } from '../labels.ts';
import type { Fact } from './facts.ts';
import type { Heading } from './headings.ts';
import { type Box, commonBox } from './page-text.ts';
import type { TableRow } from './tables.ts';

/** The facts of one record: a benefit or a contract. */
export interface FactGroup {
  readonly facts: readonly Fact[];
  /** The largest part of the page with these facts and no others; `null` if even a line holds others. */
  readonly container: Box | null;
  /** Its name, if it is the row of a table. */
  readonly name: string | null;
}

/** What a record has at most once. A record with a button to activate has no IDs yet (R12). */
const KEYS: Readonly<Record<ValueLabel, readonly string[]>> = {
  accessId: ['accessId'],
  contractId: ['contractId'],
  activate: ['accessId', 'contractId'],
  startDate: ['startDate'],
  endDate: ['endDate'],
  period: ['startDate', 'endDate'],
  incidentsRemaining: ['incidentsRemaining'],
  name: ['name'],
};

/** Groups the facts of a page: by table row, otherwise by the largest part of the page that repeats none. */
export function groupFacts(
  all: readonly Fact[],
  rows: readonly TableRow[],
  headings: readonly Heading[],
): FactGroup[] {
  const inRow = (fact: Fact, { box }: TableRow) => fact.line >= box.first && fact.line < box.end;
  const ofRows = rows.map((row) => {
    const labels = new Set(row.facts.map(({ label }) => label));
    const more = all.filter((fact) => inRow(fact, row) && !labels.has(fact.label) && !isOfColumns(row, rows));
    return { facts: [...row.facts, ...more], container: row.box, name: row.name };
  });
  const loose = all
    .filter((fact) => !rows.some((row) => inRow(fact, row)))
    .sort((one, other) => one.line - other.line);
  const holds = ({ first, end }: Box, line: number) => line >= first && line < end;
  const isOneRecord = (box: Box) => {
    const within = loose.filter(({ line }) => holds(box, line));
    const hasRows = rows.some((row) => row.facts.length > 0 && holds(box, row.box.first));
    return !hasRows && !repeats(within) && !isDivided(within, box, headings);
  };
  return [...ofRows, ...join(unitsOf(loose, isOneRecord), headings)];
}

/** Columns share the box of their table, so other facts in it cannot be assigned to one of them. */
function isOfColumns({ box }: TableRow, rows: readonly TableRow[]): boolean {
  return rows.filter((row) => row.box === box).length > 1;
}

function repeats(facts: readonly Fact[]): boolean {
  const keys = facts.flatMap(({ label }) => KEYS[label]);
  return new Set(keys).size < keys.length;
}

/** Whether headings divide the facts of a box, and no higher heading stands over all of them. */
function isDivided(facts: readonly Fact[], box: Box, headings: readonly Heading[]): boolean {
  const first = facts[0]?.line ?? 0;
  const last = facts.at(-1)?.line ?? 0;
  const between = headings.filter(({ box: { first: at } }) => at > first && at <= last);
  if (between.length === 0) return false;
  const highest = Math.min(...between.map(({ rank }) => rank));
  return !headings.some(
    (heading) =>
      heading.box.first >= box.first &&
      heading.box.first <= first &&
      heading.rank > 1 &&
      heading.rank < highest,
  );
}

interface Unit {
  readonly facts: readonly Fact[];
  readonly container: Box | null;
  /** The smallest part of the page that holds this unit and others. */
  readonly around: Box | null;
}

function unitsOf(facts: readonly Fact[], isOneRecord: (box: Box) => boolean): Unit[] {
  const units = new Map<Box | Fact, Unit>();
  for (const fact of facts) {
    let container: Box | null = null;
    let around: Box | null = fact.box;
    while (around !== null && isOneRecord(around)) {
      container = around;
      around = around.parent;
    }
    const key = container ?? fact;
    units.set(key, { facts: [...(units.get(key)?.facts ?? []), fact], container, around });
  }
  return [...units.values()];
}

/** Joins neighbouring units that are one record: no heading between them, and nothing repeated. */
function join(units: readonly Unit[], headings: readonly Heading[]): FactGroup[] {
  const groups: Unit[] = [];
  for (const unit of units) {
    const before = groups.at(-1);
    if (before !== undefined && areOne(before, unit, headings)) {
      const facts = [...before.facts, ...unit.facts];
      groups[groups.length - 1] = { ...before, facts, container: partWith(facts, units) };
    } else groups.push(unit);
  }
  return groups.map(({ facts, container }) => ({ facts, container, name: null }));
}

function areOne(one: Unit, other: Unit, headings: readonly Heading[]): boolean {
  if (one.around !== other.around) return false;
  if (repeats([...one.facts, ...other.facts]) && !isButtonOf(one, other)) return false;
  const from = Math.min(one.container?.first ?? Number.POSITIVE_INFINITY, one.facts[0]?.line ?? 0);
  const to = Math.max(other.container?.end ?? 0, (other.facts.at(-1)?.line ?? 0) + 1);
  return !headings.some(({ box: { first } }) => first >= from && first < to);
}

/** A single button below the values belongs to them, although a page with both contradicts itself. */
function isButtonOf({ facts }: Unit, { facts: [button, ...more], container }: Unit): boolean {
  if (button?.label !== 'activate' || more.length > 0 || container === null) return false;
  return container.end - container.first <= 1 && !facts.some(({ label }) => label === 'activate');
}

/** The smallest part of the page with all of these facts; `null` if it holds others as well. */
function partWith(facts: readonly Fact[], units: readonly Unit[]): Box | null {
  const [first, ...more] = facts.map(({ box }) => box);
  const part = more.reduce<Box | null>(
    (box, each) => (box === null ? null : commonBox(box, each)),
    first ?? null,
  );
  if (part === null) return null;
  const within = units
    .flatMap((unit) => unit.facts)
    .filter(({ line }) => line >= part.first && line < part.end);
  return within.every((fact) => facts.includes(fact)) ? part : null;
}
