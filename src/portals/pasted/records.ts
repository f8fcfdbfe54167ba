import { comparableId } from '../../entitlements/ids.ts';
import { type Fact, type Row, SURENESS } from './facts.ts';

/** The facts of one contract. */
export type Record = readonly Fact[];

/**
 * Which facts are of one contract. A text has as many contracts as Contract IDs: with one of them, everything is of it.
 *
 * @param facts in the order of the text, without those of tables
 * @param rows of its tables
 */
export function recordsOf(facts: readonly Fact[], rows: readonly Row[]): Record[] {
  const ofRows = rows.map((row) => row.facts).filter(isSure);
  const ids = new Set([...facts, ...ofRows.flat()].flatMap((fact) => sureContractId(fact) ?? []));
  if (ofRows.length === 0) {
    const split = ids.size > 1 || (ids.size === 0 && countOf(facts, 'accessId') > 1);
    return merged(split ? splitAtRepeats(facts) : [facts]).filter(isSure);
  }
  if (ofRows.length === 1 && ids.size < 2) return merged([[...(ofRows[0] ?? []), ...facts]]);
  // What stands outside of a table of several contracts is of those whose Contract ID it has.
  return merged([...ofRows, ...splitAtRepeats(facts).filter(isSure)]);
}

/** Whether an ID is there that has its own label: other contracts have numbers, too. */
function isSure(record: Record): boolean {
  return record.some(
    ({ field, sureness }) =>
      (field === 'accessId' || field === 'contractId') && sureness === SURENESS.labelled,
  );
}

function sureContractId({ field, sureness, text }: Fact): string | null {
  return field === 'contractId' && sureness === SURENESS.labelled ? comparableId(text) : null;
}

function countOf(facts: readonly Fact[], field: Fact['field']): number {
  return new Set(facts.filter((fact) => fact.field === field).map(({ text }) => comparableId(text))).size;
}

/** A contract ends where something is said again that was said of it. */
function splitAtRepeats(facts: readonly Fact[]): Record[] {
  const records: Fact[][] = [];
  let current: Fact[] = [];
  let fields = new Set<Fact['field']>();
  for (const fact of facts) {
    if (fields.has(fact.field)) {
      const heading = headingIn(current, fact);
      records.push(current.slice(0, current.length - heading.length));
      current = heading;
      fields = new Set(heading.map(({ field }) => field));
    }
    current.push(fact);
    fields.add(fact.field);
  }
  records.push(current);
  return withoutStrayNames(withParts(records));
}

/** What stands over a contract's first ID in its own paragraph, such as its name. */
function headingIn(current: readonly Fact[], { section }: Fact): Fact[] {
  const last = current.findLastIndex(isId);
  const lastSection = current[last]?.section ?? -1;
  const from = current.findIndex(
    (fact, nth) => nth > last && fact.section === section && section !== lastSection,
  );
  return from <= 0 ? [] : current.slice(from);
}

function isId({ field }: Fact): boolean {
  return field === 'accessId' || field === 'contractId';
}

/** Parts without a Contract ID go to the contract of the same paragraph: the one before, else the one after. */
function withParts(records: readonly Record[]): Record[] {
  const whole: Fact[][] = [];
  let waiting: Fact[] = [];
  const hasContractId = records.some(isWhole);
  for (const record of records) {
    const before = whole.at(-1);
    if (hasContractId && !isWhole(record)) {
      if (before !== undefined && before.at(-1)?.section === record[0]?.section) before.push(...record);
      else waiting = [...record];
      continue;
    }
    const isOfThis = waiting.at(-1)?.section === record[0]?.section;
    whole.push(isOfThis ? [...waiting, ...record] : [...record]);
    waiting = [];
  }
  return whole;
}

function isWhole(record: Record): boolean {
  return record.some((fact) => sureContractId(fact) !== null);
}

/** A name in a paragraph of its own may be of the contract before or after it: of neither, where both lack one. */
function withoutStrayNames(records: readonly Record[]): Record[] {
  return records.map((record, nth) => {
    const next = records[nth + 1];
    if (next === undefined) return record;
    const last = record.findLastIndex(isId);
    const isStray = ({ field, section }: Fact, at: number) =>
      at > last &&
      (field === 'plan' || field === 'customer') &&
      section !== record[last]?.section &&
      !next.some((other) => other.field === field);
    return record.filter((fact, at) => !isStray(fact, at));
  });
}

/** Records of one Contract ID are of one contract, such as in the mails of a thread. */
function merged(records: readonly Record[]): Record[] {
  const byId = new Map<string, Fact[]>();
  for (const [nth, record] of records.entries()) {
    const id = record.flatMap((fact) => sureContractId(fact) ?? [])[0] ?? `without ${nth}`;
    byId.set(id, [...(byId.get(id) ?? []), ...record]);
  }
  return [...byId.values()];
}
