import * as v from 'valibot';
import { type LedgerEvent, LedgerEventSchema } from '../../ledger/events.ts';
import { groupBySubject } from '../../ledger/group-by-subject.ts';
import { membersWith } from '../../ledger/joined.ts';
import type { StoredEvent } from '../database.ts';
import { readEvents } from '../fold-subjects.ts';

/** What goes into a pack. */
export interface PackChoice {
  /** The contracts, by their ids; `null` for the whole ledger, with memberships and accounts. */
  readonly contracts: readonly string[] | null;
  /** Incidents, returns and readings. */
  readonly withHistory: boolean;
  /** The notes of the incidents. */
  readonly withNotes: boolean;
}

/** The entries that go into a pack: each as it is stored, or without its note. */
export function packContents(entries: readonly StoredEvent[], choice: PackChoice): readonly StoredEvent[] {
  const { contracts, withHistory, withNotes } = choice;
  const chosen = contracts === null ? entries : entriesAbout(entries, contracts);
  if (withHistory && withNotes) return chosen;
  // What this version cannot read may be either.
  const readable = chosen.filter((entry) => v.is(LedgerEventSchema, entry));
  const told = withHistory ? readable : withoutHistory(readable);
  return withNotes ? told : told.map(withoutNote);
}

/** The entries of contracts and of all that is one with them. */
function entriesAbout(entries: readonly StoredEvent[], contracts: readonly string[]): StoredEvent[] {
  const histories = groupBySubject(readEvents(entries).events);
  const subjects = new Set(contracts.flatMap((id) => membersWith(id, histories)));
  return entries.filter(({ subject }) => subjects.has(subject));
}

const HISTORY: readonly unknown[] = [
  'incident-opened',
  'incident-returned',
  'balance-observed',
] satisfies LedgerEvent['type'][];

/** Without what happened, the undos of it and the undos of those. */
function withoutHistory(entries: readonly StoredEvent[]): readonly StoredEvent[] {
  const leftOut = new Set(entries.filter(({ type }) => HISTORY.includes(type)).map(({ id }) => id));
  for (let before = -1; before < leftOut.size; ) {
    before = leftOut.size;
    for (const { id, type, event } of entries) {
      if (type === 'event-revoked' && leftOut.has(String(event))) leftOut.add(id);
    }
  }
  return entries.filter(({ id }) => !leftOut.has(id));
}

function withoutNote(entry: StoredEvent): StoredEvent {
  return typeof entry['note'] === 'string' ? { ...entry, note: null } : entry;
}
