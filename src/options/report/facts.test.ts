import { describe, expect, it } from 'vitest';
import { accountDescribed, contract, ledgerWith, membershipAdded } from '../../../test/builders.ts';
import { readShared } from '../../guidance/shared-contracts.ts';
import { sampleEvents } from '../../ledger/sample-events.ts';
import { withShared } from '../../ledger/shared.ts';
import type { LedgerState } from '../../ui/use-ledger.ts';
import { ledgerFacts, organisationFacts, recognisedFacts } from './facts.ts';

/** Everything a user can enter, each with a mark that must not be found again. */
const SECRET = 'northwind-4711';
const { contracts: shared } = readShared([
  { label: SECRET, plan: 'Partner Cloud Support', accessId: SECRET, contractId: SECRET, customer: SECRET },
]);
const events = [
  contract({
    label: SECRET,
    customer: SECRET,
    accessId: SECRET,
    contractId: `${SECRET}-2`,
    linkedTo: [SECRET],
    logged: 2,
  }),
  membershipAdded({ label: SECRET }),
  accountDescribed(`${SECRET}@example.com`, 'program'),
].flat();

const opened = (ledger = ledgerWith(events)): LedgerState => ({
  state: 'open',
  ledger: withShared(ledger, shared),
  unreadable: 3,
  lastUsed: { [SECRET]: 1 },
  notices: { restored: 2 },
});

describe('the report', () => {
  it('says how many there are of what', () => {
    expect(ledgerFacts(opened())).toEqual({
      ...{
        state: 'open',
        contracts: 1,
        terms: 1,
        contractsOfOrganisation: 1,
        samples: 0,
        memberships: 1,
        accounts: 1,
      },
      ...{ unreadableEntries: 3, notices: { restored: 2 } },
    });
  });

  it('has nothing in it that a user entered', () => {
    // The control: the mark is in everything that the report is made of.
    expect(JSON.stringify(opened()).split(SECRET).length).toBeGreaterThan(10);
    expect(JSON.stringify(ledgerFacts(opened()))).not.toContain(SECRET);
  });

  it('counts samples apart', () => {
    const samples = ledgerWith(
      sampleEvents(Date.UTC(2026, 10, 27)).map(
        (draft, index) => ({ ...draft, id: `${index}`, device: '', happenedAt: 0 }) as never,
      ),
    );
    expect(ledgerFacts(opened(samples))).toMatchObject({ contracts: 0, samples: samples.contracts.length });
    expect(samples.contracts.length).toBeGreaterThan(0);
  });

  it.each([
    [{ state: 'failed', problem: 'newer-version' } as const, { state: 'newer-version' }],
    [{ state: 'opening' } as const, { state: 'opening' }],
  ])('says why there is no ledger', (state, facts) => expect(ledgerFacts(state)).toEqual(facts));

  it('names no key of a policy that does not exist', () => {
    expect(organisationFacts({ sets: ['cards'], ignored: [SECRET, 'contracts[2]', 'language'] })).toEqual({
      sets: ['cards'],
      ignored: ['unknown key', 'contracts[2]', 'language'],
    });
  });

  it('says when and by what a kind of page was recognised', () => {
    const azure = { on: '2026-11-27', by: ['address' as const], lacksLandmarks: false };
    expect(
      recognisedFacts(
        new Map([
          ['help-and-support', azure],
          ['paid-plans', null],
        ]),
      ),
    ).toEqual({
      'help-and-support': azure,
      'paid-plans': 'never',
    });
  });
});
