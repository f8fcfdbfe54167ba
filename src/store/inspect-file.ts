import { database, type LedgerDatabase } from './database.ts';
import { type ExportRefusal, LARGEST_EXPORT, readExport } from './export-file.ts';
import type { ImportEffect } from './import-effect.ts';
import { planMerge } from './merge.ts';
import { planRestore } from './restore.ts';
import type { Tell } from './slices.ts';
import { type PreparedImport, prepareImport } from './transfer.ts';

/** A chosen file, looked at and not yet used. */
export type InspectedFile =
  | { readonly kind: 'readable'; readonly name: string; readonly effect: ImportEffect }
  | {
      readonly kind: 'refused';
      readonly name: string;
      readonly reason: ExportRefusal['reason'] | 'unreadable';
      readonly place: ExportRefusal['place'];
    };

interface Inspection {
  readonly file: InspectedFile;
  /** `null` where there is nothing to import. */
  readonly prepared: PreparedImport | null;
}

/**
 * Throws what the database throws; everything about the file itself is an answer.
 *
 * @param restores whether to go back to what the file holds, instead of adding it
 */
export async function inspectFile(
  file: File,
  restores: boolean,
  tell: Tell,
  db: LedgerDatabase = database,
): Promise<Inspection> {
  const refuse = (
    refusal: Omit<Extract<InspectedFile, { kind: 'refused' }>, 'kind' | 'name'>,
  ): Inspection => ({
    file: { kind: 'refused', name: file.name, ...refusal },
    prepared: null,
  });
  // Too large to be a ledger, so too large to be read into memory to find that out.
  if (file.size > LARGEST_EXPORT) return refuse({ reason: 'too-large', place: null });
  let text: string;
  try {
    text = await file.text();
  } catch {
    return refuse({ reason: 'unreadable', place: null });
  }
  // Reading and comparing take about as long as each other.
  const reading = readExport(text, (share) => tell(share / 2));
  if (!reading.ok) return refuse(reading.refusal);
  const work = restores ? planRestore : planMerge;
  const prepared = await prepareImport(reading.events, db, (share) => tell((1 + share) / 2), work);
  return { file: { kind: 'readable', name: file.name, effect: prepared.merge.effect }, prepared };
}
