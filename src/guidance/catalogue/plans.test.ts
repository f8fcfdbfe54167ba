import { describe, expect, it } from 'vitest';
import {
  contract,
  ledgerWith,
  MIA,
  membershipAdded,
  ON_PREMISES,
  type StoredContract,
} from '../../../test/builders.ts';
import { keysOf, linksOf, paramsOf, sentencesOf, verdictOn } from '../../../test/situations.ts';
import { NO_PLANS, type PlanOnPage, type PlansOnPage, type Verdict } from '../verdict.ts';

const ENDED = { startsOn: '2025-01-01', endsOn: '2025-12-31' };
const SERVERS = { ...ON_PREMISES, label: 'New' };
const SHOWN = { contractId: ON_PREMISES.contractId };
const stored = (...contracts: StoredContract[]) => ledgerWith(...contracts.map((each) => contract(each)));
const NOTHING_SHOWN: PlanOnPage = { name: null, contractId: null, endsOn: null, incidentsRemaining: null };
const beside = (shown: Partial<PlanOnPage>, others: readonly Partial<PlanOnPage>[] = []): PlansOnPage => {
  const plan = { ...NOTHING_SHOWN, ...shown };
  return {
    code: null,
    beside: plan,
    listed: [plan, ...others.map((other) => ({ ...NOTHING_SHOWN, ...other }))],
  };
};
const listed = (...shown: readonly Partial<PlanOnPage>[]): PlansOnPage => ({
  code: null,
  beside: null,
  listed: shown.map((each) => ({ ...NOTHING_SHOWN, ...each })),
});
/** Every contract that a verdict names. */
const labelsIn = (verdict: Verdict) => [
  ...new Set(sentencesOf(verdict).flatMap(({ params }) => params?.['label'] || [])),
];
const NEW_INCIDENTS = ['technical-benefits', 'compare-plans'];

describe('"The support plan has expired"', () => {
  it.each([
    ['R21 P19 nothing is stored', stored(), 'unknown'],
    ['R21 P19 the contract has ended', stored(ENDED), 'granted'],
    ['R21 P19 the ledger thinks it still runs', stored({}), 'unknown'],
    ['R21 P19 no end is stored', stored({ endsOn: null }), 'unknown'],
  ])('%s', (_, ledger, certainty) => {
    const verdict = verdictOn('plan-expired', ledger);
    expect(verdict).toMatchObject({ kind: 'plan-expired', certainty });
    expect(verdict.rules).toEqual(expect.arrayContaining(['R21', 'P19']));
    expect(linksOf(verdict)).toEqual(NEW_INCIDENTS);
    expect(keysOf(verdict).includes('plan_expired_contract')).toBe(certainty === 'granted');
  });

  it('R14 P19 today may be the last day, and then it has not ended', () => {
    const onLastDay = verdictOn('plan-expired', stored({}), { today: '2026-12-31' });
    expect(keysOf(onLastDay)).not.toContain('plan_expired_contract');
    const dayAfter = verdictOn('plan-expired', stored({}), { today: '2027-01-01' });
    expect(paramsOf(dayAfter, 'plan_expired_contract')).toEqual({
      label: 'Signature 10-pack',
      endsOn: { date: '2026-12-31' },
    });
  });

  it('P19 points at another contract that is valid', () => {
    const verdict = verdictOn(
      'plan-expired',
      stored({ ...ENDED, label: 'Old' }, { ...ON_PREMISES, label: 'New' }),
    );
    expect(paramsOf(verdict, 'plan_expired_contract')).toMatchObject({ label: 'Old' });
    expect(paramsOf(verdict, 'plan_step_use_valid')).toEqual({ label: 'New' });
    const none = verdictOn('plan-expired', stored(ENDED, { logged: 10 }));
    expect(keysOf(none)).not.toContain('plan_step_use_valid');
  });

  it('R21 P19 speaks of the contract whose Contract ID stands beside the message', () => {
    const ledger = stored(
      { ...ENDED, label: 'This', contractId: 'C-1' },
      { startsOn: '2025-01-01', endsOn: '2026-01-31', label: 'That', contractId: 'C-2' },
    );
    const on = (plans: PlansOnPage) => verdictOn('plan-expired', ledger, { plans });
    expect(labelsIn(on(beside({ contractId: 'c1' })))).toEqual(['This']);
    expect(labelsIn(on(beside({ contractId: 'C-3' })))).toEqual([]);
    expect(keysOf(on(beside({ contractId: 'C-3' })))).toContain('plan_contract_not_stored');
    // By its name and end, where no ID is shown.
    expect(labelsIn(on(beside({ name: 'Partner Signature 10-pack', endsOn: '2025-12-31' })))).toEqual([
      'This',
    ]);
    expect(keysOf(on(beside({ name: 'this' })))).toContain('plan_contract_described');
  });

  it('P8 P19 the end that the portal shows counts, and is to be recorded', () => {
    const plans = beside({ contractId: 'C-1001', endsOn: '2026-05-01' });
    const verdict = verdictOn('plan-expired', stored({}), { plans });
    expect(paramsOf(verdict, 'plan_expired_shown')).toEqual({ endsOn: { date: '2026-05-01' } });
    expect(paramsOf(verdict, 'plan_expired_step_correct')).toEqual({ label: 'Signature 10-pack' });
    const same = verdictOn('plan-expired', stored({ endsOn: '2026-05-01' }), { plans });
    expect(keysOf(same)).not.toContain('plan_expired_step_correct');
    // A plan that still runs is not the one the message is about.
    const running = beside({ contractId: 'C-1001', endsOn: '2026-12-31' });
    expect(labelsIn(verdictOn('plan-expired', stored({}), { plans: running }))).toEqual([]);
  });

  it('P19 says the end that the page shows only of the plan that it is about', () => {
    const shownFor = (ledger: ReturnType<typeof stored>, plans: PlansOnPage) =>
      paramsOf(verdictOn('plan-expired', ledger, { plans }), 'plan_expired_shown')?.['endsOn'];
    const end = { endsOn: '2026-05-01' };
    // Told by its name, and by an ID that is not stored.
    const named = stored({ ...SERVERS, ...ENDED, label: 'This' }, { ...ENDED, label: 'That' });
    expect(shownFor(named, beside({ name: 'This', endsOn: '2025-12-31' }))).toEqual({ date: '2025-12-31' });
    expect(shownFor(named, beside({ contractId: 'C-3', ...end }))).toEqual({ date: '2026-05-01' });
    // The only contract stored has another end: what stands there may be another plan.
    expect(labelsIn(verdictOn('plan-expired', stored(ENDED), { plans: beside(end) }))).toContain(
      'Signature 10-pack',
    );
    expect(shownFor(stored(ENDED), beside(end))).toBeUndefined();
  });

  it('P4 P19 tells contracts of one end apart by the offer that a name means', () => {
    const ledger = stored(
      { ...ON_PREMISES, ...ENDED, label: 'G', contractId: 'C-1' },
      { ...ON_PREMISES, ...ENDED, label: 'S', contractId: 'C-2', offer: 'silver' },
    );
    for (const [name, label] of [
      ['Partner Support Gold 20pack', 'G'],
      ['Partner Support Silver 15pack', 'S'],
    ] as const) {
      const verdict = verdictOn('plan-expired', ledger, { plans: beside({ name, endsOn: '2025-12-31' }) });
      expect(paramsOf(verdict, 'plan_contract_described')).toEqual({ label });
    }
  });

  it.each([
    ['R2 P18 a cloud plan', { label: 'New' }, NO_PLANS, undefined],
    ['R21 one that the page lists as unusable', SERVERS, listed({ ...SHOWN, available: false }), undefined],
    ['R21 one that the page lists as usable', SERVERS, listed(SHOWN), 'plan_step_use_valid'],
    [
      'P10 one that is linked here need not be added',
      { ...SERVERS, linkedTo: [MIA] },
      NO_PLANS,
      'plan_step_use_linked',
    ],
  ] satisfies [string, StoredContract, PlansOnPage, string | undefined][])(
    'the plan offered instead: %s',
    (_, other, plans, key) => {
      const verdict = verdictOn('plan-expired', stored({ ...ENDED, label: 'Old' }, other), { plans });
      expect(keysOf(verdict).find((each) => each.startsWith('plan_step_use'))).toBe(key);
    },
  );

  it('P19 offers no plan that may be the very one that has expired', () => {
    const two = stored({ ...SERVERS, endsOn: null }, { ...SERVERS, contractId: 'C-2002', label: 'B' });
    expect(keysOf(verdictOn('plan-expired', two))).not.toContain('plan_step_use_valid');
    const shown = verdictOn('plan-expired', two, { plans: listed({ contractId: 'C-2002' }) });
    expect(paramsOf(shown, 'plan_step_use_valid')).toEqual({ label: 'B' });
    const another = verdictOn('plan-expired', two, { plans: listed({ contractId: 'C-9' }) });
    expect(keysOf(another)).not.toContain('plan_step_use_valid');
  });

  it('P19 speaks of the contract whose Access ID is on the page', () => {
    const ledger = stored(
      { ...ENDED, label: 'This', accessId: '11' },
      { startsOn: '2025-01-01', endsOn: '2026-01-31', label: 'That', accessId: '22' },
    );
    const labelFor = (accessId: string | null) =>
      paramsOf(verdictOn('plan-expired', ledger, { accessId }), 'plan_expired_contract')?.['label'];
    expect([labelFor('11'), labelFor('22'), labelFor(null)]).toEqual(['This', 'That', 'That']);
  });
});

describe('"The support plan has no incidents remaining"', () => {
  it.each([
    ['R21 P20 nothing is stored', stored(), 'unknown', undefined],
    ['R21 P20 counted to 0', stored({ logged: 10 }), 'simulated', 'fact_balance_of_simulated'],
    ['R21 P20 read as 0', stored({ read: 0 }), 'observed', 'fact_balance_of_observed'],
    [
      'R21 P20 the ledger thinks that some are left',
      stored({ read: 4 }),
      'observed',
      'fact_balance_of_observed',
    ],
    ['R21 P20 the ledger knows the grant only', stored({}), 'granted', 'fact_balance_granted'],
  ] as const)('%s', (_, ledger, certainty, balance) => {
    const verdict = verdictOn('plan-used-up', ledger);
    expect(verdict).toMatchObject({ kind: 'plan-used-up', certainty });
    expect(verdict.rules).toEqual(expect.arrayContaining(['R21', 'P20']));
    expect(linksOf(verdict)).toEqual(NEW_INCIDENTS);
    expect(keysOf(verdict).filter((key) => key.startsWith('fact_'))).toEqual(balance ? [balance] : []);
  });

  const asksForZero = (each: StoredContract, plans = beside({ contractId: 'C-1001' })) =>
    keysOf(verdictOn('plan-used-up', stored(each), { plans })).includes('plan_used_up_step_record_zero');

  it.each([
    ['P20 where the count says otherwise', { logged: 4 }, true],
    ['P20 where the reading says otherwise', { read: 4 }, true],
    ['P20 where the grant is not known', { competencyGroup: null }, true],
    ['P20 not where it is counted to 0', { logged: 10 }, false],
    ['P20 not where it was read as 0', { read: 0 }, false],
    ['P20 R4 not for an unlimited contract', { competencyGroup: 'cloud' }, false],
  ] satisfies [string, StoredContract, boolean][])('asks for a reading of 0: %s', (_, each, asks) => {
    expect(asksForZero(each)).toBe(asks);
  });

  it('P20 asks for no reading on a guess, nor of a contract with another ID', () => {
    expect(asksForZero({ logged: 4 }, NO_PLANS)).toBe(false);
    expect(asksForZero({ logged: 4 }, beside({ name: 'Signature 10-pack' }))).toBe(false);
    expect(asksForZero({ logged: 4 }, beside({ contractId: 'C-19-377460' }))).toBe(false);
    expect(asksForZero({ logged: 4 }, beside({ contractId: 'C-1001', incidentsRemaining: 6 }))).toBe(false);
  });

  it('R4 P20 says that an unlimited contract is stored wrongly, where an ID says that it is meant', () => {
    const said = (plans?: PlansOnPage) =>
      keysOf(verdictOn('plan-used-up', stored({ competencyGroup: 'cloud' }), plans && { plans }));
    expect(said(beside({ contractId: 'c 1001' }))).toContain('plan_used_up_step_unlimited');
    expect(said()).not.toContain('plan_used_up_contract');
  });

  it('R21 P20 names no other contract than the one beside the message', () => {
    const gold = { ...ON_PREMISES, label: 'Gold', logged: 6 };
    const plans = beside({ contractId: 'C-19-377460', name: 'Partner Support MAPS 10pack' }, [
      { contractId: ON_PREMISES.contractId, incidentsRemaining: 14 },
    ]);
    const verdict = verdictOn('plan-used-up', stored(gold), { plans });
    expect(labelsIn(verdict)).toEqual(['Gold']);
    expect(paramsOf(verdict, 'plan_step_use_valid')).toEqual({ label: 'Gold' });
    expect(keysOf(verdict)).toContain('plan_contract_not_stored');
  });

  it('P20 does not advise the plan that is said to be used up', () => {
    expect(keysOf(verdictOn('plan-used-up', stored({})))).not.toContain('plan_step_use_valid');
  });

  it('P20 does not advise another plan that has ended', () => {
    const verdict = verdictOn('plan-used-up', stored({ logged: 10 }, ENDED));
    expect(keysOf(verdict)).not.toContain('plan_step_use_valid');
  });

  it('P20 names no contract if several are stored and all have incidents left', () => {
    const verdict = verdictOn('plan-used-up', stored({ label: 'A' }, { label: 'B' }));
    expect(verdict.certainty).toBe('unknown');
    expect(keysOf(verdict)).not.toContain('plan_used_up_contract');
  });

  it('P20 names the one of several that is used up, and points at one that is valid', () => {
    const verdict = verdictOn(
      'plan-used-up',
      stored({ label: 'Empty', logged: 10 }, { ...ON_PREMISES, label: 'Full' }),
    );
    expect(paramsOf(verdict, 'plan_used_up_contract')).toEqual({ label: 'Empty' });
    expect(paramsOf(verdict, 'plan_step_use_valid')).toEqual({ label: 'Full' });
  });
});

describe('"The support plan can\'t be used for support of the specified product"', () => {
  const cloud = contract({ label: 'Cloud' });
  const onPremises = contract({ ...ON_PREMISES, label: 'Servers' });

  it.each([
    ['R21 P18 nothing is stored', ledgerWith(), 'unknown', []],
    ['R2 P18 only cloud contracts are stored', ledgerWith(cloud), 'granted', ['only_cloud']],
    ['P15 P18 an on-premises contract is stored', ledgerWith(onPremises), 'unknown', ['on_premises']],
    ['P18 both are stored', ledgerWith(cloud, onPremises), 'unknown', ['on_premises']],
    ['P18 an unknown benefit is stored', stored({ benefit: 'teleport-support' }), 'unknown', []],
  ])('%s', (_, ledger, certainty, sharper) => {
    const verdict = verdictOn('plan-not-for-product', ledger);
    expect(verdict).toMatchObject({ kind: 'plan-not-for-product', certainty });
    expect(verdict.rules).toEqual(expect.arrayContaining(['R21', 'P18']));
    const said = keysOf(verdict).flatMap((key) => /^plan_not_for_product_(on.*)$/.exec(key)?.[1] ?? []);
    expect(said).toEqual(sharper);
  });

  it('P18 names the on-premises contract', () => {
    const verdict = verdictOn('plan-not-for-product', ledgerWith(cloud, onPremises));
    expect(paramsOf(verdict, 'plan_not_for_product_on_premises')).toMatchObject({ label: 'Servers' });
  });

  it('R2 P18 it is the cloud plan, where the on-premises contract has ended', () => {
    const ledger = ledgerWith(cloud, contract({ ...ON_PREMISES, ...ENDED, label: 'Servers' }));
    const verdict = verdictOn('plan-not-for-product', ledger);
    expect(paramsOf(verdict, 'plan_not_for_product_is_cloud')).toMatchObject({ label: 'Cloud' });
    expect(labelsIn(verdict)).toEqual(['Cloud']);
  });

  it.each([
    ['P24 a cloud plan beside the message', 'C-1001', 'plan_not_for_product_is_cloud', true],
    ['P15 an on-premises plan beside the message', 'C-2001', 'plan_not_for_product_on_premises', false],
    ['P18 a plan that is not stored', 'C-3', 'plan_contract_not_stored', false],
  ])('%s', (_, contractId, key, isNormal) => {
    const ledger = ledgerWith(cloud, onPremises);
    const verdict = verdictOn('plan-not-for-product', ledger, { plans: beside({ contractId }) });
    expect(keysOf(verdict)).toContain(key);
    expect(keysOf(verdict).includes('step_store_contract')).toBe(contractId === 'C-3');
    expect(keysOf(verdict).includes('plan_not_for_product_normal')).toBe(isNormal);
    expect(verdict.rules.includes('P24')).toBe(isNormal);
    // For an on-premises product, the on-premises plan; and no other version for a cloud plan.
    expect(keysOf(verdict).includes('plan_step_use_valid')).toBe(isNormal);
    expect(keysOf(verdict).includes('plan_not_for_product_step_version')).toBe(!isNormal);
  });

  it('P24 is said of Support for Business only', () => {
    const verdict = verdictOn('plan-not-for-product', ledgerWith(cloud), { page: 'engage-center' });
    expect(keysOf(verdict)).not.toContain('plan_not_for_product_normal');
  });

  it.each([
    [8, false],
    [null, false],
    [5, true],
  ])('P25 says the number where it is not 8: %s', (code, isSaid) => {
    const verdict = verdictOn('plan-not-for-product', ledgerWith(cloud), {
      plans: { ...NO_PLANS, code },
    });
    expect(keysOf(verdict).includes('plan_not_for_product_code')).toBe(isSaid);
  });

  it('P18 speaks of the contract whose Access ID is on the page', () => {
    const ledger = ledgerWith(cloud, onPremises);
    expect(verdictOn('plan-not-for-product', ledger, { accessId: '0012345678' }).certainty).toBe('granted');
  });

  it('R28 leads to the cloud portal and to paid plans', () => {
    expect(linksOf(verdictOn('plan-not-for-product', ledgerWith()))).toEqual([
      'azure-new-support-request',
      'compare-plans',
    ]);
  });
});

describe('"Support plan cannot be used (Code: 12)"', () => {
  const ledger = stored({ ...ENDED, label: 'Old' }, { ...SERVERS, read: 3 });
  const on = (shown: Partial<PlansOnPage>) =>
    verdictOn('plan-error-other-code', ledger, { plans: { ...NO_PLANS, ...shown } });

  it('P25 says the number, and P19 and P20 as the likely reasons', () => {
    const verdict = on({ code: 12 });
    expect(paramsOf(verdict, 'message_plan_error_other_code_number')).toEqual({ code: 12 });
    expect(keysOf(verdict)).toContain('message_plan_error_other_code_text');
    expect(verdict.rules).toEqual(['P25', 'P19', 'P20']);
    expect(keysOf(on({ code: null }))).not.toContain('message_plan_error_other_code_number');
  });

  it('P18 P25 says what code 8 means', () => {
    expect(keysOf(on({ code: 8 }))).toContain('plan_not_for_product_text');
    expect(keysOf(on({ code: 8 }))).not.toContain('message_plan_error_other_code_text');
  });

  it.each([
    ['P19 has ended', 'C-1001', 'plan_expired_contract'],
    ['P20 has incidents left', 'C-2001', 'fact_balance_of_observed'],
  ])('P25 says what the ledger knows of the plan beside the message: %s', (_, contractId, key) => {
    expect(keysOf(on({ ...beside({ contractId }), code: 12 }))).toContain(key);
    expect(keysOf(on({ code: 12 }))).not.toContain(key);
  });
});

describe('the names on these cards', () => {
  it.each([
    ['R2 of 2021', ledgerWith(membershipAdded(), contract(ENDED)), 'portal_benefits_page_of_2021'],
    [
      'P2 of today',
      ledgerWith(membershipAdded({ ruleSet: 'maicpp-2026' }), contract(ENDED)),
      'portal_benefits_page_today',
    ],
    ['R2 P2 of both', ledgerWith(), 'portal_benefits_page'],
  ])('%s', (_, ledger, text) => {
    for (const message of ['plan-expired', 'plan-used-up'] as const) {
      expect(paramsOf(verdictOn(message, ledger), 'step_activate_new_benefit')).toMatchObject({
        benefitsPage: { text },
      });
    }
  });
});
