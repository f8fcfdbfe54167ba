import * as v from 'valibot';
import { RunningChecksum } from './checksum.ts';
import type { StoredEvent } from './database.ts';
import { EntrySchema, isPlainEntry } from './entry.ts';
import { jsonFault } from './json-fault.ts';
import { isTooDeep } from './nesting.ts';
import type { Tell } from './slices.ts';

/** The file that holds the whole ledger; docs/export-format.md describes it for other programs. */
export const EXPORT_FORMAT = 'partner-support-companion';
export const EXPORT_VERSION = 1;
/** Of a file under a passphrase, see `packs/pack.ts`: readers of plain files alone must refuse it. */
export const PACK_VERSION = 2;

/** In characters. A larger file is not a ledger: 100,000 events take about 30 million. */
export const LARGEST_EXPORT = 128 * 1024 * 1024;

const EnvelopeSchema = v.object({
  format: v.literal(EXPORT_FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  exportedAt: v.number(),
  events: v.array(v.unknown()),
});

/** Of the file's own events, as they stand in it; files of other programs and older ones have none. */
const ChecksumSchema = v.looseObject({ checksum: v.string() });

const PackedFileSchema = v.looseObject({ version: v.literal(PACK_VERSION) });
const NewerFileSchema = v.looseObject({ version: v.pipe(v.number(), v.minValue(PACK_VERSION + 1)) });

/** Location of an error: a path in valid JSON, such as `events.12.id`, else line and column. */
type ExportPlace = string | { readonly line: number; readonly column: number };

/** Why a file was refused as a whole, and where the error is. */
export interface ExportRefusal {
  readonly reason:
    | 'too-large'
    | 'not-json'
    | 'cut-off'
    | 'other-format'
    | 'newer-format'
    | 'too-deep'
    | 'absurd-cost'
    | 'mixed'
    | 'damaged';
  readonly place: ExportPlace | null;
}

export type ParsedExport =
  | { readonly ok: true; readonly events: readonly StoredEvent[]; readonly exportedAt: number }
  | { readonly ok: false; readonly refusal: ExportRefusal };

/** The text of a file, piece by piece, so that a large one never stands in memory as a whole. */
export class ExportText {
  readonly head: string;
  readonly #digest = new RunningChecksum();

  /** @param exportedAt UTC milliseconds */
  constructor(exportedAt: number) {
    const envelope = { format: EXPORT_FORMAT, version: EXPORT_VERSION, exportedAt };
    this.head = `${JSON.stringify(envelope, null, 1).slice(0, -2)},\n "events": [`;
  }

  /** The next events. */
  piece(events: readonly StoredEvent[]): string {
    const texts = events.map((event) => {
      const separator = this.#digest.isEmpty ? '\n  ' : ',\n  ';
      this.#digest.add(lineForDigest(event, this.#digest.isEmpty));
      return separator + indented(event, 2);
    });
    return texts.join('');
  }

  /** @param setApart stored rows that are no entries: readers leave them unread, and a person can look at them */
  tail(setApart: readonly unknown[]): string {
    const apart = setApart.length === 0 ? '' : `,\n "setApart": ${indented(setApart.map(writable), 1)}`;
    // The checksum is known only now.
    return `${this.#digest.isEmpty ? '' : '\n '}],\n "checksum": "${this.#digest.value}"${apart}\n}`;
  }
}

/** The text of a file that is small enough to stand in memory. `exportedAt` is in UTC milliseconds. */
export function writeExport(
  events: readonly StoredEvent[],
  exportedAt: number,
  setApart: readonly unknown[] = [],
): string {
  const text = new ExportText(exportedAt);
  return text.head + text.piece(events) + text.tail(setApart);
}

function indented(value: unknown, levels: number): string {
  // Texts have no line breaks of their own in JSON.
  return JSON.stringify(value, null, 1).replaceAll('\n', `\n${' '.repeat(levels)}`);
}

/**
 * What an event adds to the checksum. It is of the content alone: how a file is laid out and in what order fields
 * stand makes no difference.
 */
function lineForDigest(event: object, isFirst: boolean): string {
  return (isFirst ? '' : '\n') + JSON.stringify(withSortedFields(event));
}

function withSortedFields(event: object): object {
  return Object.fromEntries(Object.entries(event).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Databases hold more than JSON can say, such as circles and big integers. */
function writable(row: unknown): unknown {
  try {
    JSON.stringify(row);
    return row;
  } catch {
    return String(row);
  }
}

/** A file of this format, plain or packed, of which nothing else was looked at. */
export type ExportEnvelope =
  | { readonly ok: true; readonly file: unknown; readonly isPack: boolean }
  | { readonly ok: false; readonly refusal: ExportRefusal };

export function readEnvelope(text: string): ExportEnvelope {
  if (text.length > LARGEST_EXPORT) return refuse('too-large');
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    const fault = jsonFault(text);
    if (fault === null) return refuse('not-json');
    const { isCutOff, line, column } = fault;
    return refuse(isCutOff ? 'cut-off' : 'not-json', { line, column });
  }
  if (!v.is(v.looseObject({ format: v.literal(EXPORT_FORMAT) }), file)) return refuse('other-format');
  // Before the rest is checked, because a newer version may have a different structure.
  if (v.is(NewerFileSchema, file)) return refuse('newer-format', 'version');
  return { ok: true, file, isPack: v.is(PackedFileSchema, file) };
}

/**
 * Checks a whole file; nothing of a faulty one is used.
 *
 * @param tell called with the share of it that was checked, now and then
 */
export function readExport(text: string, tell: Tell = () => {}): ParsedExport {
  const envelope = readEnvelope(text);
  if (!envelope.ok) return envelope;
  return envelope.isPack ? refuse('damaged', 'version') : readPlain(envelope.file, tell);
}

/** Checks the entries of a file of this format. */
export function readPlain(file: unknown, tell: Tell): ParsedExport {
  const parsed = v.safeParse(EnvelopeSchema, file);
  if (!parsed.success) return refuse('damaged', v.getDotPath(parsed.issues[0]));
  const { events, exportedAt } = parsed.output;
  const wanted = v.is(ChecksumSchema, file) ? file.checksum : null;
  const checked = checkedEvents(events, wanted, tell);
  return 'refused' in checked ? refuse(...checked.refused) : { ok: true, events: checked.events, exportedAt };
}

function refuse(
  reason: ExportRefusal['reason'],
  place: ExportPlace | null = null,
): ParsedExport & { ok: false } {
  return { ok: false, refusal: { reason, place } };
}

type Checked = { readonly events: StoredEvent[] } | { readonly refused: Parameters<typeof refuse> };

/** One pass over all rows, each looked at once. */
function checkedEvents(rows: readonly unknown[], wanted: string | null, tell: Tell): Checked {
  const digest = new RunningChecksum();
  const events: StoredEvent[] = [];
  for (const [index, row] of rows.entries()) {
    if (index % STEP === 0) tell(index / rows.length);
    const entry = entryIn(row);
    if (!entry.success) {
      const field = v.getDotPath(entry.issues[0]);
      return { refused: ['damaged', ['events', index, ...(field === null ? [] : [field])].join('.')] };
    }
    if (isTooDeep(row)) return { refused: ['too-deep', `events.${index}`] };
    if (wanted !== null) digest.add(lineForDigest(row as object, digest.isEmpty));
    events.push(entry.output);
  }
  return wanted === null || digest.value === wanted ? { events } : { refused: ['damaged', 'checksum'] };
}

/** So many rows between two words of progress. */
const STEP = 2000;

/** Only rows in another spelling, and those that are no entries, need the schema. */
type ReadEntry =
  | { readonly success: true; readonly output: StoredEvent }
  | { readonly success: false; readonly issues: [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]] };

function entryIn(row: unknown): ReadEntry {
  return isPlainEntry(row) ? { success: true, output: row } : v.safeParse(EntrySchema, row);
}
