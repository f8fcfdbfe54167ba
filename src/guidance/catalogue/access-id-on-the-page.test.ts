import { describe, expect, it } from 'vitest';
import { ACTION_PACK, contract, ledgerWith, MIA } from '../../../test/builders.ts';
import { keysOf, paramsOf, verdictOn } from '../../../test/situations.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Situation } from '../verdict.ts';

const ENDED = { startsOn: '2025-01-01', endsOn: '2025-12-31' };
const linkedHere = { linkedTo: [MIA] };
const judge = (ledger: Ledger, unusual: Partial<Situation>) =>
  verdictOn('access-id-already-associated', ledger, unusual);

describe('the Access ID on the page wins over every other contract', () => {
  const both = ledgerWith(
    contract({ ...ENDED, label: 'Ended', accessId: '0011-22', contractId: 'C-1' }),
    contract({ ...linkedHere, label: 'Linked', accessId: '0033-44', contractId: 'C-2' }),
    contract({ ...ACTION_PACK, label: 'Pack', accessId: '0055-66', contractId: 'C-3' }),
  );

  it.each([
    ['0011-22', 'expired', 'access_expired_title', 'Ended'],
    [' 001122 ', 'expired', 'access_expired_title', 'Ended'],
    ['0033-44', 'already-linked', 'access_linked_title', 'Linked'],
    ['0055 66', 'no-cloud-benefit', 'access_no_cloud_title', 'Pack'],
  ])('%j → %s', (accessId, kind, title, label) => {
    const verdict = judge(both, { accessId });
    expect(verdict.kind).toBe(kind);
    expect(paramsOf(verdict, title)).toMatchObject({ label });
  });

  it.each(['1122', '99'])('%j is not stored, and that is said', (accessId) => {
    const verdict = judge(both, { accessId });
    expect(verdict.kind).toBe('undecided');
    expect(keysOf(verdict)).toContain('access_undecided_because_id_not_stored');
  });

  it('of two contracts with that ID, the valid one that is linked here is spoken of', () => {
    const renewed = ledgerWith(contract({ ...ENDED, ...linkedHere }), contract(linkedHere));
    expect(judge(renewed, { accessId: '0012345678' }).kind).toBe('already-linked');
  });
});
