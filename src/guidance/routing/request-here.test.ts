import { expect, it } from 'vitest';
import { contractAdded, linked, MIA, noon, reading } from '../../../test/builders.ts';
import type { LedgerEvent } from '../../ledger/events.ts';
import { fold } from '../../ledger/ledger.ts';
import { ledgerOn } from '../../ledger/on-day.ts';
import { type RequestPage, requestHere } from './request-here.ts';

const TODAY = '2026-06-15';
const CLOUD_TODAY = contractAdded({
  label: 'Cloud 50',
  ruleSet: 'maicpp-2026',
  benefit: 'partner-cloud-support',
  offer: 'solutions-partner',
  competencyGroup: null,
});
const ON_PREMISES = contractAdded({
  subject: 'on-premises',
  label: 'Gold 20-pack',
  benefit: 'microsoft-product-support',
  contractId: 'C-2',
});

function said(changes: Partial<RequestPage>, events: readonly LedgerEvent[] = [CLOUD_TODAY, ON_PREMISES]) {
  const route = requestHere({
    portal: 'azure',
    page: 'new-support-request',
    isForeignTenant: false,
    account: MIA,
    csp: 'none',
    today: TODAY,
    ledger: ledgerOn(fold(events), TODAY),
    ...changes,
  });
  if (route === null) return null;
  return { plan: route.plan?.params?.['label'] ?? null, cost: route.cost, reason: route.reason };
}

it.each([
  ['P11 P16 Azure: the cloud contract, one incident', {}, { plan: 'Cloud 50', cost: 1, reason: null }],
  [
    'R19 P16 Support for Business: the on-premises contract',
    { portal: 'support-for-business', page: 's4b-step-2' },
    { plan: 'Gold 20-pack', cost: 1, reason: null },
  ],
  [
    'P14 Engage Center: the same',
    { portal: 'engage-center', page: 'engage-center' },
    { plan: 'Gold 20-pack', cost: 1, reason: null },
  ],
  [
    'P12 Power Platform: the cloud contract',
    { portal: 'power-platform-admin', page: 'service-request' },
    { plan: 'Cloud 50', cost: 1, reason: null },
  ],
  [
    'P17 a customer’s tenant, direct-bill: nothing of the partner’s',
    { isForeignTenant: true, csp: 'direct-bill' },
    { plan: null, cost: 'none-of-yours', reason: null },
  ],
  [
    'P11 P36 a customer’s tenant, indirect reseller: the indirect provider',
    { isForeignTenant: true, csp: 'indirect-reseller' },
    { plan: null, cost: null, reason: 'ask_indirect_provider' },
  ],
  [
    'P17 a customer’s tenant, no CSP partner',
    { isForeignTenant: true },
    { plan: null, cost: null, reason: 'needs_csp' },
  ],
  [
    'P17 the customers of a CSP partner',
    { portal: 'partner-center', page: 'csp-customers', csp: 'direct-bill' },
    { plan: null, cost: 'none-of-yours', reason: null },
  ],
] as const)('%s', (_, page, expected) => {
  expect(said(page)).toEqual(expected);
});

it.each([
  ['pages without a request', { page: 'help-and-support' }],
  [
    'P13 the Microsoft 365 admin center, which has a hint',
    { portal: 'microsoft-365-admin', page: 'service-request' },
  ],
  ['pages of unknown kind', { page: null }],
  ['P17 a customer’s tenant, where the role in CSP is not known', { isForeignTenant: true, csp: null }],
  [
    'P17 the customers of a CSP partner, where the role is not known',
    { portal: 'partner-center', page: 'csp-customers', csp: null },
  ],
] as const)('nothing is said on %s', (_, page) => {
  expect(said(page)).toBeNull();
});

it('nothing is said where nothing is stored', () => {
  expect(said({}, [])).toBeNull();
});

it('R27b says that the contract is used up', () => {
  const events = [CLOUD_TODAY, linked(MIA), reading(0, { happenedAt: noon('2026-06-01') })];
  expect(said({}, events)).toEqual({ plan: null, cost: null, reason: 'used_up' });
});
