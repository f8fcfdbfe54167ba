import { describe, expect, it } from 'vitest';
import { contract, ledgerWith, type StoredContract } from '../../test/builders.ts';
import { dueReminders, isAbout } from './reminders.ts';

/** What is due on a day for one contract that ends on 31 December 2026. */
function dueOn(today: string, stored: StoredContract = {}, said: readonly string[] = []) {
  const { contracts } = ledgerWith(contract({ subject: 'one', endsOn: '2026-12-31', ...stored }));
  return dueReminders(contracts, today, new Set(said));
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

  it('is said once in the last month and once in the last week', () => {
    const [month] = dueOn('2026-12-01');
    expect(dueOn('2026-12-02', {}, [month?.key ?? ''])).toEqual([]);
    const [week] = dueOn('2026-12-25', {}, [month?.key ?? '']);
    expect(week?.about).toEqual({ kind: 'ends', inDays: 6 });
    expect(dueOn('2026-12-26', {}, [month?.key ?? '', week?.key ?? ''])).toEqual([]);
  });

  it('is said again when the contract was prolonged and ends again', () => {
    const [before] = dueOn('2026-12-01');
    expect(aboutOn('2027-12-10', { endsOn: '2027-12-31' }, [before?.key ?? ''])).toHaveLength(1);
  });

  it('is not said of a contract whose end is not known, nor of one that has not begun', () => {
    expect(dueOn('2026-12-01', { endsOn: null })).toEqual([]);
    expect(dueOn('2026-12-01', { startsOn: '2026-12-15' })).toEqual([]);
  });
});

describe('few incidents left', () => {
  const few = (remaining: number) => [{ kind: 'few-left', remaining }];
  it.each([
    ['of 10, 3', { logged: 7 }, []],
    ['of 10, 2', { logged: 8 }, few(2)],
    ['of 10, none: it is used up, which the list says', { logged: 10 }, []],
    ['of 50, 11', { incidentsGranted: 50, logged: 39 }, []],
    ['of 50, a fifth', { incidentsGranted: 50, logged: 40 }, few(10)],
    ['of 3, 2', { incidentsGranted: 3, logged: 1 }, few(2)],
    ['unlimited', { incidentsGranted: 'unlimited' }, []],
    ['not known', { offer: null, competencyGroup: null }, []],
    ['read', { ruleSet: 'mpn-2031', read: 1 }, few(1)],
  ] as const)('%s', (_, stored, about) => {
    expect(aboutOn('2026-06-01', stored)).toEqual(about);
  });

  it('is said once', () => {
    const [reminder] = dueOn('2026-06-01', { logged: 8 });
    expect(dueOn('2026-06-02', { logged: 9 }, [reminder?.key ?? ''])).toEqual([]);
  });
});

it('what ends soon with little left is two reminders, each known to be about its contract and no other', () => {
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

it('nothing is said of samples', () => {
  expect(dueOn('2026-12-25', { subject: 'sample:one' })).toEqual([]);
});
