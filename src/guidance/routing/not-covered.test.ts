import { describe, expect, it } from 'vitest';
import {
  ACTION_PACK,
  CLOUD_2026,
  contract,
  ledgerWith,
  membershipAdded,
  ON_PREMISES,
} from '../../../test/builders.ts';
import { CORE, DESIGNATION, ENDED, GOLD, in2021, in2026, LATER } from '../../../test/route-ledgers.ts';
import { routeKeysOf, routeOf } from '../../../test/routes.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { CspRole } from './csp-roles.ts';
import type { Route } from './route.ts';

describe('why it is not covered', () => {
  const rows: readonly [string, string, Ledger, Route['reason']][] = [
    [
      'R6 R22 Action Pack has no cloud support',
      'azure',
      ledgerWith(membershipAdded({ offer: 'action-pack', competencyGroup: null })),
      'no_benefit',
    ],
    ['R6 R22 an Action Pack contract has none', 'azure', ledgerWith(contract(ACTION_PACK)), 'no_benefit'],
    [
      'R6 a cloud contract of Action Pack is none',
      'azure',
      ledgerWith(contract({ offer: 'action-pack', competencyGroup: null })),
      'no_benefit',
    ],
    ['P3 Core has no on-premises support', 'on-premises-current', ledgerWith(CORE), 'no_benefit'],
    [
      'P3 Launch has nothing',
      'azure',
      ledgerWith(membershipAdded({ ruleSet: 'maicpp-2026', offer: 'launch' })),
      'no_benefit',
    ],
    [
      'R16 the offer’s other contract has ended',
      'azure',
      ledgerWith(contract({ ...ON_PREMISES, ...ENDED })),
      'no_benefit',
    ],
    ['R9 the membership has ended', 'azure', ledgerWith(membershipAdded(ENDED)), 'no_benefit'],
    ['R14 R27 the contract has ended', 'azure', ledgerWith(contract(ENDED)), 'ended'],
    ['R14 R27 nothing is left', 'azure', ledgerWith(contract({ read: 0 })), 'used_up'],
    [
      'R14 R27 nothing is left, and the membership gives no second contract',
      'azure',
      ledgerWith(GOLD, contract({ read: 0 })),
      'used_up',
    ],
    [
      'R14 nothing is left of a contract without an offer',
      'azure',
      ledgerWith(GOLD, contract({ read: 0, offer: null })),
      'used_up',
    ],
    ['R14 the contract has not begun', 'azure', ledgerWith(contract(LATER)), 'not_started'],
    [
      'R14 one is used up, one has ended',
      'azure',
      ledgerWith(contract(ENDED), contract({ read: 0 })),
      'used_up',
    ],
  ];
  for (const [rule, product, ledger, reason] of rows) {
    it(`${rule} → ${reason}`, () => {
      expect(routeOf(product, ledger)).toMatchObject({ outcome: 'not-covered', reason });
    });
  }

  it.each([
    ['R14 R27 has ended', ENDED, ['step_activate_new_benefit', 'step_store_new_contract'], true],
    ['R14 R27 is used up', { read: 0 }, ['step_activate_new_benefit', 'step_store_new_contract'], true],
    ['R14 has not begun', LATER, [], false],
  ] as const)('%s: what a new year brings', (_, terms, steps, cites) => {
    const route = routeOf('azure', ledgerWith(contract({ ...terms, subject: 'only' })));
    expect(routeKeysOf(route).filter((key) => key.startsWith('step_'))).toEqual(steps);
    expect(route.rules.includes('R14') && route.rules.includes('R27')).toBe(cites);
    expect(route.contract).toBe('only');
    const { startsOn, endsOn } = { startsOn: '2026-01-01', endsOn: '2026-12-31', ...terms };
    expect(route.title.params).toMatchObject({ startsOn: { date: startsOn }, endsOn: { date: endsOn } });
    expect(route.rules.includes('P6')).toBe(false);
  });

  it.each([
    ['R6 R22 for Azure', 'azure', ACTION_PACK, 'Signature Cloud Support', 'R4'],
    ['P3 for an on-premises product', 'on-premises-current', CLOUD_2026, 'Partner On-premises Support', 'P3'],
  ] as const)('%s names the benefit that would cover it', (_, product, terms, benefit, rule) => {
    const ruleSet = rule === 'P3' ? 'maicpp-2026' : 'mpn-2021';
    const ledger = ledgerWith(membershipAdded({ ...ENDED, ruleSet }), contract({ ...terms, offer: null }));
    const route = routeOf(product, ledger);
    expect(route).toMatchObject({ reason: 'no_benefit', contract: null, text: [{ params: { benefit } }] });
    expect(route.rules).toContain(rule);
    expect(route.rules).not.toContain('R14');
    expect(routeKeysOf(route)).not.toContain('route_step_covered_version');
  });

  it('R21 an older version: try one that is covered', () => {
    const { title, text, steps } = routeOf('on-premises-older', in2021);
    expect(steps[0]?.key).toBe('route_step_covered_version');
    expect([title.key, text[0]?.params?.['benefit']]).toEqual([
      'route_no_version_too_old_title',
      'Microsoft Product Support',
    ]);
  });

  it('R10 an ended contract does not exclude the new year’s benefit', () => {
    expect(routeOf('azure', ledgerWith(GOLD, contract(ENDED))).outcome).toBe('covered');
  });

  it('P3 if one offer’s contract is used up, the other offer’s counts', () => {
    const usedUp = contract({ ...CLOUD_2026, read: 0 });
    expect(routeOf('azure', ledgerWith(DESIGNATION, CORE, usedUp)).outcome).toBe('covered');
    expect(routeOf('azure', ledgerWith(DESIGNATION, usedUp)).outcome).toBe('not-covered');
  });

  it('R24 a CSP partner of 2021 has a plan of its own in Azure', () => {
    const actionPack = ledgerWith(membershipAdded({ offer: 'action-pack', competencyGroup: null }));
    const route = routeOf('azure', actionPack, { csp: 'indirect-reseller' });
    expect(route).toMatchObject({
      outcome: 'covered',
      cost: 'none-of-yours',
      idsNeeded: 'no',
      rules: ['R24', 'P36', 'R23'],
    });
    expect(routeKeysOf(routeOf('azure', in2021, { csp: 'direct-bill' }))).toContain('route_note_csp_plan');
    expect(routeKeysOf(routeOf('azure', in2021))).not.toContain('route_note_csp_plan');
    expect(
      routeOf('azure', ledgerWith(membershipAdded({ ruleSet: 'maicpp-2026', offer: 'launch' })), {
        csp: 'direct-bill',
      }).reason,
    ).toBe('no_benefit');
  });

  it.each([
    [
      'R18 R19 in 2021',
      ledgerWith(membershipAdded(ENDED), contract({ logged: 10 })),
      'route_step_read_support_for_business',
    ],
    [
      'R18 R19 in 2021, though no membership is stored (D5)',
      ledgerWith(contract({ logged: 10 })),
      'route_step_read_support_for_business',
    ],
    ['P6 today', ledgerWith(contract({ ...CLOUD_2026, logged: 50 })), 'route_step_read_partner_center'],
  ])('%s a counted balance of 0 is to be checked on the portal', (_, ledger, step) => {
    expect(routeKeysOf(routeOf('azure', ledger))).toContain(step);
  });

  it('R18 P6 a reading of 0 need not be checked', () => {
    const keys = routeKeysOf(routeOf('azure', ledgerWith(contract({ read: 0 }))));
    expect(keys.filter((key) => key.startsWith('route_step_read_'))).toEqual([]);
  });
});

describe('what would cover it', () => {
  const bought = (product: string, ledger: Ledger, csp: CspRole = 'none') =>
    routeKeysOf(routeOf(product, ledger, { csp })).filter((key) => key.startsWith('route_step_buy_'));
  const PREMIER = 'route_step_buy_premier';
  const ADVANCED = 'route_step_buy_advanced';
  const UNIFIED = 'route_step_buy_unified';
  const INCIDENT = 'route_step_buy_incident';

  it.each([
    [
      'P32 an older on-premises product: single incidents, too',
      'on-premises-older',
      'none',
      [PREMIER, INCIDENT],
    ],
    ['R28 P22 a cloud product: Premier or Advanced', 'microsoft-365', 'none', [PREMIER, ADVANCED]],
    ['P22 a direct-bill partner: Unified, too', 'microsoft-365', 'direct-bill', [PREMIER, ADVANCED, UNIFIED]],
    [
      'P22 a distributor: Unified, too',
      'on-premises-older',
      'indirect-provider',
      [PREMIER, UNIFIED, INCIDENT],
    ],
    ['P22 an indirect reseller: no Unified', 'microsoft-365', 'indirect-reseller', [PREMIER, ADVANCED]],
    ['P11 an indirect reseller’s customer: no paid plan', 'customer-azure', 'indirect-reseller', []],
  ] as const)('%s', (_, product, csp, plans) => {
    expect(bought(product, in2026, csp)).toEqual(plans);
  });

  it.each([
    ['on-premises-older', [PREMIER]],
    ['azure', [PREMIER, ADVANCED]],
  ])('R28 in 2021, for %s: Premier and Advanced are all there is', (product, plans) => {
    const actionPack = ledgerWith(membershipAdded({ offer: 'action-pack', competencyGroup: null }));
    expect(bought(product, actionPack, 'none')).toEqual(plans);
  });

  it('R28 in 2021 there is no Unified, whatever the role', () => {
    expect(bought('on-premises-older', in2021, 'direct-bill')).toEqual([PREMIER]);
  });

  it('R28 is not offered if it is covered', () => {
    expect(bought('azure', in2021)).toEqual([]);
  });
});
