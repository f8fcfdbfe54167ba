import { expect, it } from 'vitest';
import { contractAdded, incident, noon, reading } from '../../../test/builders.ts';
import type { LedgerEvent } from '../../ledger/events.ts';
import { fold } from '../../ledger/ledger.ts';
import { ledgerOn } from '../../ledger/on-day.ts';
import type { RecordOnPage } from '../page-offers/records.ts';
import { readingsSeen } from './readings-seen.ts';

const TODAY = '2026-06-15';
const SHOWN: RecordOnPage = {
  name: null,
  accessId: null,
  contractId: 'C-1001',
  startsOn: '2026-01-01',
  endsOn: '2026-12-31',
  remaining: 7,
  isActive: true,
};
const READ = reading(7, { happenedAt: noon('2026-06-01') });
const LOGGED = incident({ happenedAt: noon('2026-06-02') });

function seen(events: readonly LedgerEvent[], ...records: readonly RecordOnPage[]) {
  const found = readingsSeen(records, ledgerOn(fold(events), TODAY), TODAY);
  return found.map(({ shown, offered }) => [shown, offered?.known, offered?.isAboveGrant]);
}

it.each([
  ['another balance', [contractAdded(), READ, LOGGED], SHOWN, [[7, 6, false]]],
  ['the grant alone', [contractAdded()], SHOWN, [[7, 10, false]]],
  ['a counted balance that is right', [contractAdded(), LOGGED], { ...SHOWN, remaining: 9 }, [[9, 9, false]]],
  ['a read balance that is right', [contractAdded(), READ], SHOWN, [[7, undefined, undefined]]],
  ['D4 more than was granted', [contractAdded()], { ...SHOWN, remaining: 11 }, [[11, 10, true]]],
] as const)('R19 says what the page shows, and offers it: %s', (_, events, record, expected) => {
  expect(seen(events, record)).toEqual(expected);
});

it.each([
  ['no figure', { ...SHOWN, remaining: null }],
  ['a contract that is not stored', { ...SHOWN, contractId: 'C-9' }],
  ['D1 another term', { ...SHOWN, startsOn: '2025-01-01', endsOn: '2025-12-31' }],
])('says nothing of %s', (_, record) => {
  expect(seen([contractAdded()], record)).toEqual([]);
});

it('says nothing where two parts of the page contradict each other', () => {
  expect(seen([contractAdded()], SHOWN, { ...SHOWN, remaining: 8 })).toEqual([]);
});
