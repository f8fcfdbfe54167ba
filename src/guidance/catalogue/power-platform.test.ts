import { describe, expect, it } from 'vitest';
import { contract, ledgerWith, MIA, ON_PREMISES, type StoredContract } from '../../../test/builders.ts';
import { keysOf, linksOf, paramsOf, verdictOn } from '../../../test/situations.ts';

const ENDED = { startsOn: '2025-01-01', endsOn: '2025-12-31' };
const PAID = { label: 'Premier', ruleSet: 'paid-support-plans', benefit: 'premier-contract', offer: null };
const stored = (...contracts: StoredContract[]) => ledgerWith(...contracts.map((each) => contract(each)));

describe('"We couldn\'t find your Support plan"', () => {
  const on = (...contracts: StoredContract[]) => verdictOn('ppac-plan-not-found', stored(...contracts));

  it.each([
    ['P30 nothing is stored', [], 'undecided', 'unknown'],
    ['P30 valid, and linked here', [{ linkedTo: [MIA] }], 'linked', 'granted'],
    ['P30 valid, and not linked here', [{}], 'not-linked', 'granted'],
    ['R16 P30 an on-premises contract of Gold serves the cloud', [ON_PREMISES], 'not-linked', 'granted'],
    ['R27 P30 all are spent', [ENDED, { read: 0 }], 'spent', 'granted'],
    ['R27 P30 one has ended, one has an unknown end', [ENDED, { endsOn: null }], 'undecided', 'unknown'],
    ['P26 only a paid contract', [PAID], 'undecided', 'unknown'],
  ] satisfies [string, StoredContract[], string, string][])('%s', (_, contracts, kind, certainty) => {
    expect(on(...contracts)).toMatchObject({ kind, certainty });
  });

  it('P30 speaks of the contract whose Access ID is on the page', () => {
    const ledger = stored({ label: 'A', accessId: '11' }, { label: 'B', accessId: '22', linkedTo: [MIA] });
    const verdict = verdictOn('ppac-plan-not-found', ledger, { accessId: '11' });
    expect(paramsOf(verdict, 'fact_valid_not_linked')).toEqual({ label: 'A' });
  });

  it('R28 leads to new incidents only where the old ones are spent', () => {
    expect(linksOf(on(ENDED))).toEqual(['technical-benefits', 'compare-plans']);
    expect(linksOf(on({}))).toEqual([]);
  });
});

describe('"There is an issue with your Premier Support contract"', () => {
  const on = (...contracts: StoredContract[]) => verdictOn('ppac-contract-issue', stored(...contracts));

  it.each([
    ['P26 a paid contract', [PAID, {}], 'paid-contract'],
    ['P26 contracts of the programme', [{}, ON_PREMISES], 'partner-contract'],
    ['P26 nothing', [], 'undecided'],
  ] satisfies [string, StoredContract[], string][])('%s', (_, contracts, kind) => {
    expect(on(...contracts).kind).toBe(kind);
  });

  it('P26 sends partners to no manager at Microsoft', () => {
    expect(keysOf(on({}))).not.toContain('message_ppac_step_ask_csam');
    expect(keysOf(on(PAID))).toContain('message_ppac_step_ask_csam');
  });
});

describe('"Your Support subscription has expired"', () => {
  const on = (...contracts: StoredContract[]) => verdictOn('ppac-subscription-expired', stored(...contracts));

  it('R27 names the contract that has ended', () => {
    expect(on(ENDED)).toMatchObject({ kind: 'expired', certainty: 'granted' });
    expect(paramsOf(on(ENDED), 'plan_expired_contract')).toMatchObject({ endsOn: { date: '2025-12-31' } });
  });

  it.each([
    ['linked here', { label: 'New', linkedTo: [MIA] }, 'message_ppac_plan_not_found_linked'],
    ['not linked here', { label: 'New' }, 'fact_valid_not_linked'],
  ] satisfies [string, StoredContract, string][])(
    'P30 R27 points at the one that is valid, %s',
    (_, next, key) => {
      const verdict = on(ENDED, next);
      expect(verdict.kind).toBe('another-is-valid');
      expect(paramsOf(verdict, key)).toEqual({ label: 'New' });
    },
  );

  it('R27 says nothing of a contract that is used up', () => {
    expect(on({ read: 0 })).toMatchObject({ kind: 'undecided', certainty: 'unknown' });
    expect(keysOf(on({ read: 0 }))).not.toContain('plan_used_up_contract');
  });
});
