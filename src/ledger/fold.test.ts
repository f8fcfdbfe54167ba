import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corrected, eventId, incident, noon, returned, revoked } from '../../test/builders.ts';
import { contractHistory, contractsAdded, history, permutationOf } from '../../test/histories.ts';
import type { LedgerEvent } from './events.ts';
import { historyOf } from './history.ts';
import { emptyLedger, fold, type Ledger, ledgerOf } from './ledger.ts';
import { ledgerOn } from './on-day.ts';
import { type Contract, foldSubject } from './subject.ts';

/** Recorded after everything that a generated history holds. */
const LATER = { id: eventId(2_000_000) };
const LATER_STILL = { id: eventId(2_000_001) };

/** Each subject folded by itself, as the store keeps them. */
function foldApart(events: readonly LedgerEvent[]): Ledger {
  const subjects = [...new Set(events.map(({ subject }) => subject))];
  return ledgerOf(
    subjects.flatMap((subject) => foldSubject(events.filter((event) => event.subject === subject)) ?? []),
  );
}

/** The history of one contract among the events of several. */
const historyAmong = (contract: Contract, events: readonly LedgerEvent[]) =>
  historyOf(
    contract,
    events.filter(({ subject }) => subject === contract.id),
    '9999-12-31',
  );

describe('the generated histories', () => {
  it('cover every case that the properties below are about', () => {
    const histories = fc.sample(contractHistory, { numRuns: 500, seed: 1 });
    const all = histories.flat();
    expect(new Set(all.map(({ type }) => type)).size).toBe(12);
    const contracts = histories.flatMap((events) => [...fold(events).contracts]);
    expect(contracts.some(({ balance }) => balance.overdrawnBy > 0)).toBe(true);
    expect(contracts.some(({ isFavourite }) => isFavourite)).toBe(true);
    expect(contracts.some(({ terms }) => terms.length > 1)).toBe(true);
    const incidents = histories.flatMap((events) =>
      fold(events).contracts.flatMap((contract) => historyAmong(contract, events).incidents),
    );
    expect(incidents.some(({ returned }) => returned !== null)).toBe(true);
    const reached = (certainty: string) =>
      contracts.some(({ balance }) => balance.certainty === certainty && balance.remaining !== 'unlimited');
    expect(['observed', 'simulated', 'granted', 'unknown'].filter(reached)).toHaveLength(4);
    const undos = new Set(all.filter(({ type }) => type === 'event-revoked').map(({ id }) => id));
    const undoesUndo = (event: LedgerEvent) => event.type === 'event-revoked' && undos.has(event.event);
    expect(all.some(undoesUndo)).toBe(true);
  });
});

describe('the fold', () => {
  it('gives the same ledger in any order of events', () => {
    const inTwoOrders = history.chain((events) => fc.tuple(fc.constant(events), permutationOf(events)));
    fc.assert(
      fc.property(inTwoOrders, ([events, shuffled]) => {
        expect(fold(shuffled)).toEqual(fold(events));
      }),
    );
  });

  it('gives the same ledger if events are repeated', () => {
    const withRepeats = history.chain((events) =>
      fc.tuple(fc.constant(events), fc.subarray(events), permutationOf(events)),
    );
    fc.assert(
      fc.property(withRepeats, ([events, some, all]) => {
        // Read from a file, a repeated event is a separate object with the same content.
        const copies = some.map((event) => structuredClone(event));
        expect(fold([...copies, ...events, ...all])).toEqual(fold(events));
      }),
    );
  });

  it('gives the same ledger when two devices with parts of it are merged, either into the other', () => {
    const split = history.chain((events) =>
      fc.tuple(fc.constant(events), fc.subarray(events), fc.subarray(events)),
    );
    fc.assert(
      fc.property(split, ([events, here, alsoThere]) => {
        const there = events.filter((event) => !here.includes(event) || alsoThere.includes(event));
        expect(fold([...here, ...there])).toEqual(fold(events));
        expect(fold([...there, ...here])).toEqual(fold(events));
      }),
    );
  });

  it('gives the same ledger when every subject is folded by itself', () => {
    fc.assert(
      fc.property(history, (events) => {
        expect(foldApart(events)).toEqual(fold(events));
      }),
    );
  });

  it('does not change the events it is given', () => {
    fc.assert(
      fc.property(history, (events) => {
        const before = structuredClone(events);
        fold(events);
        expect(events).toEqual(before);
      }),
    );
  });

  it('of nothing is the empty ledger', () => {
    expect(fold([])).toEqual(emptyLedger);
  });
});

describe('undo of any event', () => {
  const withOne = history
    .filter((events) => events.length > 0)
    .chain((events) => fc.tuple(fc.constant(events), fc.constantFrom(...events)));

  it('leaves the ledger as if the event had never been recorded', () => {
    fc.assert(
      fc.property(withOne, ([events, event]) => {
        const without = events.filter((other) => other !== event);
        expect(fold([...events, revoked(event, LATER)])).toEqual(fold(without));
      }),
    );
  });

  it('restores exactly the same ledger if it is undone', () => {
    fc.assert(
      fc.property(withOne, ([events, event]) => {
        const undo = revoked(event, LATER);
        expect(fold([...events, undo, revoked(undo, LATER_STILL)])).toEqual(fold(events));
      }),
    );
  });

  it('of an event on another subject changes nothing', () => {
    fc.assert(
      fc.property(withOne, ([events, event]) => {
        const stray = revoked(event, { ...LATER, subject: 'unknown-subject' });
        expect(fold([...events, stray])).toEqual(fold(events));
      }),
    );
  });
});

describe('an incident that two devices correct before they are merged', () => {
  const [added] = contractsAdded();
  const moments = fc.integer({ min: 0, max: 12 }).map((day) => Date.UTC(2026, 4, 1) + day * 86_400_000);
  const corrections = fc.array(fc.record({ happenedAt: moments, isReturned: fc.boolean() }), {
    minLength: 2,
    maxLength: 4,
  });
  const first = incident({ subject: added?.subject ?? '', id: eventId(1_500_000) });
  /** What one device records: the entry revoked, logged again as it was, and returned. */
  const onDevice = (nth: number, happenedAt: number, isReturned: boolean): LedgerEvent[] => {
    const at = (step: number) => ({ id: eventId(1_600_000 + nth * 10 + step) });
    return [
      revoked(first, at(0)),
      corrected(first, { ...at(1), happenedAt }),
      ...(isReturned ? [returned(first, { ...at(2), happenedAt: happenedAt + 1 })] : []),
    ];
  };
  const historyAfter = (events: readonly LedgerEvent[]) => {
    const [contract] = fold(events).contracts;
    if (contract === undefined) throw new Error('It was added.');
    return historyAmong(contract, events);
  };

  it('counts once, as the correction recorded last has it, and is returned if any of them returned it', () => {
    fc.assert(
      fc.property(contractHistory, corrections, (before, each) => {
        const own = before.filter((event) => event.type !== 'contract-amended');
        const devices = each.map(({ happenedAt, isReturned }, nth) => onDevice(nth, happenedAt, isReturned));
        const earlier = historyAfter(own).incidents;
        const merged = historyAfter([...devices.flat().reverse(), ...own, first]).incidents;
        expect(merged).toHaveLength(earlier.length + 1);
        const only = merged.find((entry) => entry.first === first.id);
        expect(only?.openedAt).toBe(each.at(-1)?.happenedAt);
        expect(only?.returned !== null).toBe(each.some(({ isReturned }) => isReturned));
        expect(only?.superseded).toHaveLength(each.length - 1);
      }),
    );
  });

  it('is gone once every entry of it is undone', () => {
    fc.assert(
      fc.property(contractHistory, corrections, (before, each) => {
        const entries = each.flatMap(({ happenedAt }, nth) => onDevice(nth, happenedAt, false));
        const events = [...before, first, ...entries];
        const only = historyAfter(events).incidents.find((entry) => entry.first === first.id);
        const ids = only === undefined ? [] : [only.id, ...only.superseded];
        const undos = ids.map((event, nth) =>
          revoked({ ...first, id: event }, { id: eventId(2_100_000 + nth) }),
        );
        const after = historyAfter([...events, ...undos]).incidents;
        expect(after).toEqual(historyAfter(before).incidents);
      }),
    );
  });
});

describe('the balance of any history', () => {
  it('is never negative; the excess is shown as overdrawn', () => {
    fc.assert(
      fc.property(contractHistory, (events) => {
        for (const { balance } of fold(events).contracts) {
          const { remaining, overdrawnBy, reading, granted, loggedSince } = balance;
          expect(overdrawnBy).toBeGreaterThanOrEqual(0);
          const start = reading?.remaining ?? granted?.incidents ?? null;
          if (typeof start !== 'number') {
            expect([remaining, overdrawnBy]).toEqual([start, 0]);
            continue;
          }
          expect(remaining).toBeGreaterThanOrEqual(0);
          expect(overdrawnBy === 0 || remaining === 0).toBe(true);
          expect(Number(remaining) - overdrawnBy).toBe(start - loggedSince);
        }
      }),
    );
  });

  it('rests on events of its own contract, each named once', () => {
    fc.assert(
      fc.property(contractHistory, (events) => {
        for (const contract of fold(events).contracts) {
          const own = events.filter(({ subject }) => subject === contract.id).map((event) => event.id);
          const { because } = historyAmong(contract, events);
          expect(own).toEqual(expect.arrayContaining([...because]));
          expect(new Set(because).size).toBe(because.length);
        }
      }),
    );
  });

  it('includes in a reading every incident from before it, whenever that is recorded', () => {
    const late = fc.tuple(contractHistory, fc.integer({ min: 0, max: 12 }), fc.boolean());
    fc.assert(
      fc.property(late, ([events, daysBefore, recordedFirst]) => {
        for (const { id, balance } of fold(events).contracts) {
          if (balance.reading === null) continue;
          const forgotten = incident({
            subject: id,
            id: recordedFirst ? eventId(0) : LATER.id,
            happenedAt: balance.reading.at - daysBefore * 86_400_000,
          });
          const after = fold([...events, forgotten]).contracts.find((contract) => contract.id === id);
          expect(after?.balance).toEqual(balance);
        }
      }),
    );
  });

  it('goes down by one for an incident after everything else, and up again when it is undone', () => {
    fc.assert(
      fc.property(contractHistory, (events) => {
        const onTheDay = (history: readonly LedgerEvent[]) =>
          ledgerOn(fold(history), '2026-12-01').contracts[0]?.balance;
        const before = onTheDay(events);
        const [contract] = fold(events).contracts;
        if (contract === undefined || typeof before?.remaining !== 'number') return;
        const { remaining, overdrawnBy } = before;
        const logged = incident({ ...LATER, subject: contract.id, happenedAt: noon('2026-12-01') });
        const after = onTheDay([...events, logged]);
        expect(Number(after?.remaining) - Number(after?.overdrawnBy)).toBe(remaining - overdrawnBy - 1);
        expect(after?.certainty).toBe('simulated');
        expect(onTheDay([...events, logged, revoked(logged, LATER_STILL)])).toEqual(before);
      }),
    );
  });

  it('does not depend on the order in which devices with wrong clocks recorded what happened', () => {
    const counted = ['incident-opened', 'incident-returned', 'balance-observed', 'event-revoked'];
    const contracts = contractsAdded();
    const recordedTwice = history
      .map((events) =>
        oneEntryAnIncident(oneReadingAnInstant(events.filter(({ type }) => counted.includes(type)))),
      )
      .chain((events) => fc.tuple(fc.constant(events), permutationOf(events.map(({ id }) => id))));
    fc.assert(
      fc.property(recordedTwice, ([events, ids]) => {
        const idNow = new Map(events.map(({ id }, index) => [id, ids[index] ?? id]));
        const recordedOtherwise = events.map((event) => renamed(event, (id) => idNow.get(id) ?? id));
        const totals = (ledger: Ledger) =>
          ledger.contracts.map(({ balance }) => [balance.remaining, balance.overdrawnBy, balance.certainty]);
        expect(totals(fold([...contracts, ...recordedOtherwise]))).toEqual(
          totals(fold([...contracts, ...events])),
        );
      }),
    );
  });
});

/** Of two readings of one instant the one recorded later counts, so the second is left out. */
function oneReadingAnInstant(events: readonly LedgerEvent[]): LedgerEvent[] {
  const seen = new Set<string>();
  return events.filter(({ type, subject, happenedAt }) => {
    const instant = `${subject} ${happenedAt}`;
    if (type !== 'balance-observed') return true;
    return !seen.has(instant) && seen.add(instant);
  });
}

/** Of several entries of one incident the one recorded last counts, so corrections are left out. */
function oneEntryAnIncident(events: readonly LedgerEvent[]): LedgerEvent[] {
  return events.filter((event) => !('corrects' in event));
}

function renamed(event: LedgerEvent, idNow: (id: string) => string): LedgerEvent {
  const id = idNow(event.id);
  if (event.type === 'incident-returned') return { ...event, id, incident: idNow(event.incident) };
  if (event.type === 'event-revoked') return { ...event, id, event: idNow(event.event) };
  return { ...event, id };
}
