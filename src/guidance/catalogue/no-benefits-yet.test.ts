import { describe, expect, it } from 'vitest';
import {
  ALEX,
  accountDescribed,
  contract,
  ledgerWith,
  MIA,
  membershipAdded,
} from '../../../test/builders.ts';
import { keysOf, linksOf, paramsOf, verdictOn } from '../../../test/situations.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Situation } from '../verdict.ts';

const judge = (ledger: Ledger, unusual?: Partial<Situation>) => verdictOn('no-benefits-yet', ledger, unusual);

const ENDED = { startsOn: '2025-01-01', endsOn: '2025-12-31' };
const LATER = { startsOn: '2026-06-01', endsOn: '2027-05-31' };

const WRONG = ['wrong-account', 'granted', 'R9', 'P35'];
const OVER = ['membership-ended', 'granted', 'R9', 'R28'];
const RUNS_ON = ['membership-ended', 'granted', 'R9', 'P8', 'R28'];
const PAID = { ruleSet: 'paid-support-plans', benefit: 'premier-contract', offer: null };
const OPEN = ['undecided', 'unknown', 'R9', 'P35'];

describe('"Looks like you don\'t have any benefits yet"', () => {
  const rows: readonly [rule: string, ledger: Ledger, verdict: string[], today?: string][] = [
    ['R9 a membership runs', ledgerWith(membershipAdded()), WRONG],
    ['R9 a membership runs, on its last day', ledgerWith(membershipAdded()), WRONG, '2026-12-31'],
    ['R9 a membership runs, on its first day', ledgerWith(membershipAdded()), WRONG, '2026-01-01'],
    ['R9 a membership runs, its end not entered', ledgerWith(membershipAdded({ endsOn: null })), WRONG],
    ['R9 a membership runs, its start not entered', ledgerWith(membershipAdded({ startsOn: null })), WRONG],
    [
      'R9 one membership has ended, another runs',
      ledgerWith(membershipAdded(ENDED), membershipAdded({ subject: 'other' })),
      WRONG,
    ],
    ['R9 a contract is valid, so a membership granted it', ledgerWith(contract()), WRONG],
    ['R9 the membership ended yesterday', ledgerWith(membershipAdded()), OVER, '2027-01-01'],
    ['R9 the membership has ended', ledgerWith(membershipAdded(ENDED)), OVER],
    [
      'R9 every membership has ended',
      ledgerWith(membershipAdded(ENDED), membershipAdded({ ...ENDED, subject: 'other' })),
      OVER,
    ],
    [
      'R9 the membership has ended and so has its contract',
      ledgerWith(membershipAdded(ENDED), contract(ENDED)),
      OVER,
    ],
    [
      'R9 P8 the membership has ended; its contract runs on',
      ledgerWith(membershipAdded(ENDED), contract()),
      RUNS_ON,
    ],
    [
      'R9 P8 the membership has ended; a contract of another offer runs, whose membership may',
      ledgerWith(membershipAdded(ENDED), contract({ offer: 'silver' })),
      OPEN,
    ],
    [
      'R9 P8 the membership has ended; its contract is used up',
      ledgerWith(membershipAdded(ENDED), contract({ logged: 10 })),
      OVER,
    ],
    ['P26 only a paid contract is valid, which no membership granted', ledgerWith(contract(PAID)), OPEN],
    [
      'R9 one membership has ended, the next has not begun',
      ledgerWith(membershipAdded(ENDED), membershipAdded({ ...LATER, subject: 'other' })),
      OVER,
    ],
    ['R9 nothing is stored', ledgerWith(), OPEN],
    ['R9 the membership has not begun', ledgerWith(membershipAdded(LATER)), OPEN],
    ['R9 only a contract is stored, and it has ended', ledgerWith(contract(ENDED)), OPEN],
    ['R9 only a contract is stored, and its end is not known', ledgerWith(contract({ endsOn: null })), OPEN],
  ];
  for (const [rule, ledger, verdict, today = '2026-05-12'] of rows) {
    it(`${rule} → ${verdict[0]}`, () => {
      const { kind, certainty, rules } = judge(ledger, { today });
      expect([kind, certainty, ...rules]).toEqual(verdict);
    });
  }
});

describe('what the card says', () => {
  const running = ledgerWith(membershipAdded());

  it.each([
    ['a membership and its end', running, 'membership_until', { endsOn: { date: '2026-12-31' } }],
    ['a membership', ledgerWith(membershipAdded({ endsOn: null })), 'membership', {}],
    ['a contract and its end', ledgerWith(contract()), 'contract_until', { endsOn: { date: '2026-12-31' } }],
  ])('R9 why it must be the wrong account: %s', (_, ledger, because, params) => {
    const key = `no_benefits_wrong_account_${because}`;
    expect(keysOf(judge(ledger))).toContain(key);
    expect(paramsOf(judge(ledger), key)).toMatchObject(params);
  });

  it('P35 that the tenant is the first guess, unless the membership has ended', () => {
    for (const ledger of [running, ledgerWith()]) {
      expect(keysOf(judge(ledger))).toContain('fact_separate_tenants');
    }
    expect(keysOf(judge(ledgerWith(membershipAdded(ENDED))))).not.toContain('fact_separate_tenants');
  });

  it('R9 which account is signed in, where the portal shows it', () => {
    const named = 'no_benefits_wrong_account_text_named';
    expect(paramsOf(judge(running), named)).toMatchObject({ account: MIA });
    expect(keysOf(judge(running, { account: null }))).not.toContain(named);
  });

  it('R9 which account to use, where one of the programme is stored', () => {
    const ledger = ledgerWith(membershipAdded(), accountDescribed(ALEX, 'program'));
    expect(paramsOf(judge(ledger), 'step_sign_in_as')).toMatchObject({ other: ALEX });
    expect(paramsOf(judge(ledger, { account: null }), 'step_sign_in_as')).toMatchObject({ other: ALEX });
    expect(keysOf(judge(ledger, { account: ALEX }))).not.toContain('step_sign_in_as');
    expect(keysOf(judge(ledger, { account: ` ${ALEX.toUpperCase()} ` }))).not.toContain('step_sign_in_as');
    expect(linksOf(judge(ledger))).toEqual(['technical-benefits']);
  });

  it('R9 when the membership ended that ended last', () => {
    const ledger = ledgerWith(
      membershipAdded({ subject: 'a', label: 'Of 2025', ...ENDED }),
      membershipAdded({ subject: 'b', label: 'Of 2024', startsOn: '2024-01-01', endsOn: '2024-12-31' }),
    );
    expect(paramsOf(judge(ledger), 'no_benefits_ended_text')).toMatchObject({
      label: 'Of 2025',
      endsOn: { date: '2025-12-31' },
    });
    expect(linksOf(judge(ledger))).toEqual(['partner-center', 'compare-plans']);
  });

  it('R9 when the next membership begins, in a gap between two', () => {
    const later = { ...LATER, startsOn: '2027-06-01', endsOn: null };
    const ledger = ledgerWith(
      membershipAdded({ subject: 'a', ...ENDED }),
      membershipAdded({ subject: 'b', label: 'After', ...later }),
      membershipAdded({ subject: 'c', label: 'Next', ...LATER }),
    );
    const verdict = judge(ledger);
    const begins = { next: 'Next', startsOn: { date: '2026-06-01' } };
    expect(paramsOf(verdict, 'no_benefits_next_begins')).toEqual(begins);
    expect(paramsOf(verdict, 'no_benefits_step_next')).toMatchObject(begins);
    expect(keysOf(verdict)).not.toContain('no_benefits_step_renew');
  });

  it('P8 until when the contract of a membership that has ended runs on', () => {
    const verdict = judge(ledgerWith(membershipAdded(ENDED), contract()));
    expect(paramsOf(verdict, 'no_benefits_contract_runs_on')).toEqual({
      contract: 'Signature 10-pack',
      contractEnd: { date: '2026-12-31' },
    });
    // Its benefits have not ended with it.
    expect(keysOf(verdict)).not.toContain('no_benefits_ended_text');
  });

  it('R9 both explanations, where the ledger does not know', () => {
    expect(keysOf(judge(ledgerWith()))).toEqual(
      expect.arrayContaining(['no_benefits_undecided_text', 'step_sign_in_with_another_account']),
    );
    expect(linksOf(judge(ledgerWith()))).toEqual(['partner-center']);
  });
});
