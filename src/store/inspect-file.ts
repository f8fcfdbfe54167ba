import { database, type LedgerDatabase } from './database.ts';
import {
  type ExportRefusal,
  LARGEST_EXPORT,
  type ParsedExport,
  readEnvelope,
  readExport,
  readPlain,
} from './export-file.ts';
import type { ImportEffect } from './import-effect.ts';
import { planMerge } from './merge.ts';
import { openPack, soundPack } from './packs/pack.ts';
import { planRestore } from './restore.ts';
import type { Tell } from './slices.ts';
import { type PreparedImport, prepareImport } from './transfer.ts';

/** A chosen file, looked at and not yet used. */
export type InspectedFile =
  | { readonly kind: 'readable'; readonly name: string; readonly effect: ImportEffect }
  /** A pack that waits for its passphrase; `isWrong` where one was tried. */
  | { readonly kind: 'locked'; readonly name: string; readonly isWrong: boolean }
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

/** How a file is to be looked at. */
export interface Inspecting {
  /** Whether to go back to what the file holds, instead of adding it. */
  readonly restores: boolean;
  /** Of a pack; `null` where none was asked for yet. */
  readonly passphrase: string | null;
}

/** Throws what the database throws; everything about the file itself is an answer. */
export async function inspectFile(
  file: File,
  { restores, passphrase }: Inspecting,
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
  const reading = await readFile(text, passphrase, (share) => tell(share / 2));
  if ('locked' in reading) {
    return { file: { kind: 'locked', name: file.name, isWrong: passphrase !== null }, prepared: null };
  }
  if (!reading.ok) return refuse(reading.refusal);
  const work = restores ? planRestore : planMerge;
  const prepared = await prepareImport(reading.events, db, (share) => tell((1 + share) / 2), work);
  return { file: { kind: 'readable', name: file.name, effect: prepared.merge.effect }, prepared };
}

/** The entries of a plain file, or of one that the passphrase opens. */
async function readFile(
  text: string,
  passphrase: string | null,
  tell: Tell,
): Promise<ParsedExport | { readonly locked: true }> {
  const envelope = readEnvelope(text);
  if (!envelope.ok) return envelope;
  if (!envelope.isPack) return readPlain(envelope.file, tell);
  const sound = soundPack(envelope.file);
  if (!sound.ok) return sound;
  if (passphrase === null) return { locked: true };
  const opened = await openPack(sound.pack, passphrase);
  if ('text' in opened) return readExport(opened.text, tell);
  if (opened.failed === 'wrong-passphrase') return { locked: true };
  return { ok: false, refusal: { reason: 'mixed', place: 'payload' } };
}
