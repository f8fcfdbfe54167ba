import { describe, expect, it } from 'vitest';
import {
  ALEX,
  accountDescribed,
  contract,
  ledgerWith,
  MIA,
  membershipAdded,
  ON_PREMISES,
} from '../../../test/builders.ts';
import {
  CORE,
  DESIGNATION,
  ENDED,
  GOLD,
  in2021,
  in2026,
  LATER,
  type Stored,
} from '../../../test/route-ledgers.ts';
import { routeKeysOf, routeOf } from '../../../test/routes.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Question } from './route.ts';

describe('certainty and cost', () => {
  it.each([
    ['R3 P16 troubleshooting takes one incident', 'azure', 'technical', 'none', 1],
    [
      'P16 billing, quota and subscription may give it back',
      'azure',
      'subscription',
      'none',
      'maybe-returned',
    ],
    [
      'P17 a customer’s problem takes none of yours',
      'customer-azure',
      'subscription',
      'direct-bill',
      'none-of-yours',
    ],
    ['P16 the frontline team takes none', 'partner-center', 'technical', 'none', 0],
  ] as const)('%s', (_, product, request, csp, cost) => {
    expect(routeOf(product, in2026, { request, csp }).cost).toBe(cost);
  });

  it('R27 a figure is never more certain than its contract’s balance', () => {
    const azure = (terms: Parameters<typeof contract>[0]) =>
      routeOf('azure', ledgerWith(GOLD, contract(terms)));
    expect(azure({ read: 7 }).certainty).toBe('observed');
    expect(azure({ read: 7, logged: 1 }).certainty).toBe('simulated');
    expect(azure({}).certainty).toBe('granted');
    expect(azure({ competencyGroup: null }).certainty).toBe('unknown');
    const undated = azure({ read: 7, endsOn: null });
    expect(undated.certainty).toBe('unknown');
    expect(routeKeysOf(undated)).toContain('route_note_dates_unknown');
  });
});

describe('which plan to choose', () => {
  const planOf = (product: string, ledger: Ledger, unusual: Partial<Question> = {}) =>
    routeOf(product, ledger, unusual).plan;

  it('R23 P4 the contract, by its label and by the names that portals may show', () => {
    const ledger = ledgerWith(GOLD, contract({ ...ON_PREMISES, label: 'Ours' }));
    expect(planOf('on-premises-current', ledger)).toEqual({
      key: 'route_plan_named',
      params: {
        label: 'Ours',
        names: {
          list: [
            ...[
              'Partner Support Gold 20pack',
              'Gold 20pack',
              'MPN Gold incidents',
              'Microsoft Product Support',
            ],
            ...['On-premises Support', 'Product Support', 'Microsoft Product Support (on-premises)'],
          ],
          as: 'or',
        },
      },
    });
  });

  it('R24 the plan of CSP partners, for a customer’s Azure', () => {
    const plan = { key: 'route_plan_csp', params: { label: 'Cloud Solution Provider' } };
    expect(planOf('customer-azure', in2021, { csp: 'direct-bill' })).toEqual(plan);
  });

  it('P13 none in a portal that asks for no IDs', () => {
    expect(planOf('microsoft-365', in2021)).toBeNull();
  });

  it('R14 of several contracts the one that can be used', () => {
    const used = (...contracts: Parameters<typeof contract>[0][]) =>
      routeOf('azure', ledgerWith(GOLD, ...contracts.map((terms) => contract(terms)))).contract;
    const usable = { subject: 'usable' };
    expect(used({ subject: 'ended', ...ENDED }, usable)).toBe('usable');
    expect(used({ subject: 'used-up', read: 0 }, usable)).toBe('usable');
    expect(used({ subject: 'later', ...LATER }, usable)).toBe('usable');
    expect(used({ subject: 'no-end', endsOn: null, linkedTo: [MIA] }, usable)).toBe('usable');
    expect(used({ subject: 'longer', endsOn: '2027-06-30' }, { ...usable, linkedTo: [MIA] })).toBe('usable');
    expect(used({ subject: 'unknown', competencyGroup: null, endsOn: '2027-06-30' }, usable)).toBe('usable');
    expect(used({ subject: 'shorter', endsOn: '2026-06-30' }, usable)).toBe('usable');
  });
});

describe('an offer whose contract is not stored', () => {
  it.each([
    ['R10 R11 R12 Gold', ledgerWith(GOLD), 'route_step_activate', { granted: 10 }, 'Signature Cloud Support'],
    [
      'P5 P8 a designation',
      ledgerWith(DESIGNATION),
      'route_step_activate_within',
      { granted: 50 },
      'Partner Cloud Support',
    ],
    [
      'P3 P5 a designation with Core',
      ledgerWith(DESIGNATION, CORE),
      'route_step_activate_within',
      { granted: 52 },
      'Partner Cloud Support',
    ],
  ])('%s covers Azure, and is activated first', (_, ledger, step, params, benefit) => {
    const route = routeOf('azure', ledger);
    expect(route).toMatchObject({ outcome: 'covered', contract: null, certainty: 'granted' });
    expect(route.title.params?.['label']).toBe(benefit);
    expect(route.steps[0]).toMatchObject({ key: step, link: 'technical-benefits' });
    expect(route.text[0]).toEqual({ key: 'route_granted_a_year', params });
  });

  it('R10 is activated even if the portal asks for no IDs, but not if it is linked', () => {
    expect(routeKeysOf(routeOf('microsoft-365', ledgerWith(GOLD)))).toContain('route_step_activate');
    const linked = routeOf('azure', ledgerWith(GOLD, contract({ ...ON_PREMISES, linkedTo: [MIA] })));
    expect(routeKeysOf(linked)).not.toContain('route_step_activate');
  });

  it('R8 cannot be activated from an account associated with CSP only', () => {
    const csp = accountDescribed(MIA, 'csp-only');
    const first = (...more: readonly Stored[]) => routeOf('azure', ledgerWith(GOLD, ...more)).steps[0];
    expect(first(csp)?.key).toBe('step_sign_in_with_program_account');
    expect(first(csp, accountDescribed(ALEX, 'program'))).toMatchObject({
      key: 'step_sign_in_as',
      params: { other: ALEX },
    });
    expect(first(accountDescribed(MIA, 'program'))?.key).toBe('route_step_activate');
  });

  it('R4 is unlimited by its competency, or unknown without one', () => {
    const text = (competencyGroup: string | null) =>
      routeOf('azure', ledgerWith(membershipAdded({ competencyGroup }))).text[0]?.key;
    expect(text('cloud')).toBe('fact_balance_unlimited');
    expect(text(null)).toBe('fact_balance_unknown');
  });
});
