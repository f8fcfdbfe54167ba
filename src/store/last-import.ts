import * as v from 'valibot';
import type { LedgerDatabase } from './database.ts';
import { LAST_IMPORT_KEY } from './layout.ts';

const LastImportSchema = v.object({
  /** The file's name. */
  file: v.string(),
  /** UTC milliseconds. */
  at: v.number(),
  /** How many entries it added or, going back, took back. */
  entries: v.number(),
  isUndone: v.boolean(),
  /** What is revoked to take it back: of each subject, the ids of its events. */
  undo: v.array(v.object({ subject: v.string(), events: v.array(v.string()) })),
});

/** The import that was made last in this browser, with what it takes to undo it. */
export type LastImport = v.InferOutput<typeof LastImportSchema>;

export async function readLastImport(db: LedgerDatabase): Promise<LastImport | null> {
  const parsed = v.safeParse(LastImportSchema, (await db.settings.get(LAST_IMPORT_KEY))?.value);
  return parsed.success ? parsed.output : null;
}

export async function rememberImport(last: LastImport, db: LedgerDatabase): Promise<void> {
  await db.settings.put({ key: LAST_IMPORT_KEY, value: last });
}
