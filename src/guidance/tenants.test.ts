import { expect, it } from 'vitest';
import { contractAdded, linked, MIA } from '../../test/builders.ts';
import { emptyLedger, fold } from '../ledger/ledger.ts';
import { isForeign, tenantIn } from './tenants.ts';

it.each([
  [
    'https://portal.azure.com/#@contoso.com/view/Microsoft_Azure_Support/NewSupportRequestV3Blade',
    'contoso.com',
  ],
  ['https://portal.azure.com/contoso.onmicrosoft.com', 'contoso.onmicrosoft.com'],
  ['https://portal.azure.com/contoso.com#view/Microsoft_Azure_Support', 'contoso.com'],
  ['https://portal.azure.com/#view/Microsoft_Azure_Support/HelpAndSupportBlade', null],
  ['https://portal.azure.com/', null],
  ['https://support-1.reactblade.portal.azure.net/index.html', null],
  ['about:blank', null],
])('P17 %s names the tenant %s', (address, tenant) => {
  expect(tenantIn(address)).toBe(tenant);
});

it.each([
  ['contoso.com', MIA, true],
  ['fabrikam.example', MIA, false],
  ['Fabrikam.onmicrosoft.com', MIA, false],
  ['contoso.com', null, false],
])('%s, signed in as %s: another one is %s', (tenant, account, expected) => {
  expect(isForeign(tenant, account, emptyLedger)).toBe(expected);
});

it('knows the accounts on which contracts are linked', () => {
  const ledger = fold([contractAdded(), linked(MIA)]);
  expect(isForeign('fabrikam.com', 'mia@contoso.example', ledger)).toBe(false);
  expect(isForeign('northwind.com', 'mia@contoso.example', ledger)).toBe(true);
});
