import { effective } from '../ledger/effective.ts';
import type { LedgerEvent } from '../ledger/events.ts';
import { groupBySubject } from '../ledger/group-by-subject.ts';
import { database, type LedgerDatabase } from './database.ts';
import { readEvents } from './fold-subjects.ts';
import { openStore } from './ledger-store.ts';

/** So many entries are read at once: the page goes on in between. */
const AT_A_TIME = 500;

/** What matters here: incidents with something entered, what takes entries back, and what is joined. */
const LOOKED_AT: readonly unknown[] = ['incident-opened', 'event-revoked', 'contract-joined'];

/**
 * What was entered of incidents, request numbers and notes, by the ids of contracts. Only for the search: no index leads
 * there, so all entries are read, in parts.
 */
export async function readIncidentTexts(db: LedgerDatabase = database): Promise<ReadonlyMap<string, string>> {
  await openStore(db);
  const events: LedgerEvent[] = [];
  let last = '';
  for (;;) {
    const rows = await db.events.where('id').above(last).limit(AT_A_TIME).toArray();
    events.push(...readEvents(rows.filter(({ type }) => LOOKED_AT.includes(type))).events);
    last = rows.at(-1)?.id ?? last;
    if (rows.length < AT_A_TIME) return textsBySubject(events);
    await new Promise((resolve) => setTimeout(resolve));
  }
}

function textsBySubject(events: readonly LedgerEvent[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const add = (id: string, text: string) => texts.set(id, `${texts.get(id) ?? ''}${text}\n`);
  for (const [subject, own] of groupBySubject(events)) {
    const counting = effective(own);
    // One of two that are joined stands for both.
    const ids = new Set([subject, ...counting.flatMap((event) => ('with' in event ? [event.with] : []))]);
    for (const event of counting) {
      if (event.type !== 'incident-opened') continue;
      const text = [event.request, event.note].filter(Boolean).join('\n');
      if (text !== '') for (const id of ids) add(id, text);
    }
  }
  return texts;
}
