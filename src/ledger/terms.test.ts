import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  contractAdded,
  contractAmended,
  contractOf,
  incident,
  linked,
  MIA,
  noon,
  reading,
  returned,
  revoked,
} from '../../test/builders.ts';
import { contractHistory } from '../../test/histories.ts';
import { statusOf } from './contract-status.ts';
import type { LedgerEvent } from './events.ts';
import { historyOf } from './history.ts';
import { fold } from './ledger.ts';
import { contractOn, withLastTerm } from './on-day.ts';
import { beginsTerm } from './period.ts';

const YEAR_2025 = { startsOn: '2025-01-01', endsOn: '2025-12-31' };
const YEAR_2026 = { startsOn: '2026-01-01', endsOn: '2026-12-31' };
const TODAY = '2026-06-15';

const in2025 = () => contractAdded(YEAR_2025);
const moved = () => contractAmended(YEAR_2026);
const logged = (day: string) => incident({ happenedAt: noon(day) });

interface Scenario {
  /** Begins with the rule. */
  readonly given: string;
  readonly events: () => readonly LedgerEvent[];
  readonly expected: {
    readonly remaining: unknown;
    readonly certainty: string;
    readonly status: string;
    readonly accounts?: readonly string[];
  };
}

/** Asked is always the contract of 10 incidents a year as it is on 15 June 2026. */
const SCENARIOS: readonly Scenario[] = [
  {
    given: 'D1 one incident in 2025, then the dates moved to 2026',
    events: () => [in2025(), logged('2025-05-01'), moved()],
    expected: { remaining: 10, certainty: 'granted', status: 'valid' },
  },
  {
    given: 'D1 read as 0 in November 2025, then the dates moved to 2026',
    events: () => [in2025(), reading(0, { happenedAt: noon('2025-11-20') }), moved()],
    expected: { remaining: 10, certainty: 'granted', status: 'valid' },
  },
  {
    given: 'P10 linked in 2025, then the dates moved to 2026',
    events: () => [in2025(), linked(MIA, { happenedAt: noon('2025-02-01') }), moved()],
    expected: { remaining: 10, certainty: 'granted', status: 'valid', accounts: [] },
  },
  {
    given: 'P10 linked in each of both years',
    events: () => [
      in2025(),
      linked(MIA, { happenedAt: noon('2025-02-01') }),
      moved(),
      linked(MIA, { happenedAt: noon('2026-02-01') }),
    ],
    expected: { remaining: 10, certainty: 'granted', status: 'valid', accounts: [MIA] },
  },
  {
    given: 'D1 an incident of 2026 that was logged before the dates were moved',
    events: () => [in2025(), logged('2026-01-20'), moved()],
    expected: { remaining: 9, certainty: 'simulated', status: 'valid' },
  },
  {
    given: 'D1 an incident of 2025 that was returned in 2026',
    events: () => {
      const opened = logged('2025-12-20');
      return [in2025(), opened, moved(), returned(opened, { happenedAt: noon('2026-01-10') })];
    },
    expected: { remaining: 10, certainty: 'granted', status: 'valid' },
  },
  {
    given: 'D1 an end corrected by a month',
    events: () => [in2025(), logged('2025-05-01'), contractAmended({ endsOn: '2026-01-30' })],
    expected: { remaining: 9, certainty: 'simulated', status: 'ended' },
  },
  {
    given: 'D1 the wrong year typed, and corrected into the year before',
    events: () => [
      in2025(),
      logged('2025-05-01'),
      contractAmended({ startsOn: '2062-01-01', endsOn: '2062-12-31' }),
      contractAmended(YEAR_2026),
    ],
    expected: { remaining: 10, certainty: 'granted', status: 'valid' },
  },
  {
    given: 'D1 dates moved to 2026 and back to 2025',
    events: () => [in2025(), logged('2025-05-01'), moved(), contractAmended(YEAR_2025)],
    expected: { remaining: 9, certainty: 'simulated', status: 'ended' },
  },
  {
    given: 'D1 only the end known, and moved by a year',
    events: () => [
      contractAdded({ startsOn: null, endsOn: '2025-12-31' }),
      logged('2025-05-01'),
      contractAmended({ endsOn: '2026-12-31' }),
      logged('2026-05-01'),
    ],
    expected: { remaining: 9, certainty: 'simulated', status: 'valid' },
  },
  {
    given: 'D1 the dates of 2027 stored in June 2026',
    events: () => [
      contractAdded(YEAR_2026),
      logged('2026-05-01'),
      contractAmended({ startsOn: '2027-01-01', endsOn: '2027-12-31' }),
    ],
    expected: { remaining: 9, certainty: 'simulated', status: 'valid' },
  },
  {
    given: 'R4 a grant of 12 entered for 2025, and the rule set’s for 2026',
    events: () => [
      contractAdded({ ...YEAR_2025, incidentsGranted: 12 }),
      contractAmended({ ...YEAR_2026, incidentsGranted: null }),
    ],
    expected: { remaining: 10, certainty: 'granted', status: 'valid' },
  },
  {
    given: 'D4 an incident in February, read as 10 on 1 March, the incident returned on 5 March',
    events: () => {
      const opened = logged('2026-02-10');
      return [
        contractAdded(YEAR_2026),
        opened,
        reading(10, { happenedAt: noon('2026-03-01') }),
        returned(opened, { happenedAt: noon('2026-03-05') }),
      ];
    },
    expected: { remaining: 10, certainty: 'observed', status: 'valid' },
  },
  {
    given: 'D4 a reading above the grant: the portal says so itself',
    events: () => [contractAdded(YEAR_2026), reading(12, { happenedAt: noon('2026-03-01') })],
    expected: { remaining: 12, certainty: 'observed', status: 'valid' },
  },
  {
    given: 'R18 a reading of that very day',
    events: () => [contractAdded(YEAR_2026), reading(3, { happenedAt: noon(TODAY) })],
    expected: { remaining: 3, certainty: 'observed', status: 'valid' },
  },
  {
    given: 'D1 a reading dated in the future',
    events: () => [contractAdded(YEAR_2026), reading(3, { happenedAt: noon('2026-09-01') })],
    expected: { remaining: 10, certainty: 'granted', status: 'valid' },
  },
  {
    given: 'D1 a reading dated in the future, after a real one and an incident',
    events: () => [
      contractAdded(YEAR_2026),
      reading(7, { happenedAt: noon('2026-03-01') }),
      logged('2026-04-01'),
      reading(3, { happenedAt: noon('2026-09-01') }),
    ],
    expected: { remaining: 6, certainty: 'simulated', status: 'valid' },
  },
  {
    given: 'D1 nothing but readings dated in the future',
    events: () => [
      contractAdded(YEAR_2026),
      reading(3, { happenedAt: noon('2026-09-01') }),
      reading(2, { happenedAt: noon('2026-10-01') }),
    ],
    expected: { remaining: null, certainty: 'unknown', status: 'valid' },
  },
  {
    given: 'D1 an end before the start, as only a file can have it',
    events: () => [contractAdded({ startsOn: '2026-12-31', endsOn: '2026-01-01' }), logged('2026-03-01')],
    expected: { remaining: null, certainty: 'unknown', status: 'ended' },
  },
];

describe('terms', () => {
  test.each(SCENARIOS)('$given: $expected.remaining left, $expected.certainty', (scenario) => {
    const contract = contractOn(contractOf(...scenario.events()), TODAY);
    const { remaining, certainty, status, accounts } = scenario.expected;
    expect(contract.balance).toMatchObject({ remaining, certainty });
    expect(statusOf(contract, TODAY)).toBe(status);
    if (accounts !== undefined) expect(contract.accounts).toEqual(accounts);
  });

  it('explain a balance without readings that are dated in the future', () => {
    const events = [
      contractAdded(YEAR_2026),
      reading(7, { happenedAt: noon('2026-03-01') }),
      reading(3, { happenedAt: noon('2026-09-01') }),
    ];
    const { because, readings } = historyOf(contractOf(...events), events, TODAY);
    expect(readings).toHaveLength(2);
    expect(because).toEqual([events[1]?.id]);
  });

  it('that overlap, as only a file can have them, count each incident in the later one, and say from when', () => {
    const events = [
      in2025(),
      logged('2025-10-31'),
      contractAmended({ startsOn: '2025-11-01', endsOn: '2026-10-31' }),
      logged('2025-11-01'),
    ];
    const contract = contractOf(...events);
    expect(contract.terms).toMatchObject([{ balance: { remaining: 9 } }, { balance: { remaining: 9 } }]);
    expect(historyOf(contract, events, TODAY).terms).toMatchObject([
      { ...YEAR_2025, overlappedFrom: '2025-11-01' },
      { overlappedFrom: null },
    ]);
    const apart = historyOf(contractOf(in2025(), moved()), [], TODAY).terms;
    expect(apart).toMatchObject([{ overlappedFrom: null }, { overlappedFrom: null }]);
  });

  it('keep what happened in them: the year before is as it was', () => {
    const events = [in2025(), logged('2025-05-01'), linked(MIA, { happenedAt: noon('2025-02-01') }), moved()];
    const [before, now] = contractOf(...events).terms;
    expect(before).toMatchObject({ ...YEAR_2025, accounts: [MIA], balance: { remaining: 9 } });
    expect(now).toMatchObject({ ...YEAR_2026, accounts: [], balance: { remaining: 10 } });
    expect(historyOf(contractOf(...events), events, TODAY).terms).toMatchObject([
      { ...YEAR_2025, incidents: [{}] },
      { ...YEAR_2026, incidents: [] },
    ]);
  });

  it('go with the amendment that began them', () => {
    const renewal = moved();
    const events = [in2025(), logged('2025-05-01'), renewal];
    expect(contractOf(...events, revoked(renewal))).toEqual(contractOf(...events.slice(0, 2)));
  });

  it('that overlap are cut where the later one starts, so that an incident counts once', () => {
    const contract = contractOf(
      contractAdded({ startsOn: '2025-01-01', endsOn: '2026-01-30' }),
      contractAmended({ startsOn: '2026-01-01', endsOn: '2027-01-30' }),
      logged('2026-01-10'),
    );
    expect(contract.terms.map(({ balance }) => balance.remaining)).toEqual([10, 9]);
  });
});

describe('whether dates begin a new term or correct the old one', () => {
  test.each([
    ['a year later', YEAR_2025, YEAR_2026, true],
    [
      'a year and 30 days, moved by a year',
      { startsOn: '2025-01-01', endsOn: '2026-01-30' },
      { startsOn: '2026-01-01', endsOn: '2027-01-30' },
      true,
    ],
    [
      'the end moved by a year, the start left as it was',
      YEAR_2025,
      { startsOn: '2025-01-01', endsOn: '2026-12-31' },
      true,
    ],
    [
      'only starts known',
      { startsOn: '2025-01-01', endsOn: null },
      { startsOn: '2026-01-01', endsOn: null },
      true,
    ],
    ['thirty days more', YEAR_2025, { startsOn: '2025-01-01', endsOn: '2026-01-30' }, false],
    [
      'the end typed in the wrong year',
      { startsOn: '2026-02-01', endsOn: '2026-02-10' },
      { startsOn: '2026-02-01', endsOn: '2027-01-31' },
      false,
    ],
    [
      'the end alone moved, to a term of a year and 30 days and a leap day (P8)',
      { startsOn: '2028-01-01', endsOn: '2028-05-31' },
      { startsOn: '2028-01-01', endsOn: '2029-01-31' },
      false,
    ],
    [
      'the end alone moved, to a term a day longer than terms are',
      { startsOn: '2028-01-01', endsOn: '2028-05-31' },
      { startsOn: '2028-01-01', endsOn: '2029-02-01' },
      true,
    ],
    [
      'half a year later',
      { startsOn: '2026-01-01', endsOn: '2026-06-30' },
      { startsOn: '2026-07-03', endsOn: '2026-12-30' },
      false,
    ],
    [
      'a day more than half a year later',
      { startsOn: '2026-01-01', endsOn: '2026-06-30' },
      { startsOn: '2026-07-04', endsOn: '2026-12-31' },
      true,
    ],
    ['the end entered later', { startsOn: '2025-01-01', endsOn: null }, YEAR_2025, false],
    ['earlier dates', YEAR_2026, YEAR_2025, false],
    ['nothing known', { startsOn: null, endsOn: null }, YEAR_2026, false],
  ])('%s', (_what, before, after, begins) => {
    expect(beginsTerm(before, after)).toBe(begins);
  });
});

describe('where one term ends and the next begins', () => {
  const midnight = (day: string) => new Date(`${day}T00:00:00`).getTime();
  const remaining = (...events: LedgerEvent[]) =>
    contractOf(in2025(), moved(), ...events).terms.map(({ balance }) => balance.remaining);

  it('D1 the first instant of a term is its own, and the last one before it the earlier term’s', () => {
    const first = midnight('2026-01-01');
    expect(remaining(incident({ happenedAt: first }))).toEqual([10, 9]);
    expect(remaining(incident({ happenedAt: first - 1 }))).toEqual([9, 10]);
  });

  it('D1 without a start, a term begins on the day after the one before it', () => {
    const events = [in2025(), contractAmended({ startsOn: null, endsOn: '2026-12-31' })];
    const countsFrom = contractOf(...events).terms.map((term) => term.countsFrom);
    expect(countsFrom).toEqual([null, '2026-01-01']);
  });

  it('D1 dates that move back into the year before take the new term back', () => {
    const { terms } = contractOf(
      in2025(),
      moved(),
      contractAmended({ startsOn: '2025-02-01', endsOn: '2026-01-31' }),
    );
    expect(terms.map(({ endsOn }) => endsOn)).toEqual(['2026-01-31']);
  });

  it('a contract of a single day is no contract whose end lies before its start', () => {
    const ofOneDay = contractOf(contractAdded({ startsOn: '2026-03-01', endsOn: '2026-03-01' }));
    expect(ofOneDay.balance.remaining).toBe(10);
    const upsideDown = contractOf(contractAdded({ startsOn: '2026-03-02', endsOn: '2026-03-01' }));
    expect(upsideDown.balance.remaining).toBeNull();
  });
});

describe('in any history', () => {
  it('every incident and reading belongs to exactly one term', () => {
    fc.assert(
      fc.property(contractHistory, (events) => {
        for (const contract of fold(events).contracts) {
          const { terms, incidents } = historyOf(contract, events, TODAY);
          const ids = terms.flatMap((term) => [...term.incidents, ...term.readings].map(({ id }) => id));
          expect(new Set(ids).size).toBe(ids.length);
          expect(terms.reduce((sum, term) => sum + term.incidents.length, 0)).toBe(incidents.length);
        }
      }),
    );
  });

  it('no balance is above its grant, unless a reading is (D4)', () => {
    fc.assert(
      fc.property(contractHistory, (events) => {
        const terms = fold(events).contracts.flatMap((contract) => contract.terms);
        for (const { remaining, granted, reading: read } of terms.map(({ balance }) => balance)) {
          if (typeof remaining !== 'number' || typeof granted?.incidents !== 'number') continue;
          const most = typeof read?.remaining === 'number' ? read.remaining : 0;
          expect(remaining).toBeLessThanOrEqual(Math.max(granted.incidents, most));
        }
      }),
    );
  });

  it('what happened in the years before changes nothing of the year that runs (D1)', () => {
    const days = fc
      .integer({ min: 0, max: 364 })
      .map((n) => new Date(Date.UTC(2025, 0, 1 + n, 12)).getTime());
    const before = fc.array(
      fc.oneof(
        days.map((happenedAt) => incident({ happenedAt })),
        days.map((happenedAt) => reading(3, { happenedAt })),
        days.map((happenedAt) => linked(MIA, { happenedAt })),
      ),
      { maxLength: 30, size: 'max' },
    );
    fc.assert(
      fc.property(before, (events) => {
        const now = (past: readonly LedgerEvent[]) =>
          contractOf(in2025(), ...past, moved(), logged('2026-03-03')).terms.at(-1);
        expect({ ...now(events), lastIncident: null }).toEqual({ ...now([]), lastIncident: null });
      }),
    );
  });
});

describe('a contract as it is edited', () => {
  it('has the dates of the term recorded last, and the accounts that are linked now', () => {
    const events = [
      contractAdded(YEAR_2026),
      linked(MIA, { happenedAt: noon('2026-02-01') }),
      contractAmended({ startsOn: '2027-01-01', endsOn: '2027-12-31' }),
    ];
    const today = contractOn(contractOf(...events), TODAY);
    expect(today).toMatchObject({ ...YEAR_2026, accounts: [MIA] });
    expect(withLastTerm(today)).toMatchObject({
      startsOn: '2027-01-01',
      endsOn: '2027-12-31',
      accounts: [MIA],
    });
  });
});
