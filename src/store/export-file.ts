import * as v from 'valibot';
import { checksum } from './checksum.ts';
import type { StoredEvent } from './database.ts';
import { EntrySchema } from './entry.ts';
import { jsonFault } from './json-fault.ts';

/** The file that holds the whole ledger; docs/export-format.md describes it for other programs. */
export const EXPORT_FORMAT = 'partner-support-companion';
export const EXPORT_VERSION = 1;

/** In characters. A larger file is not a ledger: 100,000 events take about 30 million. */
export const LARGEST_EXPORT = 128 * 1024 * 1024;

const FileSchema = v.object({
  format: v.literal(EXPORT_FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  exportedAt: v.number(),
  events: v.array(EntrySchema),
});

/** Of the file's own events, as they stand in it; files of other programs and older ones have none. */
const ChecksumSchema = v.looseObject({ checksum: v.string(), events: v.array(v.looseObject({})) });

const NewerFileSchema = v.looseObject({ version: v.pipe(v.number(), v.minValue(EXPORT_VERSION + 1)) });

/** Location of an error: a path in valid JSON, such as `events.12.id`, else line and column. */
type ExportPlace = string | { readonly line: number; readonly column: number };

/** Why a file was refused as a whole, and where the error is. */
export interface ExportRefusal {
  readonly reason: 'too-large' | 'not-json' | 'cut-off' | 'other-format' | 'newer-format' | 'damaged';
  readonly place: ExportPlace | null;
}

export type ParsedExport =
  | { readonly ok: true; readonly events: readonly StoredEvent[]; readonly exportedAt: number }
  | { readonly ok: false; readonly refusal: ExportRefusal };

/**
 * Writes the file. `exportedAt` is in UTC milliseconds.
 *
 * @param setApart stored rows that are no entries: readers leave them unread, and a person can look at them
 */
export function writeExport(
  events: readonly StoredEvent[],
  exportedAt: number,
  setApart: readonly unknown[] = [],
): string {
  const apart = setApart.length === 0 ? {} : { setApart: setApart.map(writable) };
  const envelope = {
    format: EXPORT_FORMAT,
    version: EXPORT_VERSION,
    exportedAt,
    checksum: checksumOf(events),
  };
  return JSON.stringify({ ...envelope, events, ...apart }, null, 1);
}

/** Of the content alone: how a file is laid out and in what order fields stand makes no difference. */
function checksumOf(events: readonly object[]): string {
  return checksum(events.map((event) => JSON.stringify(withSortedFields(event))).join('\n'));
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

/** Checks a whole file; nothing of a faulty one is used. */
export function readExport(text: string): ParsedExport {
  const refuse = (reason: ExportRefusal['reason'], place: ExportPlace | null = null): ParsedExport => ({
    ok: false,
    refusal: { reason, place },
  });
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
  const parsed = v.safeParse(FileSchema, file);
  if (!parsed.success) return refuse('damaged', v.getDotPath(parsed.issues[0]));
  if (v.is(ChecksumSchema, file) && checksumOf(file.events) !== file.checksum) {
    return refuse('damaged', 'checksum');
  }
  return { ok: true, events: parsed.output.events, exportedAt: parsed.output.exportedAt };
}
