import { describe, expect, it } from 'vitest';
import {
  ACTION_PACK,
  ALEX,
  CLOUD_2026,
  contract,
  incident,
  ledgerWith,
  MIA,
  membershipAdded,
  ON_PREMISES,
  type StoredContract,
} from '../../../test/builders.ts';
import { keysOf, linksOf, paramsOf, verdictOn } from '../../../test/situations.ts';
import type { LedgerEvent } from '../../ledger/events.ts';
import { emptyLedger } from '../../ledger/ledger.ts';
import type { Situation } from '../verdict.ts';

const judge = (stored: StoredContract, unusual?: Partial<Situation>) =>
  verdictOn('access-id-already-associated', ledgerWith(contract(stored)), unusual);
const linkedHere = { linkedTo: [MIA] };
const ENDED = { startsOn: '2025-05-13', endsOn: '2026-05-11' };

describe('what the card about a linked contract says', () => {
  it('R27 names the contract, its end and the account', () => {
    expect(paramsOf(judge(linkedHere), 'access_linked_text')).toEqual({
      label: 'Signature 10-pack',
      endsOn: { date: '2026-12-31' },
      account: MIA,
    });
  });

  it('R27 names the accounts it is linked to where the portal shows none', () => {
    const verdict = judge({ linkedTo: [MIA, ALEX] }, { account: null });
    expect(paramsOf(verdict, 'access_linked_text')).toMatchObject({
      account: { list: [ALEX, MIA], as: 'and' },
    });
  });

  it('R27 leads to a new request and not to linking again', () => {
    const verdict = judge(linkedHere);
    expect(linksOf(verdict)).toEqual(['azure-new-support-request']);
    expect(verdict.steps[0]?.key).toBe('access_linked_step_leave');
  });

  it('R16 says that one association serves both, and keeps silent about the on-premises balance', () => {
    const keys = keysOf(judge({ ...ON_PREMISES, ...linkedHere, logged: 3 }));
    expect(keys).toContain('access_linked_one_association');
    expect(keys.filter((key) => key.startsWith('fact_balance'))).toEqual([]);
  });

  it('R27 says when it is concluded and not recorded, and asks to record it', () => {
    const keys = keysOf(judge({ read: 5 }));
    expect(keys).toContain('access_linked_implied_text');
    expect(keys).toContain('access_linked_step_record');
    expect(judge({ read: 5, subject: 'mine' }).linkToRecord).toBe('mine');
    expect(judge({ read: 5 }, { account: null }).linkToRecord).toBeUndefined();
    expect(judge(linkedHere).linkToRecord).toBeUndefined();
    expect(keys).not.toContain('access_linked_text');
    expect(keysOf(judge(linkedHere))).not.toContain('access_linked_step_record');
  });

  it('R27 names every contract of which one is linked, and asks to record no link', () => {
    const two = ledgerWith(contract({ label: 'A' }), contract({ label: 'B', accessId: '77' }));
    const verdict = verdictOn('access-id-already-associated', two);
    expect(paramsOf(verdict, 'access_linked_one_of_text')).toEqual({
      labels: { list: ['A', 'B'], as: 'and' },
    });
    expect(keysOf(verdict)).not.toContain('access_linked_step_record');
  });

  it('R27 names a spent contract whose IDs may have been entered instead', () => {
    const ledger = ledgerWith(contract({ ...ENDED, label: 'Old' }), contract());
    const verdict = verdictOn('access-id-already-associated', ledger);
    expect(paramsOf(verdict, 'access_linked_unless_spent')).toEqual({ label: 'Old' });
    const onPage = verdictOn('access-id-already-associated', ledgerWith(contract()));
    expect(keysOf(onPage)).not.toContain('access_linked_unless_spent');
  });
});

describe('the sentence about the balance never makes a guess sound like a reading', () => {
  it.each([
    ['the grant alone', {}, 'fact_balance_granted', { remaining: 10, granted: 10 }],
    ['counted from the grant', { logged: 3 }, 'fact_balance_of_simulated', { remaining: 7, granted: 10 }],
    [
      'read',
      { read: 7 },
      'fact_balance_of_observed',
      { remaining: 7, granted: 10, read: { date: '2026-01-15' } },
    ],
    [
      'counted from a reading',
      { read: 7, logged: 2 },
      'fact_balance_of_simulated_since',
      { remaining: 5, granted: 10, read: { date: '2026-01-15' }, logged: 2 },
    ],
    [
      'read, the grant unknown',
      { read: 7, competencyGroup: null },
      'fact_balance_observed',
      { remaining: 7, read: { date: '2026-01-15' } },
    ],
    [
      'counted from a reading, the grant unknown',
      { read: 7, logged: 1, competencyGroup: null },
      'fact_balance_simulated_since',
      { remaining: 6, read: { date: '2026-01-15' }, logged: 1 },
    ],
    ['unlimited', { competencyGroup: 'cloud', logged: 3 }, 'fact_balance_unlimited', undefined],
  ] satisfies [string, StoredContract, string, object | undefined][])('%s', (_, stored, key, params) => {
    const verdict = judge({ ...stored, ...linkedHere });
    expect(verdict.kind).toBe('already-linked');
    expect(keysOf(verdict).filter((each) => each.startsWith('fact_balance'))).toEqual([key]);
    expect(paramsOf(verdict, key)).toEqual(params);
  });
});

describe('what the card about a spent contract says', () => {
  it('R27 when it ended, in the title', () => {
    expect(paramsOf(judge(ENDED), 'access_expired_title')).toEqual({
      label: 'Signature 10-pack',
      endsOn: { date: '2026-05-11' },
    });
  });

  it.each([
    ['ended', ENDED],
    ['used up', { read: 0 }],
  ] satisfies [string, StoredContract][])('R27 R28 how to have incidents again (%s)', (_, stored) => {
    expect(linksOf(judge(stored))).toEqual(['technical-benefits', 'compare-plans']);
  });

  it.each([
    ['R27 ended', { ...ENDED, accessId: '11' }],
    ['R27 used up', { read: 0, accessId: '11' }],
  ] satisfies [string, StoredContract][])('%s, while another is linked here: both', (_, stored) => {
    const ledger = ledgerWith(contract(stored), contract({ ...linkedHere, label: 'New', accessId: '22' }));
    const verdict = verdictOn('access-id-already-associated', ledger, { accessId: '11' });
    expect(paramsOf(verdict, 'access_other_is_linked')).toEqual({ label: 'New' });
    expect(paramsOf(verdict, 'access_linked_step_request')).toEqual({ label: 'New' });
    expect(keysOf(verdict)).not.toContain('step_activate_new_benefit');
  });

  it('R27 what starts next, where it is stored', () => {
    const next = { label: 'Next', startsOn: '2026-06-01', endsOn: '2027-05-31' };
    const ledger = ledgerWith(contract({ ...ENDED, ...linkedHere }), contract(next));
    const verdict = verdictOn('access-id-already-associated', ledger);
    expect(paramsOf(verdict, 'step_next_starts')).toEqual({
      label: 'Next',
      startsOn: { date: '2026-06-01' },
    });
    expect(linksOf(verdict)).toEqual(['compare-plans']);
  });

  it('R19 how to check a count, but not how to check a reading', () => {
    expect(linksOf(judge({ logged: 10 }))[0]).toBe('s4b-create');
    expect(keysOf(judge({ read: 0 }))).not.toContain('step_read_balance');
  });

  it('R27 0 of 10 left, simulated', () => {
    expect(paramsOf(judge({ logged: 10 }), 'fact_balance_of_simulated')).toEqual({
      remaining: 0,
      granted: 10,
    });
  });

  it('R27 of several that ended, the one that ended last', () => {
    const ledger = ledgerWith(
      contract({ label: 'Of 2025', startsOn: '2025-01-01', endsOn: '2025-12-31' }),
      contract({ label: 'Of 2024', startsOn: '2024-01-01', endsOn: '2024-12-31' }),
    );
    const verdict = verdictOn('access-id-already-associated', ledger);
    expect(paramsOf(verdict, 'access_expired_title')).toMatchObject({ label: 'Of 2025' });
  });
});

describe('what the card about a missing cloud benefit says', () => {
  it('R6 Action Pack includes none, so nothing is there to activate', () => {
    const verdict = judge(ACTION_PACK);
    expect(paramsOf(verdict, 'access_no_cloud_text')).toMatchObject({
      label: 'MAPS 10pack',
      offer: 'Action Pack',
      onPremisesBenefit: 'Partner On-premises Support (Microsoft Product Support)',
    });
    expect(linksOf(verdict)).toEqual(['s4b-create', 'compare-plans']);
  });

  it('R6 speaks of the membership where no contract is stored', () => {
    const ledger = ledgerWith(membershipAdded({ label: 'Our pack', offer: 'action-pack' }));
    const verdict = verdictOn('access-id-already-associated', ledger);
    expect(paramsOf(verdict, 'access_no_cloud_text')).toMatchObject({
      label: 'Our pack',
      offer: 'Action Pack',
    });
  });

  it('R6 a linked contract shows no plan, and that is how it is', () => {
    expect(keysOf(judge({ ...ACTION_PACK, ...linkedHere }))).toContain('access_no_cloud_linked');
    const membership = ledgerWith(membershipAdded({ offer: 'action-pack' }));
    const verdict = verdictOn('access-id-already-associated', membership);
    expect(keysOf(verdict)).not.toContain('access_no_cloud_linked');
  });

  it('P3 Partner Launch includes no support at all, so no on-premises request is advised', () => {
    const launch = { ruleSet: 'maicpp-2026', offer: 'launch', competencyGroup: null };
    const verdict = verdictOn('access-id-already-associated', ledgerWith(membershipAdded(launch)));
    expect(paramsOf(verdict, 'access_no_support_text')).toMatchObject({ offer: 'Partner Launch' });
    expect(keysOf(verdict)).not.toContain('access_no_cloud_text');
    expect(linksOf(verdict)).toEqual(['compare-plans']);
  });

  it('R24 a CSP partner needs no contract for a customer', () => {
    expect(keysOf(judge(ACTION_PACK))).toContain('access_no_cloud_step_csp');
  });
});

describe('what the card says when the ledger does not know', () => {
  it.each([
    ['R27 nothing is stored', [], null, 'access_undecided_because_empty'],
    ['R27 nothing is stored, an ID is on the page', [], '77', 'access_undecided_because_empty'],
    ['R27 the ID is not stored', [contract()], '77', 'access_undecided_because_id_not_stored'],
    [
      'R13 linked elsewhere',
      [contract({ linkedTo: [ALEX] })],
      null,
      'access_undecided_because_linked_elsewhere',
    ],
    [
      'R6 the offer is not known',
      [contract({ ...ON_PREMISES, offer: null })],
      null,
      'access_undecided_because_offer_unknown',
    ],
    [
      'R27 the end is not known',
      [contract({ endsOn: null })],
      null,
      'access_undecided_because_terms_unknown',
    ],
  ] as const)('%s: why, both scenarios, and how to find out (R19)', (_, stored, accessId, because) => {
    const verdict = verdictOn('access-id-already-associated', ledgerWith(...stored), { accessId });
    expect(keysOf(verdict)).toEqual(
      expect.arrayContaining([
        because,
        'access_undecided_scenario_linked',
        'access_undecided_scenario_spent',
      ]),
    );
    expect(linksOf(verdict)).toEqual(['azure-new-support-request', 's4b-create']);
  });

  it('R13 names the account that is signed in and those that are linked', () => {
    const verdict = judge({ linkedTo: [ALEX, 'zoe@fabrikam.example'] });
    expect(paramsOf(verdict, 'access_undecided_because_linked_elsewhere')).toMatchObject({
      label: 'Signature 10-pack',
      account: MIA,
      accounts: { list: [ALEX, 'zoe@fabrikam.example'], as: 'and' },
    });
  });

  it('asks to save a contract that is not there, and to complete one that is', () => {
    expect(keysOf(verdictOn('access-id-already-associated', emptyLedger))).toContain('step_store_contract');
    expect(keysOf(judge({}, { accessId: '77' }))).toContain('step_store_contract');
    expect(keysOf(judge({ endsOn: null }))).toContain('step_amend_contract');
  });
});

describe('the names on the card', () => {
  const cloudName = (...stored: LedgerEvent[]) =>
    paramsOf(verdictOn('access-id-already-associated', ledgerWith(stored)), 'access_linked_step_not_listed');

  const both = 'Partner Cloud Support (Signature Cloud Support)';
  it.each([
    ['R2 of 2021', 'mpn-2021', 'Signature Cloud Support'],
    ['P2 of today', 'maicpp-2026', 'Partner Cloud Support'],
  ])('%s follow the membership, whatever the contract is of', (_, ruleSet, cloudBenefit) => {
    for (const stored of [contract(linkedHere), contract({ ...CLOUD_2026, ...linkedHere })]) {
      expect(cloudName(...stored, membershipAdded({ ruleSet }))).toEqual({ cloudBenefit });
    }
  });

  it('P2 are both where no membership is stored', () => {
    const stored = contract({ ...linkedHere, subject: 'mine' });
    expect(cloudName(...stored, incident({ subject: 'mine' }))).toEqual({ cloudBenefit: both });
  });
});
