import { judges } from '../../src/guidance/catalogue/index.ts';
import { NO_PLANS } from '../../src/guidance/verdict.ts';
import type { LedgerEvent } from '../../src/ledger/events.ts';
import { fold } from '../../src/ledger/ledger.ts';
import { foldSubject } from '../../src/ledger/subject.ts';
import { readEvents } from '../../src/store/fold-subjects.ts';
import type { Figure } from './figure.ts';
import { largeLedger } from './large-ledger.ts';
import { exponent, median } from './statistics.ts';

const EVENTS = 100_000;
/** A contract of nine years has a term each. */
const TERMS = 9;
const SIZES = [1_000, 4_000, 16_000, 64_000, 256_000];

/** The pure core, in this process, each figure the median of several runs after a warm-up. */
export function core(): Figure[] {
  const events = asRead(largeLedger(EVENTS));
  const folding = time(() => fold(events), 9);
  const overTerms = asRead(largeLedger(EVENTS, TERMS));
  const foldingTerms = time(() => fold(overTerms), 9);

  const ledger = fold(events);
  const [first] = ledger.contracts;
  if (first === undefined) throw new Error('The large ledger has contracts.');
  const history = events.filter(({ subject }) => subject === first.id);
  // What recording an event costs: only its own subject is folded again, the others are a snapshot.
  const oneMore = time(() => foldSubject(history), 2001);

  const situation = {
    page: 'link-support-benefits',
    account: 'user7@fabrikam-partner.example',
    accessId: null,
    plans: NO_PLANS,
    today: '2026-06-01',
    ledger,
  } as const;
  const verdict = time(() => judges['access-id-already-associated'].verdictOn(situation), 501);

  return [
    { what: `folding ${EVENTS} events`, value: folding, unit: 'ms', most: 100 },
    { what: `the same over ${TERMS} terms a contract`, value: foldingTerms, unit: 'ms', most: 100 },
    { what: 'folding one more onto the snapshot', value: oneMore, unit: 'ms', most: 0.1 },
    {
      what: `exponent of the cost of a fold, ${SIZES[0]} to ${SIZES.at(-1)} events`,
      value: foldingExponent(),
      unit: '',
      kept: 'fold-exponent',
    },
    { what: `a verdict with ${ledger.contracts.length} contracts`, value: verdict, unit: 'ms', most: 0.2 },
  ];
}

/**
 * As the store reads them: objects of one kind share their shape. Those built here by spreading have each their own,
 * and every look at one takes ten times as long.
 */
function asRead(events: readonly LedgerEvent[]): readonly LedgerEvent[] {
  return readEvents(events).events;
}

/** How the time of a fold grows with the ledger. */
function foldingExponent(): number {
  return exponent(
    SIZES.map((size) => {
      const events = asRead(largeLedger(size));
      return { size, cost: time(() => fold(events), size > 50_000 ? 5 : 15) };
    }),
  );
}

/** The median time of a run, in milliseconds. */
function time(work: () => unknown, runs: number): number {
  for (let warm = 0; warm < Math.min(runs, 20); warm += 1) work();
  return median(
    Array.from({ length: runs }, () => {
      const began = performance.now();
      work();
      return performance.now() - began;
    }),
  );
}
