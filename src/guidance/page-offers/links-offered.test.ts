import { describe, expect, it } from 'vitest';
import { ALEX, contractAdded, incident, linked, MIA } from '../../../test/builders.ts';
import type { LedgerEvent } from '../../ledger/events.ts';
import { fold } from '../../ledger/ledger.ts';
import { ledgerOn } from '../../ledger/on-day.ts';
import { type Listed, linksOffered } from './links-offered.ts';
import type { RecordOnPage } from './records.ts';

const TODAY = '2026-06-15';

/** The contract of the builders, as Support for Business lists it. */
const SHOWN: RecordOnPage = {
  name: 'Partner Support',
  accessId: null,
  contractId: 'C-1001',
  startsOn: '2026-01-01',
  endsOn: '2026-12-31',
  remaining: 7,
  isActive: true,
};
const listed = (changes: Partial<RecordOnPage> = {}): Listed => ({
  contracts: [{ ...SHOWN, ...changes }],
  plans: [],
  account: MIA,
});
const plans = (name: string, endsOn: string | null = null): Listed => ({
  contracts: [],
  plans: [{ name, endsOn }],
  account: MIA,
});
const offered = (shown: Listed, events: readonly LedgerEvent[] = [contractAdded()]) =>
  linksOffered(shown, ledgerOn(fold(events), TODAY), TODAY).map(({ contract, account }) => [
    contract.label,
    account,
  ]);
const OFFERED = [['Signature 10-pack', MIA]];

describe('R13 a contract that a portal lists for the account was linked to it', () => {
  it.each([
    ['R19 in Support for Business', listed()],
    ['P24 also one that cannot be used there', listed({ remaining: 0 })],
    ['R23 P27 among Azure’s plans, by its label', plans('signature 10-pack')],
    ['R23 P27 by its plan’s name and end', plans('Signature Cloud Support', '2026-12-31')],
  ])('%s', (_, shown) => {
    expect(offered(shown)).toEqual(OFFERED);
  });

  it.each([
    ['the portal does not show who is signed in', { ...listed(), account: null }, [contractAdded()]],
    ['the link is recorded', listed(), [contractAdded(), linked(MIA)]],
    ['it has ended', listed(), [contractAdded({ endsOn: '2026-06-14', startsOn: '2025-06-15' })]],
    [
      'D1 the page shows another term',
      listed({ startsOn: '2025-01-01', endsOn: '2025-12-31' }),
      [contractAdded()],
    ],
    ['it is not stored', listed({ contractId: 'C-9' }), [contractAdded()]],
    ['two contracts have its ID', listed(), [contractAdded(), contractAdded({ subject: 'twin' })]],
    [
      'two contracts can have the plan’s name',
      plans('Signature Cloud Support'),
      [contractAdded(), contractAdded({ subject: 'twin', contractId: 'C-2' })],
    ],
    ['the plan ends on another day', plans('Signature Cloud Support', '2027-03-15'), [contractAdded()]],
    ['the plan is none of the partner’s', plans('Basic'), [contractAdded()]],
    [
      'P31 it is on premises, and Azure lists a cloud plan',
      plans('Basic'),
      [contractAdded({ benefit: 'microsoft-product-support' })],
    ],
  ])('nothing is offered where %s', (_, shown, events) => {
    expect(offered(shown, events)).toEqual([]);
  });

  it('P10 is offered for another account, too', () => {
    expect(offered(listed(), [contractAdded(), linked(ALEX), incident()])).toEqual(OFFERED);
  });

  it('R16 P10 is not offered where the offer’s other benefit is linked', () => {
    const onPremises = contractAdded({
      subject: 'other',
      label: 'Other',
      benefit: 'microsoft-product-support',
      contractId: 'C-2',
    });
    expect(offered(listed(), [contractAdded(), onPremises, linked(MIA, { subject: 'other' })])).toEqual([]);
  });
});
