import { describe, expect, it } from 'vitest';
import {
  contract,
  ledgerWith,
  membershipAdded,
  ON_PREMISES,
  type StoredContract,
} from '../../../test/builders.ts';
import { keysOf, linksOf, paramsOf, verdictOn } from '../../../test/situations.ts';

const ENDED = { startsOn: '2025-01-01', endsOn: '2025-12-31' };
const stored = (...contracts: StoredContract[]) => ledgerWith(...contracts.map((each) => contract(each)));
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
    const verdict = verdictOn('plan-expired', stored({ ...ENDED, label: 'Old' }, { label: 'New' }));
    expect(paramsOf(verdict, 'plan_expired_contract')).toMatchObject({ label: 'Old' });
    expect(paramsOf(verdict, 'plan_step_use_valid')).toEqual({ label: 'New' });
    const none = verdictOn('plan-expired', stored(ENDED, { logged: 10 }));
    expect(keysOf(none)).not.toContain('plan_step_use_valid');
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

  it('P20 asks for a reading of 0 where the count says otherwise, and only there', () => {
    const asks = (each: StoredContract) =>
      keysOf(verdictOn('plan-used-up', stored(each))).includes('plan_used_up_step_record_zero');
    expect([asks({ logged: 4 }), asks({ logged: 10 }), asks({ read: 0 })]).toEqual([true, false, false]);
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
    const verdict = verdictOn('plan-used-up', stored({ label: 'Empty', logged: 10 }, { label: 'Full' }));
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

describe('the names on these cards', () => {
  it.each([
    ['R2 of 2021', ledgerWith(membershipAdded(), contract(ENDED)), 'Technical benefits'],
    [
      'P2 of today',
      ledgerWith(membershipAdded({ ruleSet: 'maicpp-2026' }), contract(ENDED)),
      'Technical support & consultation',
    ],
    ['R2 P2 of both', ledgerWith(), 'Technical support & consultation (Technical benefits)'],
  ])('%s', (_, ledger, benefitsPage) => {
    for (const message of ['plan-expired', 'plan-used-up'] as const) {
      expect(paramsOf(verdictOn(message, ledger), 'step_activate_new_benefit')).toMatchObject({
        benefitsPage,
      });
    }
  });
});
