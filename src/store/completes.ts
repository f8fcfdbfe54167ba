import type { StoredEvent } from './database.ts';
import { isSameContent } from './same-content.ts';

/**
 * Whether an entry says what another with its id leaves out. Packs can be written without notes, so that one entry comes
 * with its note or without; otherwise an entry never changes, because corrections are entries of their own.
 */
export function completes(entry: StoredEvent, other: unknown): boolean {
  if (typeof other !== 'object' || other === null || !('note' in other)) return false;
  return (
    other.note === null && typeof entry['note'] === 'string' && isSameContent({ ...entry, note: null }, other)
  );
}
