import { describe, expect, it } from 'vitest';
import { contractAdded, linked, MIA, reading } from '../../../test/builders.ts';
import type { LedgerEvent } from '../../ledger/events.ts';
import { fold } from '../../ledger/ledger.ts';
import { ledgerOn } from '../../ledger/on-day.ts';
import { type CreatedRequest, requestOffered } from './request-offered.ts';

const TODAY = '2026-06-15';
const NUMBER = '2606150040001234';

const CLOUD = contractAdded();
const ON_PREMISES = contractAdded({
  subject: 'on-premises',
  label: 'Gold 20-pack',
  benefit: 'microsoft-product-support',
  contractId: 'C-2',
});
const BOTH = [CLOUD, ON_PREMISES];

function offered(changes: Partial<CreatedRequest> = {}, events: readonly LedgerEvent[] = BOTH) {
  const request = { number: NUMBER, plan: null, portal: 'azure', account: MIA, ...changes };
  const found = requestOffered(request, ledgerOn(fold(events), TODAY), TODAY);
  return found?.contracts.map(({ label }) => label) ?? null;
}

describe('P16 a request that was created takes an incident', () => {
  it.each([
    ['R2 of the cloud contract in Azure', {}, ['Signature 10-pack']],
    [
      'R2 of the on-premises contract in Support for Business',
      { portal: 'support-for-business' },
      ['Gold 20-pack'],
    ],
    ['P14 of the on-premises contract in Engage Center', { portal: 'engage-center' }, ['Gold 20-pack']],
    ['P4 of the contract with the plan’s name', { plan: 'Signature Cloud Support' }, ['Signature 10-pack']],
    ['whose plan has a name that says nothing', { plan: 'Partner Support' }, ['Signature 10-pack']],
  ])('%s', (_, changes, labels) => {
    expect(offered(changes)).toEqual(labels);
  });

  it.each([
    ['R24 P36 CSP’s plan pays', { plan: 'Cloud Solution Provider' }, BOTH],
    ['Azure’s own plan pays', { plan: 'Basic' }, BOTH],
    ['P4 a plan pays that is not stored', { plan: 'Partner On-premises Support 20' }, BOTH],
    ['P13 the portal takes no IDs', { portal: 'microsoft-365-admin' }, BOTH],
    ['P16 Partner Center’s own team answers', { portal: 'partner-center' }, BOTH],
    ['R14 the contract has ended', {}, [contractAdded({ startsOn: '2025-01-01', endsOn: '2025-12-31' })]],
    ['R14 the contract is used up', {}, [CLOUD, reading(0, { happenedAt: Date.UTC(2026, 5, 1) })]],
    ['the number is of an earlier day', { number: '2605010040001234' }, BOTH],
  ])('nothing is offered where %s', (_, changes, events) => {
    expect(offered(changes, events)).toBeNull();
  });

  it('R13 offers the contract first that is linked to the account', () => {
    const second = contractAdded({ subject: 'second', label: 'Second', contractId: 'C-3' });
    expect(offered({}, [CLOUD, second, linked(MIA, { subject: 'second' })])).toEqual([
      'Second',
      'Signature 10-pack',
    ]);
    expect(offered({}, [CLOUD, second, linked(MIA)])).toEqual(['Signature 10-pack', 'Second']);
  });

  it('offers a number that does not begin with a day', () => {
    expect(offered({ number: '119123456789012' })).toEqual(['Signature 10-pack']);
  });
});
