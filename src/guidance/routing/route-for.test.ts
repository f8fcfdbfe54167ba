import { describe, expect, it } from 'vitest';
import { contract, ledgerWith, membershipAdded } from '../../../test/builders.ts';
import { ENDED, in2021, in2026 } from '../../../test/route-ledgers.ts';
import { routeKeysOf, routeLinesOf, routeOf } from '../../../test/routes.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { CspRole } from './csp-roles.ts';
import { products } from './products.ts';
import type { Route } from './route.ts';

type Facts = Pick<Route, 'outcome' | 'reason' | 'contract' | 'idsNeeded' | 'cost'> & {
  portal: string | null;
};
const factsOf = ({ outcome, reason, contract, idsNeeded, cost, portal }: Route): Facts => ({
  outcome,
  reason,
  contract,
  idsNeeded,
  cost,
  portal: portal?.link ?? null,
});
const covers = (contract: string | null, portal: string): Facts => ({
  outcome: 'covered',
  reason: null,
  contract,
  idsNeeded: 'no',
  cost: 1,
  portal,
});
const not = (reason: Route['reason'], contract: string | null = null): Facts => ({
  outcome: 'not-covered',
  reason,
  contract,
  idsNeeded: null,
  cost: null,
  portal: null,
});
const pays = (portal: string): Facts => ({ ...covers(null, portal), cost: 'none-of-yours' });

describe('where to go with a problem', () => {
  const rows: readonly [rule: string, product: string, ledger: Ledger, facts: Facts, csp?: CspRole][] = [
    ['R17 R2 on-premises, current', 'on-premises-current', in2021, covers('on-premises', 's4b-create')],
    [
      'R21 on-premises, the version before',
      'on-premises-previous',
      in2021,
      covers('on-premises', 's4b-create'),
    ],
    ['R21 on-premises, older', 'on-premises-older', in2021, not('version_too_old')],
    ['R23 Azure', 'azure', in2021, covers('cloud', 'azure-support-plans')],
    ['R18 R22 Dynamics 365', 'dynamics-365-power-platform', in2021, covers('cloud', 'power-platform-admin')],
    ['R18 R22 finance and operations', 'dynamics-finance-operations', in2021, covers('cloud', 'lcs')],
    [
      'R22 Microsoft 365, where no IDs are asked for',
      'microsoft-365',
      in2021,
      covers('cloud', 'microsoft-365-admin'),
    ],
    ['R24 R25 a customer’s Azure', 'customer-azure', in2021, pays('csp-customers'), 'direct-bill'],
    ['R24 R25 a customer’s Azure', 'customer-azure', in2021, pays('csp-customers'), 'indirect-reseller'],
    [
      'R25 another cloud service of a customer’s',
      'customer-cloud',
      in2021,
      covers('cloud', 'csp-customers'),
      'indirect-provider',
    ],
    ['R25 a customer’s Azure, without CSP', 'customer-azure', in2021, not('needs_csp')],
    ['R25 another cloud service of a customer’s, without CSP', 'customer-cloud', in2021, not('needs_csp')],
    ['P14 on-premises, current', 'on-premises-current', in2026, covers('on-premises', 'engage-center')],
    [
      'P14 P15 on-premises, the version before',
      'on-premises-previous',
      in2026,
      covers('on-premises', 'engage-center'),
    ],
    ['P15 on-premises, older', 'on-premises-older', in2026, not('version_too_old')],
    ['P11 Azure, own tenant', 'azure', in2026, covers('cloud', 'azure-support-plans')],
    [
      'P11 Azure, own tenant, of a CSP partner',
      'azure',
      in2026,
      covers('cloud', 'azure-support-plans'),
      'direct-bill',
    ],
    ['P12 Dynamics 365', 'dynamics-365-power-platform', in2026, covers('cloud', 'power-platform-admin')],
    ['P12 finance and operations', 'dynamics-finance-operations', in2026, covers('cloud', 'lcs')],
    ['P13 Microsoft 365', 'microsoft-365', in2026, not('portal_takes_no_ids')],
    ['P11 P17 a customer’s Azure', 'customer-azure', in2026, pays('partner-center'), 'direct-bill'],
    ['P11 P17 a customer’s Azure', 'customer-azure', in2026, pays('partner-center'), 'indirect-provider'],
    ['P11 a customer’s Azure', 'customer-azure', in2026, not('ask_indirect_provider'), 'indirect-reseller'],
    ['P17 a customer’s Azure, without CSP', 'customer-azure', in2026, not('needs_csp')],
    [
      'P17 another cloud service of a customer’s',
      'customer-cloud',
      in2026,
      pays('partner-center'),
      'indirect-reseller',
    ],
    ['P17 another cloud service of a customer’s, without CSP', 'customer-cloud', in2026, not('needs_csp')],
    ['P16 Partner Center itself', 'partner-center', in2026, { ...covers(null, 'partner-center'), cost: 0 }],
  ];
  for (const [rule, product, ledger, facts, csp = 'none'] of rows) {
    const year = ledger === in2021 ? '2021' : 'today';
    it(`${rule} (${year}, CSP: ${csp}) → ${facts.reason ?? facts.portal}`, () => {
      expect(factsOf(routeOf(product, ledger, { csp }))).toEqual(facts);
    });
  }

  it('R22 P13 a membership of an unknown programme, or none, follows today’s rules', () => {
    const unknown = ledgerWith(membershipAdded({ ruleSet: 'mpn-2031' }));
    for (const ledger of [ledgerWith(), unknown]) {
      expect(routeOf('microsoft-365', ledger).reason).toBe('portal_takes_no_ids');
    }
  });

  it.each(products.map(({ id }) => id))(
    'R26 the answer on %s cites rules that it rests on, each once',
    (id) => {
      for (const [ledger, own] of [
        [in2021, /^[RP]/],
        [in2026, /^P/],
      ] as const) {
        const { rules } = routeOf(id, ledger);
        expect(new Set(rules).size).toBe(rules.length);
        expect(rules[0]).toMatch(own);
      }
    },
  );
});

describe('what the ledger does not tell', () => {
  it('is named: nothing is stored', () => {
    const route = routeOf('azure', ledgerWith());
    expect(route).toMatchObject({
      outcome: 'undecided',
      certainty: 'unknown',
      idsNeeded: 'unknown',
      cost: 1,
    });
    expect(routeKeysOf(route)).toEqual(
      expect.arrayContaining(['route_undecided_empty', 'route_ids_unknown', 'route_step_look_first']),
    );
    expect(route.title.params?.['label']).toBe('Partner Cloud Support (Signature Cloud Support)');
    expect(routeOf('on-premises-current', ledgerWith()).title.params?.['label']).toMatch(/On-premises/);
    expect(route.rules).toEqual(expect.arrayContaining(['P11', 'P3', 'P5', 'P10', 'P16']));
  });

  it.each([
    ['contract', ledgerWith(contract({ ruleSet: 'mpn-2031', label: 'Theirs' }))],
    ['membership', ledgerWith(membershipAdded({ ruleSet: 'mpn-2031', label: 'Theirs' }))],
  ])('is named: a %s of an unknown programme', (_, ledger) => {
    const route = routeOf('azure', ledger);
    expect(route.outcome).toBe('undecided');
    expect(routeLinesOf(route)).toContainEqual({
      key: 'route_undecided_unread',
      params: { label: 'Theirs' },
    });
  });

  it('R13 does not matter for IDs that the portal does not ask for', () => {
    const route = routeOf('microsoft-365', ledgerWith(membershipAdded({ offer: 'platinum' })));
    expect(route).toMatchObject({ outcome: 'undecided', idsNeeded: 'no', plan: null });
    expect(route.rules).not.toContain('R13');
  });

  it.each([
    ['contract', ledgerWith(contract({ ruleSet: 'mpn-2031', ...ENDED }))],
    ['membership', ledgerWith(membershipAdded({ ruleSet: 'mpn-2031', ...ENDED }))],
  ])('does not matter if such a %s has ended', (_, ledger) => {
    expect(routeOf('azure', ledger).reason).toBe('no_benefit');
  });

  it('P11 today’s note limits the benefit to the partner’s own tenant', () => {
    expect(routeKeysOf(routeOf('azure', in2026))).toContain('route_note_own_tenant');
    expect(routeKeysOf(routeOf('azure', in2021))).not.toContain('route_note_own_tenant');
  });

  it('P15 Mainstream support is required of both versions today, and in 2021 as a later fact only', () => {
    expect(routeKeysOf(routeOf('on-premises-current', in2026))).toContain('route_note_mainstream');
    expect(routeKeysOf(routeOf('on-premises-previous', in2026))).toContain('route_note_mainstream');
    expect(routeKeysOf(routeOf('on-premises-previous', in2021))).toContain('route_note_mainstream_later');
    expect(
      routeKeysOf(routeOf('on-premises-current', in2021)).filter((key) => /mainstream/.test(key)),
    ).toEqual([]);
  });
});
