import { beforeEach, expect, it, vi } from 'vitest';
import { ALEX, contract, ledgerWith, MIA } from '../../../test/builders.ts';
import { emptyLedger, type Ledger } from '../../ledger/ledger.ts';

const { record, readOwnLedger, write, remove, announceChange } = vi.hoisted(() => ({
  record: vi.fn(),
  readOwnLedger: vi.fn(),
  write: vi.fn(),
  remove: vi.fn(),
  announceChange: vi.fn(),
}));
vi.mock('../../store/ledger-store.ts', () => ({ record }));
vi.mock('../../platform/storage.ts', () => ({ write, remove }));
vi.mock('../../store/revision.ts', () => ({ announceChange }));
vi.mock('../own-ledger.ts', () => ({ readOwnLedger }));

const { recordLink, recordLinkOrSay } = await import('./record-link.ts');

const YEARS_AWAY = { startsOn: '2020-01-01', endsOn: '2999-12-31', subject: 'mine' };
const place = { page: 'link-support-benefits', account: MIA, accessId: null } as const;

beforeEach(() => {
  for (const mock of [record, write, remove, announceChange]) mock.mockReset();
});

it('R27 records the link of the contract that the verdict names', async () => {
  readOwnLedger.mockResolvedValue({ ledger: ledgerWith(contract(YEARS_AWAY)) });
  expect(await recordLink('access-id-already-associated', place)).toBe(true);
  expect(record).toHaveBeenCalledWith(
    [{ type: 'account-linked', subject: 'mine', account: MIA }],
    expect.any(Number),
  );
});

it.each([
  ['nothing is stored', emptyLedger, place],
  ['it is recorded already', ledgerWith(contract({ ...YEARS_AWAY, linkedTo: [MIA] })), place],
  ['another account is recorded', ledgerWith(contract({ ...YEARS_AWAY, linkedTo: [ALEX] })), place],
  ['the portal shows no account', ledgerWith(contract(YEARS_AWAY)), { ...place, account: null }],
  [
    'several contracts can be meant',
    ledgerWith(contract(YEARS_AWAY), contract({ ...YEARS_AWAY, subject: 'other', accessId: '77' })),
    place,
  ],
] satisfies [string, Ledger, Parameters<typeof recordLink>[1]][])(
  'R27 records nothing where %s',
  async (_, ledger, where) => {
    readOwnLedger.mockResolvedValue({ ledger });
    expect(await recordLink('access-id-already-associated', where)).toBe(false);
    expect(record).not.toHaveBeenCalled();
  },
);

it('a ledger that cannot be written is said on the card, and a second press works', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  readOwnLedger.mockResolvedValue({ ledger: ledgerWith(contract(YEARS_AWAY)) });
  record.mockRejectedValueOnce(new Error('full'));
  expect(await recordLinkOrSay('access-id-already-associated', place)).toBe(false);
  expect(write).toHaveBeenCalledWith(expect.anything(), 'access-id-already-associated');
  // The card asks again, after it can be told.
  expect(write.mock.invocationCallOrder[0]).toBeLessThan(announceChange.mock.invocationCallOrder[0] ?? 0);
  expect(warn).toHaveBeenCalled();
  expect(await recordLinkOrSay('access-id-already-associated', place)).toBe(true);
  expect(write).toHaveBeenCalledTimes(1);
  warn.mockRestore();
});
