import { describe, expect, it } from 'vitest';
import {
  contractAdded,
  contractOf,
  eventId,
  historyIn,
  incident,
  ledgerWith,
  reading,
  revoked,
} from '../../test/builders.ts';
import { effective } from './effective.ts';
import type { LedgerEvent } from './events.ts';

const idsOf = (events: readonly LedgerEvent[]) => events.map(({ id }) => id);
const counting = (...events: LedgerEvent[]) => idsOf(effective(events));

describe('undo', () => {
  it('removes an event, and undoing the undo restores it', () => {
    const opened = incident();
    const undo = revoked(opened);
    const redo = revoked(undo);
    const again = revoked(redo);
    expect(counting(opened)).toEqual([opened.id]);
    expect(counting(opened, undo)).toEqual([undo.id]);
    expect(counting(opened, undo, redo)).toEqual([opened.id, redo.id]);
    expect(counting(opened, undo, redo, again)).toEqual([undo.id, again.id]);
  });

  it('counts while one of several undos counts', () => {
    const opened = incident();
    const undos = [revoked(opened), revoked(opened)] as const;
    expect(counting(opened, ...undos)).not.toContain(opened.id);
    expect(counting(opened, ...undos, revoked(undos[0]))).not.toContain(opened.id);
    expect(counting(opened, ...undos, revoked(undos[0]), revoked(undos[1]))).toContain(opened.id);
  });

  it('works when a slow clock gave it an earlier id than what it undoes', () => {
    const opened = incident({ id: eventId(5000) });
    const undo = revoked(opened, { id: eventId(1) });
    expect(counting(opened, undo)).toEqual([undo.id]);
    const redo = revoked(undo, { id: eventId(0) });
    expect(counting(opened, undo, redo)).toEqual([redo.id, opened.id]);
  });

  it('of an event that arrives later applies to it then', () => {
    const added = contractAdded();
    const opened = incident();
    const undo = revoked(opened);
    expect(contractOf(added, undo).balance.remaining).toBe(10);
    expect(contractOf(added, undo, opened).balance.remaining).toBe(10);
  });
});

describe('hostile histories', () => {
  it('an undo that names another subject undoes nothing there', () => {
    const mine = contractAdded({ subject: 'mine' });
    const opened = incident({ subject: 'mine' });
    const foreign = revoked(opened, { subject: 'theirs' });
    const theirs = contractAdded({ subject: 'theirs' });
    const expected = ledgerWith(mine, opened, theirs);
    expect(ledgerWith(mine, opened, theirs, foreign)).toEqual(expected);
    expect(ledgerWith(mine, opened, theirs, revoked(mine, { subject: 'theirs' }))).toEqual(expected);
  });

  it('an incident of another subject cannot be returned here', () => {
    const theirs = incident({ subject: 'theirs' });
    const mine = contractAdded();
    const back = { ...incident(), type: 'incident-returned' as const, incident: theirs.id };
    expect(contractOf(mine, incident(), back).balance.remaining).toBe(9);
  });

  it('an event that revokes itself is decided, always the same', () => {
    const id = eventId(7000);
    const self = revoked(incident(), { id, event: id });
    expect(counting(self)).toEqual(counting(self, self));
  });

  it.each([2, 3, 4, 5])('a cycle of %i undos is decided, the same in any order', (size) => {
    const added = contractAdded();
    const opened = incident();
    const circle = Array.from({ length: size }, (_, index) =>
      revoked(opened, { id: eventId(8000 + index), event: eventId(8000 + ((index + 1) % size)) }),
    );
    const events = [added, opened, ...circle, revoked(opened, { event: eventId(8000) })];
    const ledger = ledgerWith(events);
    expect(ledgerWith([...events].reverse())).toEqual(ledger);
    expect(ledgerWith([...circle, ...events])).toEqual(ledger);
    expect(ledger.contracts).toHaveLength(1);
  });

  it('a very long chain of undos is followed to its end', () => {
    const added = contractAdded();
    const opened = incident();
    const chain: LedgerEvent[] = [opened];
    for (let n = 0; n < 50_000; n += 1) {
      chain.push(revoked(opened, { id: eventId(100_000 + n), event: chain.at(-1)?.id ?? '' }));
    }
    expect(contractOf(added, chain).balance.remaining).toBe(9);
    expect(contractOf(added, chain.slice(0, -1)).balance.remaining).toBe(10);
  });

  it('of two different events under one id, every device keeps the same one', () => {
    const added = contractAdded();
    const one = reading(3, { id: eventId(9000) });
    const other = reading(8, { id: eventId(9000) });
    const ledger = ledgerWith(added, one, other);
    expect(ledgerWith(other, one, added)).toEqual(ledger);
    expect(ledgerWith(other, added, one, other, one)).toEqual(ledger);
    expect(historyIn(added, one, other).because).toEqual([eventId(9000)]);
  });

  it('of three kinds of event under one id, every device keeps the same one', () => {
    const added = contractAdded();
    const id = eventId(9100);
    const events = [reading(3, { id }), incident({ id }), revoked(added, { id })];
    const ledger = ledgerWith(added, events);
    expect(ledgerWith([...events].reverse(), added)).toEqual(ledger);
    expect(effective(events)).toHaveLength(1);
  });

  it('a second event that adds a subject counts only once the first is undone', () => {
    const first = contractAdded({ label: 'First' });
    const second = contractAdded({ label: 'Second' });
    expect(contractOf(second, first).label).toBe('First');
    expect(contractOf(second, first, revoked(first)).label).toBe('Second');
  });
});
