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
  return isPlainEntry(row) || v.is(EntrySchema, row);
}

/**
 * Whether a row is an entry as this product writes it, with nothing for the schema to change. Of a hundred thousand
 * rows nearly all are, and the schema takes ten times as long and makes a copy of each.
 */
export function isPlainEntry(row: unknown): row is StoredEvent {
  if (typeof row !== 'object' || row === null) return false;
  const { id, subject, type } = row as Record<string, unknown>;
  return (
    typeof id === 'string' &&
    LOWER_UUID.test(id) &&
    typeof subject === 'string' &&
    PLAIN_SUBJECT.test(subject) &&
    typeof type === 'string' &&
    PLAIN_TYPE.test(type)
  );
}

const LOWER_UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;
const PLAIN_SUBJECT = /^[\w:.@+-]{1,400}$/;
const PLAIN_TYPE = /^[a-z-]{1,100}$/;
