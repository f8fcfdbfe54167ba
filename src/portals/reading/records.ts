import type { ValueLabel } from '../labels.ts';
import type { Fact } from './facts.ts';
import { type Heading, headingsBetween, NAME_LINE } from './headings.ts';
import { type Box, commonBox } from './page-text.ts';
import { firstAtLeast, grouped } from './sorted.ts';
import { statusOf } from './statuses.ts';
import type { TableRow } from './tables.ts';

/** The facts of one record: a benefit or a contract. */
export interface FactGroup {
  readonly facts: readonly Fact[];
  /** The largest part of the page with these facts and no others; `null` if even a line holds others. */
  readonly container: Box | null;
  /** The row of a table that it is. */
  readonly row: TableRow | null;
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
  // A badge and a field may say the same.
  status: [],
};

/** Groups the facts of a page: by table row, otherwise by the largest part of the page that repeats none. */
export function groupFacts(
  all: readonly Fact[],
  rows: readonly TableRow[],
  headings: readonly Heading[],
): FactGroup[] {
  const sorted = [...all].sort(byLine);
  const inRows = new Set<Fact>();
  const boxes = grouped(rows, ({ box }) => box);
  const ofRows = rows.map((row): FactGroup => {
    const within = factsIn(sorted, row.box);
    for (const fact of within) inRows.add(fact);
    const labels = new Set(row.facts.map(({ label }) => label));
    // Columns share the box of their table, so other facts in it cannot be assigned to one of them.
    const isOfColumns = (boxes.get(row.box)?.length ?? 0) > 1;
    const more = isOfColumns ? [] : within.filter(({ label }) => !labels.has(label));
    return { facts: [...row.facts, ...more], container: row.box, row };
  });
  const loose = new LooseFacts(
    sorted.filter((fact) => !inRows.has(fact)),
    rows.filter(({ facts }) => facts.length > 0).sort((one, other) => one.box.first - other.box.first),
    headings,
  );
  return [...ofRows, ...loose.groups()];
}

function byLine(one: Fact, other: Fact): number {
  return one.line - other.line;
}

function factsIn(sorted: readonly Fact[], { first, end }: Box): readonly Fact[] {
  const from = firstAtLeast(sorted, ({ line }) => line, first);
  return sorted.slice(
    from,
    firstAtLeast(sorted, ({ line }) => line, end),
  );
}

/** Whether facts have something twice that a record has at most once. */
function repeats(facts: readonly Fact[]): boolean {
  const seen = new Set<string>();
  for (const fact of facts) {
    for (const key of keysOf(fact)) {
      if (seen.has(key)) return true;
      seen.add(key);
    }
  }
  // Each in its words once: a page may say the same of very many things.
  const said = new Set(facts.flatMap(({ label, value }) => (label === 'status' ? [value] : [])));
  const statuses = new Set([...said].map(statusOf));
  return statuses.has('activated') && statuses.has('notActivated');
}

function keysOf({ label }: Fact): readonly string[] {
  return KEYS[label];
}

interface Unit {
  readonly facts: readonly Fact[];
  readonly container: Box | null;
  /** The smallest part of the page that holds this unit and others. */
  readonly around: Box | null;
}

/** The facts outside of tables, from top to bottom. */
class LooseFacts {
  readonly #facts: readonly Fact[];
  readonly #rows: readonly TableRow[];
  readonly #headings: readonly Heading[];
  /** Parts of the page are asked about again and again. */
  readonly #isOneRecord = new Map<Box, boolean>();

  constructor(facts: readonly Fact[], rows: readonly TableRow[], headings: readonly Heading[]) {
    this.#facts = facts;
    this.#rows = rows;
    this.#headings = headings;
  }

  groups(): FactGroup[] {
    const groups: Unit[] = [];
    for (const unit of this.#units()) {
      const before = groups.at(-1);
      if (before !== undefined && this.#areOne(before, unit)) {
        const facts = [...before.facts, ...unit.facts];
        groups[groups.length - 1] = { ...before, facts, container: this.#partWith(facts) };
      } else groups.push(unit);
    }
    return groups.map(({ facts, container }) => ({ facts, container, row: null }));
  }

  #units(): Unit[] {
    const units = new Map<Box | Fact, Unit & { readonly facts: Fact[] }>();
    for (const fact of this.#facts) {
      let container: Box | null = null;
      let around: Box | null = fact.box;
      while (around !== null && this.#holdsOneRecord(around)) {
        container = around;
        around = around.parent;
      }
      const known = units.get(container ?? fact);
      if (known === undefined) units.set(container ?? fact, { facts: [fact], container, around });
      else known.facts.push(fact);
    }
    return [...units.values()];
  }

  #holdsOneRecord(box: Box): boolean {
    const known = this.#isOneRecord.get(box);
    if (known !== undefined) return known;
    const within = factsIn(this.#facts, box);
    const row = this.#rows[firstAtLeast(this.#rows, (each) => each.box.first, box.first)];
    const hasRows = row !== undefined && row.box.first < box.end;
    const isOne = !hasRows && !repeats(within) && !this.#isDivided(within, box);
    this.#isOneRecord.set(box, isOne);
    return isOne;
  }

  /** Whether headings divide the facts of a box, and no higher heading stands over all of them. */
  #isDivided(facts: readonly Fact[], box: Box): boolean {
    const first = facts[0]?.line ?? 0;
    const between = headingsBetween(this.#headings, first, (facts.at(-1)?.line ?? 0) + 1);
    const above = headingsBetween(this.#headings, box.first - 1, first + 1);
    const names = (some: readonly Heading[]) => some.filter(({ rank }) => rank === NAME_LINE);
    // One name may stand anywhere among the values; two are those of two records.
    const texts = new Set(names([...above, ...between]).map(({ text }) => text));
    if (names(between).length > 0 && texts.size > 1) return true;
    const real = between.filter(({ rank }) => rank < NAME_LINE);
    if (real.length === 0) return false;
    const highest = real.reduce((rank, each) => Math.min(rank, each.rank), NAME_LINE);
    return !above.some(({ rank }) => rank > 1 && rank < highest);
  }

  /** Whether neighbouring units are one record: no heading between them, and nothing repeated. */
  #areOne(one: Unit, other: Unit): boolean {
    if (one.around !== other.around) return false;
    if (repeats([...one.facts, ...other.facts]) && !isButtonOf(one, other)) return false;
    const from = Math.min(one.container?.first ?? Number.POSITIVE_INFINITY, one.facts[0]?.line ?? 0);
    const to = Math.max(other.container?.end ?? 0, (other.facts.at(-1)?.line ?? 0) + 1);
    return headingsBetween(this.#headings, from - 1, to).every(
      ({ rank, first }) => rank === NAME_LINE && first <= (one.facts[0]?.line ?? 0),
    );
  }

  /** The smallest part of the page with all of these facts; `null` if it holds others as well. */
  #partWith(facts: readonly Fact[]): Box | null {
    const part = smallestBox(facts);
    return part !== null && factsIn(this.#facts, part).length === facts.length ? part : null;
  }
}

/** The smallest box with all of these facts. */
export function smallestBox(facts: readonly Fact[]): Box | null {
  const [first, ...more] = facts.map(({ box }) => box);
  return more.reduce<Box | null>((box, each) => (box === null ? null : commonBox(box, each)), first ?? null);
}

/** A single button below the values belongs to them, although a page with both contradicts itself. */
function isButtonOf({ facts }: Unit, { facts: [button, ...more], container }: Unit): boolean {
  if (button?.label !== 'activate' || more.length > 0 || container === null) return false;
  return container.end - container.first <= 1 && !facts.some(({ label }) => label === 'activate');
}
