import type { LedgerDatabase, StoredEvent } from '../src/store/database.ts';
import type { ImportEffect } from '../src/store/import-effect.ts';
import { importPrepared, prepareImport, writeLedger } from '../src/store/transfer.ts';
import { noon } from './builders.ts';

/** Imports at once what a page would show first. */
export async function importEvents(
  events: readonly StoredEvent[],
  db: LedgerDatabase,
): Promise<ImportEffect> {
  const origin = { file: 'practice.json', now: noon('2026-06-01') };
  return importPrepared(await prepareImport(events, db), origin, db);
}

export async function previewImport(
  events: readonly StoredEvent[],
  db: LedgerDatabase,
): Promise<ImportEffect> {
  return (await prepareImport(events, db)).merge.effect;
}

export async function exportText(now: number, db: LedgerDatabase): Promise<string> {
  return (await writeLedger(now, db)).file.text();
}
