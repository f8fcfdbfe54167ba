import { beforeEach, describe, expect, it, vi } from 'vitest';
import { contract, ledgerWith, MIA, ON_PREMISES } from '../../../test/builders.ts';
import { emptyLedger, type Ledger } from '../../ledger/ledger.ts';

const { readOwnLedger } = vi.hoisted(() => ({ readOwnLedger: vi.fn() }));
vi.mock('../own-ledger.ts', () => ({ readOwnLedger }));

const { giveIds } = await import('./give-ids.ts');

const ALWAYS = { startsOn: '2020-01-01', endsOn: '2999-12-31', subject: 'mine' };
const AZURE = 'https://portal.azure.com/#home';
const BLADE = 'https://a.reactblade.portal.azure.net/';
const context = { portal: 'azure', page: null, account: MIA, accessId: null };

/** What a frame gets that asks for the contract. */
async function given(address: string, frameAddress: string, ledger: Ledger) {
  readOwnLedger.mockResolvedValue({ ledger });
  return giveIds({ contract: 'mine', context }, { above: null, address, frameAddress });
}

beforeEach(() => {
  readOwnLedger.mockReset();
});

describe('the IDs of a contract that was pressed', () => {
  it.each([
    ['a portal that takes them', AZURE, AZURE],
    ['a blade of it', AZURE, BLADE],
  ])('go to %s, and nothing else with them', async (_what, address, frameAddress) => {
    const ledger = ledgerWith(contract(ALWAYS), contract({ ...ON_PREMISES, subject: 'other' }));
    expect(await given(address, frameAddress, ledger)).toEqual({
      accessId: '0012345678',
      contractId: 'C-1001',
    });
  });

  it.each([
    ['a frame that is on no portal', AZURE, 'https://evil.example/', contract(ALWAYS)],
    [
      'a lookalike',
      'https://portal.azure.com.evil.example/',
      'https://portal.azure.com.evil.example/',
      contract(ALWAYS),
    ],
    [
      'P13 the Microsoft 365 admin center',
      'https://admin.microsoft.com/',
      'https://admin.microsoft.com/',
      contract(ALWAYS),
    ],
    ['a blade in the Microsoft 365 admin center', 'https://admin.microsoft.com/', BLADE, contract(ALWAYS)],
    [
      'a portal on which it is not offered (R14)',
      AZURE,
      AZURE,
      contract({ ...ALWAYS, endsOn: '2020-12-31' }),
    ],
    ['a portal where nothing is stored', AZURE, AZURE, []],
  ])('do not go to %s', async (_what, address, frameAddress, events) => {
    const ledger = events.length === 0 ? emptyLedger : ledgerWith(events);
    expect(await given(address, frameAddress, ledger)).toBeNull();
  });

  it('do not go anywhere while the ledger cannot be read', async () => {
    readOwnLedger.mockRejectedValue(new Error('closed'));
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    expect(
      await giveIds({ contract: 'mine', context }, { above: null, address: AZURE, frameAddress: AZURE }),
    ).toBeNull();
  });
});
