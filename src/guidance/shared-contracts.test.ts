import { describe, expect, it } from 'vitest';
import { emptyLedger } from '../ledger/ledger.ts';
import { isShared, withoutShared, withShared } from '../ledger/shared.ts';
import { readShared } from './shared-contracts.ts';

const ROW = {
  label: 'Team',
  plan: 'Partner Cloud Support 50',
  accessId: '0001234567',
  contractId: 'C-26-700150',
  endsOn: '2027-10-31',
};
const { contracts: shared } = readShared([ROW]);

describe('a contract of the organisation', () => {
  it('P4: is of the plan that portals call so, with its IDs as they are and nothing used', () => {
    expect(shared).toMatchObject([
      {
        label: 'Team',
        accessId: '0001234567',
        contractId: 'C-26-700150',
        endsOn: '2027-10-31',
        accounts: [],
      },
    ]);
    expect(shared[0]).toMatchObject({ balance: { certainty: 'granted', granted: { incidents: 50 } } });
    expect(shared.map(({ id }) => isShared(id))).toEqual([true]);
  });

  it('stands beside what is stored, and can be left out again', () => {
    const ledger = withShared(emptyLedger, shared);
    expect(ledger.contracts).toEqual(shared);
    expect(withoutShared(ledger)).toEqual(emptyLedger);
  });

  it('makes way for an own contract with its Contract ID, in whatever case that was typed', () => {
    const own = shared.map((contract) => ({ ...contract, id: 'own', contractId: 'c-26-700150' }));
    expect(withShared({ ...emptyLedger, contracts: own }, shared).contracts).toEqual(own);
  });

  it('has no line break or bidi control in its label, which others show as one line', () => {
    const [contract] = readShared([{ ...ROW, label: 'Te\r\nam\u202e' }]).contracts;
    expect(contract?.label).not.toMatch(/[\r\n\u202e]/);
  });
});
