import { describe, expect, it } from 'vitest';
import { ACTION_PACK, contract, ledgerWith, MIA, ON_PREMISES } from '../../../test/builders.ts';
import { keysOf, linksOf, verdictOn } from '../../../test/situations.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { PageKind } from '../page-kinds.ts';

const ENDED = { startsOn: '2025-01-01', endsOn: '2025-12-31' };
const linkedHere = { linkedTo: [MIA] };
const on = (page: PageKind, ledger: Ledger) => verdictOn('access-id-already-associated', ledger, { page });

describe('"This Access ID is already associated to an account" in other portals than Azure', () => {
  const cloud = ledgerWith(contract(linkedHere));
  const onPremises = ledgerWith(contract({ ...ON_PREMISES, ...linkedHere }));

  it.each([
    ['P10 R27 a cloud contract, in a cloud portal', 'service-request', cloud, 'already-linked'],
    ['P10 R16 an on-premises contract, in a cloud portal', 'service-request', onPremises, 'already-linked'],
    ['P10 R27 an on-premises contract, where it is used', 's4b-step-2', onPremises, 'already-linked'],
    ['P10 P24 a cloud contract, in Support for Business', 's4b-step-1', cloud, 'already-linked'],
    [
      'R6 Action Pack, in a cloud portal',
      'service-request',
      ledgerWith(contract(ACTION_PACK)),
      'no-cloud-benefit',
    ],
    [
      'P10 Action Pack, where it is used',
      'engage-center',
      ledgerWith(contract(ACTION_PACK)),
      'already-linked',
    ],
    [
      'R27 one that has ended',
      'engage-center',
      ledgerWith(contract({ ...ON_PREMISES, ...ENDED })),
      'expired',
    ],
    [
      'R27 an on-premises contract that is used up',
      's4b-step-2',
      ledgerWith(contract({ ...ON_PREMISES, read: 0 })),
      'no-incidents-left',
    ],
    ['R27 nothing is stored', 's4b-step-2', ledgerWith(), 'undecided'],
  ] satisfies [string, PageKind, Ledger, string][])('%s', (_, page, ledger, kind) => {
    const verdict = on(page, ledger);
    expect(verdict.kind).toBe(kind);
    // Nothing leads to Azure, or names its panel.
    expect(linksOf(verdict)).not.toContain('azure-new-support-request');
    expect(keysOf(verdict)).not.toContain('access_linked_step_leave');
  });

  it('R16 says nothing of cloud support where on-premises requests are made', () => {
    expect(keysOf(on('s4b-step-2', onPremises))).not.toContain('access_linked_one_association');
    expect(keysOf(on('service-request', onPremises))).toContain('access_linked_one_association');
  });

  it('R24 offers the plan Cloud Solution Provider in Azure only', () => {
    const pack = ledgerWith(contract(ACTION_PACK));
    expect(keysOf(on('service-request', pack))).not.toContain('access_no_cloud_step_csp');
    expect(keysOf(on('link-support-benefits', pack))).toContain('access_no_cloud_step_csp');
  });
});
