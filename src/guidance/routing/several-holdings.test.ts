import { describe, expect, it } from 'vitest';
import {
  CLOUD_2026,
  contract,
  contractAmended,
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
  LATER,
  ON_PREMISES_2026,
  PREMIER,
  VISUAL_STUDIO,
} from '../../../test/route-ledgers.ts';
import { routeKeysOf, routeLinesOf, routeOf } from '../../../test/routes.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { ledgerOn } from '../../ledger/on-day.ts';

/** Today's membership, and the contracts of either programme. */
const FORMER = contract({ subject: 'former', label: 'Signature 10-pack' });
const OF_TODAY = contract({ ...CLOUD_2026, subject: 'of-today' });

const lineOf = (product: string, ledger: Ledger, key: string) =>
  routeLinesOf(routeOf(product, ledger)).find((line) => line.key === key);

describe('D5 the rule set of the contract used decides', () => {
  it.each([
    [
      'P13 a contract of today with a membership of 2021',
      ledgerWith(GOLD, OF_TODAY),
      'portal_takes_no_ids',
      null,
    ],
    ['P37 a contract of 2021 with a membership of today', ledgerWith(DESIGNATION, FORMER), null, 'former'],
    ['P13 only a membership of today', ledgerWith(DESIGNATION), 'portal_takes_no_ids', null],
    ['R22 only a membership of 2021', ledgerWith(GOLD), null, null],
    [
      'P13 a contract of today that has ended, with its membership',
      ledgerWith(DESIGNATION, contract({ ...CLOUD_2026, ...ENDED })),
      'portal_takes_no_ids',
      null,
    ],
  ])('for Microsoft 365: %s', (_, ledger, reason, used) => {
    expect(routeOf('microsoft-365', ledger)).toMatchObject({ reason, contract: used });
  });

  it('P13 speaks of the benefit by the name of that rule set', () => {
    const { title } = routeOf('microsoft-365', ledgerWith(GOLD, OF_TODAY));
    expect(title.params).toMatchObject({ benefit: 'Partner Cloud Support' });
  });

  it('P14 R17 sends on-premises work where that rule set does', () => {
    const portalOf = (ledger: Ledger) => routeOf('on-premises-current', ledger).portal?.id;
    expect(portalOf(ledgerWith(DESIGNATION, contract(ON_PREMISES)))).toBe('support-for-business');
    expect(portalOf(ledgerWith(GOLD, contract(ON_PREMISES_2026)))).toBe('engage-center');
  });

  it('P17 R25 a customer’s entitlement, which costs nothing, comes before an incident', () => {
    const ledger = ledgerWith(FORMER, OF_TODAY);
    expect(routeOf('customer-cloud', ledger, { csp: 'direct-bill' }).cost).toBe('none-of-yours');
    expect(routeOf('customer-cloud', ledgerWith(FORMER), { csp: 'direct-bill' }).cost).toBe(1);
  });
});

describe('several memberships', () => {
  const CLOUD_GOLD = membershipAdded({ subject: 'cloud-gold', competencyGroup: 'cloud' });
  const SECOND_GOLD = membershipAdded({ subject: 'second-gold' });
  const granted = (ledger: Ledger) => lineOf('azure', ledger, 'route_granted_a_year')?.params?.['granted'];

  it('R4 one of two Golds still gives what is unlimited, after the other’s pack is used up', () => {
    const route = routeOf('azure', ledgerWith(GOLD, CLOUD_GOLD, contract({ read: 0 })));
    expect(route).toMatchObject({ outcome: 'covered', contract: null });
    expect(route.text[0]).toEqual({ key: 'fact_balance_unlimited' });
  });

  it.each([
    [
      'P3 a used-up pack beside Core shows Core’s',
      ledgerWith(DESIGNATION, CORE, contract({ ...CLOUD_2026, read: 0 })),
      2,
    ],
    ['P3 neither used up shows the sum', ledgerWith(DESIGNATION, CORE), 52],
    [
      'P3 one that is used up without its offer is taken for the larger',
      ledgerWith(DESIGNATION, CORE, contract({ ...CLOUD_2026, offer: null, read: 0 })),
      2,
    ],
    ['D6 R4 two Golds of one kind are not doubled', ledgerWith(GOLD, SECOND_GOLD), 10],
    [
      'R10 a pack of the year before does not use up this year’s',
      ledgerWith(GOLD, contract({ startsOn: '2025-06-01', endsOn: '2026-06-30', read: 0 })),
      10,
    ],
  ])('%s', (_, ledger, incidents) => {
    expect(granted(ledger)).toBe(incidents);
  });

  it('R4 says that one of several of a kind is counted (D6), unless the user entered the grant', () => {
    const says = (ledger: Ledger) => lineOf('azure', ledger, 'route_note_counted_once') !== undefined;
    expect(says(ledgerWith(GOLD, SECOND_GOLD))).toBe(true);
    expect(says(ledgerWith(GOLD, SECOND_GOLD, contract()))).toBe(true);
    expect(says(ledgerWith(GOLD, SECOND_GOLD, contract({ incidentsGranted: 20 })))).toBe(false);
    expect(says(ledgerWith(GOLD, CLOUD_GOLD))).toBe(false);
    expect(says(ledgerWith(GOLD))).toBe(false);
  });

  it('R4 two Golds of one kind whose pack is used up give no second one (D6)', () => {
    expect(routeOf('azure', ledgerWith(GOLD, SECOND_GOLD, contract({ read: 0 }))).reason).toBe('used_up');
  });
});

describe('a contract of next year', () => {
  it('R10 does not exclude the membership that covers it now, and is named with its day', () => {
    const ledger = ledgerWith(GOLD, contract({ ...LATER, label: 'Next year' }));
    expect(routeOf('azure', ledger)).toMatchObject({ outcome: 'covered', contract: null });
    expect(lineOf('azure', ledger, 'route_note_starts_later')?.params).toEqual({
      label: 'Next year',
      startsOn: { date: LATER.startsOn },
    });
  });

  it('R10 is what a used-up contract is followed by: nothing new is to be activated or stored', () => {
    const next = contract({ ...LATER, label: 'Next year' });
    const keys = (ledger: Ledger) => routeKeysOf(routeOf('azure', ledger));
    const usedUp = ledgerWith(GOLD, contract({ read: 0 }), next);
    expect(lineOf('azure', usedUp, 'step_next_starts')?.params).toEqual({
      label: 'Next year',
      startsOn: { date: LATER.startsOn },
    });
    for (const key of ['step_activate_new_benefit', 'step_store_new_contract']) {
      expect(keys(usedUp)).not.toContain(key);
      expect(keys(ledgerWith(GOLD, contract({ read: 0 })))).toContain(key);
    }
  });

  it('D1 may be a further term of the same contract', () => {
    const subject = 'renewed';
    const renewal = contractAmended({ startsOn: '2027-01-01', endsOn: '2027-12-31' }, { subject });
    const ledger = ledgerOn(ledgerWith(contract({ subject, read: 0 }), renewal), '2026-05-12');
    expect(routeOf('azure', ledger).reason).toBe('used_up');
    expect(lineOf('azure', ledger, 'step_next_starts')?.params?.['startsOn']).toEqual({ date: '2027-01-01' });
  });

  it('R14 covers nothing before, without a membership', () => {
    const route = routeOf('azure', ledgerWith(contract(LATER)));
    expect(route).toMatchObject({ outcome: 'not-covered', reason: 'not_started' });
  });
});

describe('the order of use', () => {
  const unlimited = contract({ label: 'Unlimited', competencyGroup: 'cloud', subject: 'unlimited' });
  const limited = contract({ label: 'Ten', subject: 'limited' });
  const order = (ledger: Ledger, key: string) => lineOf('azure', ledger, key)?.params;

  it('R4 what is unlimited costs nothing and comes first', () => {
    const ledger = ledgerWith(limited, unlimited);
    expect(routeOf('azure', ledger).contract).toBe('unlimited');
    expect(order(ledger, 'route_note_unlimited_first')).toEqual({ label: 'Unlimited', names: 'Ten' });
  });

  it('P33 P22 what comes with a membership, then a subscription, then what was bought', () => {
    const all = ledgerWith(contract(PREMIER), contract(VISUAL_STUDIO), limited);
    expect(order(all, 'route_note_use_next')).toEqual({
      label: 'Ten',
      names: { list: ['MSDN Enterprise', 'Premier 2026'], as: 'and' },
    });
    const withoutContract = ledgerWith(contract(VISUAL_STUDIO), DESIGNATION);
    expect(order(withoutContract, 'route_note_use_next')).toEqual({
      label: 'Partner Cloud Support',
      names: 'MSDN Enterprise',
    });
  });

  it('P3 what another membership grants pays too, though its contract is not stored', () => {
    const ledger = ledgerWith(DESIGNATION, CORE, contract({ ...CLOUD_2026, subject: 'fifty' }));
    expect(routeOf('azure', ledger)).toMatchObject({ outcome: 'covered', contract: 'fifty' });
    expect(order(ledger, 'route_note_use_next')).toEqual({
      label: 'Cloud 50',
      names: 'Partner Cloud Support 2',
    });
  });

  it('P3 a stored contract is not named a second time by its own membership', () => {
    const both = contract({ ...CLOUD_2026, offer: 'success-core', label: 'Two' });
    const keys = routeKeysOf(routeOf('azure', ledgerWith(DESIGNATION, CORE, contract(CLOUD_2026), both)));
    expect(keys).toContain('route_note_use_next');
    const only = routeKeysOf(routeOf('azure', ledgerWith(DESIGNATION, contract(CLOUD_2026))));
    expect(only).not.toContain('route_note_use_next');
  });

  it('R4 an unlimited benefit that is not stored comes before a stored pack: it costs nothing', () => {
    const ledger = ledgerWith(membershipAdded({ competencyGroup: 'cloud' }), limited);
    expect(routeOf('azure', ledger)).toMatchObject({ outcome: 'covered', contract: null });
    expect(order(ledger, 'route_note_unlimited_first')).toEqual({
      label: 'Signature Cloud Support',
      names: 'Ten',
    });
  });

  it('R24 the plan of CSP partners is said to cost none of theirs', () => {
    const keys = routeKeysOf(routeOf('azure', ledgerWith(limited), { csp: 'direct-bill' }));
    const at = keys.indexOf('route_note_csp_plan');
    expect(keys[at + 1]).toBe('route_cost_none_of_yours');
  });

  it('R14 is not spoken of where only one can pay', () => {
    const ended = contract({ ...ENDED, subject: 'ended', label: 'Ended' });
    expect(routeKeysOf(routeOf('azure', ledgerWith(limited, ended))).join()).not.toMatch(/use_next|first/);
  });
});

describe('what has incidents beside a programme', () => {
  it.each([
    ['P33 on-premises products', 'on-premises-current', 'support-for-business'],
    ['P33 Azure', 'azure', 'azure'],
  ])('%s: a Visual Studio subscription covers it, outside production', (_, product, portal) => {
    const route = routeOf(product, ledgerWith(contract({ ...VISUAL_STUDIO, subject: 'vs' })));
    expect(route).toMatchObject({ outcome: 'covered', contract: 'vs', portal: { id: portal } });
    expect(routeKeysOf(route)).toContain('route_note_non_production');
  });

  it('P33 a file may hold a subscription as a membership: it names no programme, and its incidents count', () => {
    const imported = membershipAdded({ ...VISUAL_STUDIO, offer: 'msdn-platforms' });
    expect(routeOf('microsoft-365', ledgerWith(imported)).reason).toBe('portal_takes_no_ids');
    expect(lineOf('azure', ledgerWith(imported), 'route_granted_a_year')?.params).toEqual({ granted: 2 });
  });

  it('P33 one pool: what was used for Azure is missing on premises', () => {
    const ledger = ledgerWith(contract({ ...VISUAL_STUDIO, logged: 4 }));
    for (const product of ['azure', 'on-premises-current'])
      expect(routeOf(product, ledger).reason).toBe('used_up');
  });

  it.each(['microsoft-365', 'dynamics-365-power-platform', 'on-premises-older', 'customer-azure'])(
    'P33 a Visual Studio subscription is not used for %s',
    (product) => {
      expect(
        routeOf(product, ledgerWith(contract(VISUAL_STUDIO)), { csp: 'indirect-reseller' }).contract,
      ).toBeNull();
    },
  );

  it('P33 who has nothing is told of them, and that those of the programme have none', () => {
    const launch = ledgerWith(
      membershipAdded({ ruleSet: 'maicpp-2026', offer: 'launch', competencyGroup: null }),
    );
    expect(routeKeysOf(routeOf('azure', launch))).toContain('route_step_visual_studio');
    expect(routeKeysOf(routeOf('dynamics-365-power-platform', launch))).not.toContain(
      'route_step_visual_studio',
    );
    const usedUp = ledgerWith(contract({ ...VISUAL_STUDIO, read: 0 }));
    expect(routeKeysOf(routeOf('azure', usedUp))).not.toContain('route_step_visual_studio');
  });

  it.each(['on-premises-older', 'microsoft-365', 'azure', 'dynamics-finance-operations'])(
    'P22 R28 a Premier contract covers %s, without a number of its own',
    (product) => {
      const route = routeOf(product, ledgerWith(DESIGNATION, contract({ ...PREMIER, subject: 'premier' })));
      const isFirst = product === 'on-premises-older' || product === 'microsoft-365';
      expect(route).toMatchObject({ outcome: 'covered', contract: isFirst ? 'premier' : null });
      if (isFirst) expect(route.text[0]).toEqual({ key: 'fact_balance_unknown' });
    },
  );

  it('P36 no paid plan opens a customer’s Azure to an indirect reseller', () => {
    const route = routeOf('customer-azure', ledgerWith(DESIGNATION, contract(PREMIER)), {
      csp: 'indirect-reseller',
    });
    expect(route.reason).toBe('ask_indirect_provider');
  });

  it('P22 Advanced covers no on-premises product', () => {
    const advanced = contract({ ...PREMIER, benefit: 'advanced-contract' });
    expect(routeOf('on-premises-older', ledgerWith(advanced)).outcome).toBe('not-covered');
  });
});

describe('the signed-in account', () => {
  const ledger = ledgerWith(DESIGNATION, contract(ON_PREMISES_2026));

  it.each([
    ['mia@outlook.com', 'support-for-business'],
    ['Mia@Hotmail.co.uk', 'support-for-business'],
    ['mia@live.se', 'support-for-business'],
    [MIA, 'engage-center'],
    ['mia@outlook.fabrikam.example', 'engage-center'],
    [null, 'engage-center'],
  ])('P39 %s goes to %s', (account, portal) => {
    const route = routeOf('on-premises-current', ledger, { account });
    expect(route.portal?.id).toBe(portal);
    expect(routeKeysOf(route).includes('route_note_microsoft_account')).toBe(portal !== 'engage-center');
    expect(routeKeysOf(route).includes('route_note_support_for_business')).toBe(portal === 'engage-center');
  });
});

describe('where the IDs are entered', () => {
  it('P23 R20 in Support for Business: in step 1 today, in step 2 by the rules of 2021', () => {
    const adds = (ledger: Ledger) =>
      routeKeysOf(routeOf('on-premises-current', ledger)).filter((key) => key.startsWith('route_step_add_'));
    expect(adds(ledgerWith(contract(VISUAL_STUDIO)))).toEqual(['route_step_add_support_for_business_today']);
    expect(adds(ledgerWith(contract(ON_PREMISES)))).toEqual(['route_step_add_support_for_business']);
  });

  it.each([
    ['P30 the Power Platform admin center', 'dynamics-365-power-platform', true],
    ['P31 Lifecycle Services', 'dynamics-finance-operations', true],
    ['R23 Azure', 'azure', false],
  ])('%s may call the field a password: %s %s', (_, product, note) => {
    const keys = (linkedTo: string[]) =>
      routeKeysOf(routeOf(product, ledgerWith(contract({ ...CLOUD_2026, linkedTo }))));
    expect(keys([]).includes('route_note_password_field')).toBe(note);
    expect(keys([MIA])).not.toContain('route_note_password_field');
  });

  it('P10 a link of the year before does not serve this year’s contract of the offer', () => {
    const needed = (startsOn: string) =>
      routeOf(
        'azure',
        ledgerWith(
          contract(CLOUD_2026),
          contract({ ...ON_PREMISES_2026, startsOn, endsOn: '2026-06-30', linkedTo: [MIA] }),
        ),
      ).idsNeeded;
    expect(needed('2025-01-01')).toBe('yes');
    expect(needed('2025-06-01')).toBe('no');
  });

  it('P10 nor does it serve the new membership year’s benefit, whose contract is not stored', () => {
    const needed = (startsOn: string) =>
      routeOf(
        'azure',
        ledgerWith(
          DESIGNATION,
          contract({ ...ON_PREMISES_2026, startsOn, endsOn: '2026-06-30', linkedTo: [MIA] }),
        ),
      ).idsNeeded;
    expect(needed('2025-06-01')).toBe('unknown');
    expect(needed('2026-02-01')).toBe('no');
  });
});

describe('CSP in Azure', () => {
  it('P36 of 2021’s plan it is said who can use it today', () => {
    const says = (product: string) =>
      routeKeysOf(routeOf(product, ledgerWith(GOLD), { csp: 'indirect-reseller' })).includes(
        'route_note_csp_later',
      );
    expect([says('azure'), says('customer-azure'), says('customer-cloud')]).toEqual([true, true, false]);
  });
});

describe('what one answer leaves to another', () => {
  const granted = (ledger: Ledger) => lineOf('azure', ledger, 'route_granted_a_year')?.params?.['granted'];

  it('P3 D5 grants of two programmes are not one figure', () => {
    const silver = membershipAdded({ subject: 'silver', offer: 'silver' });
    expect([2, 5]).toContain(granted(ledgerWith(silver, CORE)));
  });

  it('R24 P17 the plan for a customer has a name by the rules of 2021, and none today', () => {
    const planOf = (ledger: Ledger) => routeOf('customer-azure', ledger, { csp: 'direct-bill' }).plan;
    expect(planOf(ledgerWith(GOLD))).toEqual({
      key: 'route_plan_csp',
      params: { label: 'Cloud Solution Provider' },
    });
    expect(planOf(ledgerWith(DESIGNATION))).toEqual({ key: 'route_plan_customer' });
  });

  it('P4 the label is not among the other names of the plan', () => {
    const ledger = ledgerWith(contract({ ...CLOUD_2026, label: 'Partner Cloud Support 50' }));
    const names = JSON.stringify(lineOf('azure', ledger, 'route_plan_named')?.params?.['names']);
    expect(names).toContain('Signature Cloud Support');
    expect(names).not.toContain('Partner Cloud Support 50');
  });

  it('R16 a link serves the other benefit of the same competency, and of no other', () => {
    const needed = (competencyGroup: string | null) =>
      routeOf(
        'azure',
        ledgerWith(
          contract({ competencyGroup: 'cloud' }),
          contract({ ...ON_PREMISES, competencyGroup, linkedTo: [MIA] }),
        ),
      ).idsNeeded;
    expect(needed('cloud')).toBe('no');
    expect(needed(null)).toBe('no');
    expect(needed('hybrid')).toBe('yes');
  });

  it('R14 a contract that is counted down to nothing is no more certain than the count', () => {
    const certaintyOf = (ledger: Ledger) => routeOf('azure', ledger).certainty;
    expect(certaintyOf(ledgerWith(contract({ logged: 10 })))).toBe('simulated');
    expect(certaintyOf(ledgerWith(contract({ read: 0 })))).toBe('observed');
  });

  it('D6 it is said that one of several counts only where they are of the offer that is used', () => {
    const second = membershipAdded({ ...CORE, subject: 'second-core', id: GOLD.id });
    const says = (offer: string | null) =>
      lineOf(
        'azure',
        ledgerWith(CORE, second, DESIGNATION, contract({ ...CLOUD_2026, offer })),
        'route_note_counted_once',
      );
    expect(says('solutions-partner')).toBeUndefined();
    expect(says('success-core')).toBeDefined();
  });
});
