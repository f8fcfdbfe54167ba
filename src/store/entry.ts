import * as v from 'valibot';
import { SubjectSchema, UuidSchema } from '../ledger/events.ts';
import type { StoredEvent } from './database.ts';

/** What every entry has, including those that only a newer version can read. */
export const EntrySchema = v.looseObject({
  id: UuidSchema,
  subject: SubjectSchema,
  type: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
});

/** Whether a stored row is an entry at all, of this version or a newer one. */
export function isEntry(row: unknown): row is StoredEvent {
  return v.is(EntrySchema, row);
}
