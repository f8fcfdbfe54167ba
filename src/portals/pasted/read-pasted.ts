import type { Fact, Row } from './facts.ts';
import type { FoundLabel } from './find-labels.ts';
import { labelsIn, languageOf } from './find-labels.ts';
import { factOfValue, factsOfLine } from './line-facts.ts';
import { type Around, contractOf, dayReader, type PastedContract } from './pasted-contract.ts';
import { type PlainLine, plainLines } from './plain-lines.ts';
import { recordsOf } from './records.ts';
import { tableAt } from './tables.ts';

export type { PastedContract };

/** What was found in a pasted text. */
export interface Pasted {
  readonly contracts: readonly PastedContract[];
  /** Whether the text is longer than what was read of it, or names more contracts than are taken. */
  readonly isCut: boolean;
}

/** More than a day's mail: five times what a long thread has. */
export const LONGEST_TEXT = 100_000;
export const MOST_CONTRACTS = 200;

/**
 * The contracts in a mail or a table that was pasted, in any of the product's languages. What is sure is read, what is not is
 * doubted, and nothing is guessed: without an ID that has its own label there is no contract.
 */
export function readPasted(text: string, around: Around): Pasted {
  const lines = plainLines(text.slice(0, LONGEST_TEXT));
  const { facts, rows } = collected(lines);
  const records = recordsOf(facts, rows);
  if (records.length === 0) return { contracts: [], isCut: false };
  const language = languageOf(records.flat().flatMap(({ languages }) => languages ?? []));
  const readDay = dayReader(lines, records, language);
  return {
    contracts: records.slice(0, MOST_CONTRACTS).map((record) => contractOf(record, readDay, around)),
    isCut: text.length > LONGEST_TEXT || records.length > MOST_CONTRACTS,
  };
}

function collected(lines: readonly PlainLine[]): { facts: Fact[]; rows: Row[] } {
  const facts: Fact[] = [];
  const rows: Row[] = [];
  let open: readonly FoundLabel[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as PlainLine;
    const [first, ...others] = open;
    const value = first === undefined ? null : factOfValue(line, first);
    if (value !== null) {
      facts.push(value);
      open = others;
      continue;
    }
    const labels = labelsIn(line.plain);
    const table = tableAt(lines, at, labels);
    if (table !== null) {
      rows.push(...table.rows);
      at += table.size - 1;
      open = [];
      continue;
    }
    const found = factsOfLine(line, labels);
    facts.push(...found.facts);
    open = found.facts.length === 0 && found.open.length > 0 ? [...open, ...found.open] : found.open;
  }
  return { facts, rows };
}

/** Makes ready what the first reading needs: labels, months and names, so that the first paste need not wait for them. */
export function prepareReading(around: Around): void {
  readPasted('Access ID: 0001\nPlan: Partner Cloud Support 50\nValid until 31 March 2027', around);
}
