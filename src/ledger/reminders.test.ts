import { describe, expect, it } from 'vitest';
import { contract, contractAmended, ledgerWith, type StoredContract } from '../../test/builders.ts';
import type { LedgerEvent } from './events.ts';
import { ledgerOn } from './on-day.ts';
import { dueReminders, isAbout } from './reminders.ts';

/** What is due on a day for one contract that ends on 31 December 2026. */
function dueOn(today: string, stored: StoredContract = {}, shown: readonly string[] = []) {
  const { contracts } = ledgerWith(contract({ subject: 'one', endsOn: '2026-12-31', ...stored }));
  return dueReminders(contracts, today, new Set(shown));
}
const aboutOn = (...of: Parameters<typeof dueOn>) => dueOn(...of).map(({ about }) => about);

describe('the end of a contract', () => {
  it.each([
    ['2026-11-30', []],
    ['2026-12-01', [{ kind: 'ends', inDays: 30 }]],
    ['2026-12-20', [{ kind: 'ends', inDays: 11 }]],
    ['2026-12-24', [{ kind: 'ends', inDays: 7 }]],
    ['2026-12-31', [{ kind: 'ends', inDays: 0 }]],
    ['2027-01-01', []],
  ])('R14 on %s: %j', (today, about) => {
    expect(aboutOn(today)).toEqual(about);
  });

  it('is reported once in the last month and once in the last week', () => {
    const [month] = dueOn('2026-12-01');
    expect(dueOn('2026-12-02', {}, [month?.key ?? ''])).toEqual([]);
    const [week] = dueOn('2026-12-25', {}, [month?.key ?? '']);
    expect(week?.about).toEqual({ kind: 'ends', inDays: 6 });
    expect(dueOn('2026-12-26', {}, [month?.key ?? '', week?.key ?? ''])).toEqual([]);
  });

  it('is reported again after the contract was prolonged', () => {
    const [before] = dueOn('2026-12-01');
    expect(aboutOn('2027-12-10', { endsOn: '2027-12-31' }, [before?.key ?? ''])).toHaveLength(1);
  });

  it('is not reported where the next term is stored already (D1)', () => {
    const events = contract({ subject: 'one', endsOn: '2026-12-31' });
    const renewal = contractAmended({ startsOn: '2027-01-01', endsOn: '2027-12-31' }, { subject: 'one' });
    const dueIn = (...more: LedgerEvent[]) =>
      dueReminders(
        ledgerOn(ledgerWith([...events, ...more]), '2026-12-24').contracts,
        '2026-12-24',
        new Set(),
      );
    expect(dueIn()).toHaveLength(1);
    expect(dueIn(renewal)).toEqual([]);
  });

  it('is not reported of a contract without an end date, nor of one that has not started', () => {
    expect(dueOn('2026-12-01', { endsOn: null })).toEqual([]);
    expect(dueOn('2026-12-01', { startsOn: '2026-12-15' })).toEqual([]);
  });
});

describe('few incidents left', () => {
  const few = (remaining: number) => [{ kind: 'few-left', remaining }];
  it.each([
    ['of 10, 3', { logged: 7 }, []],
    ['of 10, 2', { logged: 8 }, few(2)],
    ['of 10, none: it is used up, as its status tells', { logged: 10 }, []],
    ['of 50, 11', { incidentsGranted: 50, logged: 39 }, []],
    ['of 50, a fifth', { incidentsGranted: 50, logged: 40 }, few(10)],
    ['of 3, 2', { incidentsGranted: 3, logged: 1 }, few(2)],
    ['unlimited', { incidentsGranted: 'unlimited' }, []],
    ['not known', { offer: null, competencyGroup: null }, []],
    ['read', { ruleSet: 'mpn-2031', read: 1 }, few(1)],
  ] as const)('%s', (_, stored, about) => {
    expect(aboutOn('2026-06-01', stored)).toEqual(about);
  });

  it('are reported once', () => {
    const [reminder] = dueOn('2026-06-01', { logged: 8 });
    expect(dueOn('2026-06-02', { logged: 9 }, [reminder?.key ?? ''])).toEqual([]);
  });
});

it('a contract that ends soon with few incidents has two reminders, each about that contract alone', () => {
  const { contracts } = ledgerWith(
    contract({ subject: 'one', endsOn: '2026-12-31', logged: 8 }),
    contract({ subject: 'one two', endsOn: '2026-12-31', logged: 8 }),
  );
  const due = dueReminders(contracts, '2026-12-26', new Set());
  expect(new Set(due.map(({ key }) => key)).size).toBe(4);
  for (const reminder of due) {
    expect(contracts.filter((each) => isAbout(reminder.key, each))).toEqual([reminder.contract]);
  }
});

it('samples have no reminders', () => {
  expect(dueOn('2026-12-25', { subject: 'sample:one' })).toEqual([]);
});
