import type { StoredEvent } from '../store/database.ts';
import { type ExportRefusal, LARGEST_EXPORT, readExport } from '../store/export-file.ts';
import type { ImportEffect } from '../store/merge.ts';
import { previewImport } from '../store/transfer.ts';

/** A chosen file, looked at and not yet used. */
export type InspectedFile =
  | {
      readonly kind: 'readable';
      readonly name: string;
      readonly events: readonly StoredEvent[];
      readonly effect: ImportEffect;
    }
  | {
      readonly kind: 'refused';
      readonly name: string;
      readonly reason: ExportRefusal['reason'] | 'unreadable';
      readonly place: ExportRefusal['place'];
    };

/** Throws what the database throws; everything about the file itself is an answer. */
export async function inspectFile(file: File): Promise<InspectedFile> {
  const { name } = file;
  // Too large to be a ledger, so too large to be read into memory to find that out.
  if (file.size > LARGEST_EXPORT) return { kind: 'refused', name, reason: 'too-large', place: null };
  let text: string;
  try {
    text = await file.text();
  } catch {
    return { kind: 'refused', name, reason: 'unreadable', place: null };
  }
  const reading = readExport(text);
  if (!reading.ok) return { kind: 'refused', name, ...reading.refusal };
  return { kind: 'readable', name, events: reading.events, effect: await previewImport(reading.events) };
}
