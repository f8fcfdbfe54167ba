import { describe, expect, it } from 'vitest';
import { ALEX, accountDescribed, ledgerWith, MIA, membershipAdded } from '../../../test/builders.ts';
import { keysOf, linksOf, paramsOf, verdictOn } from '../../../test/situations.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Situation } from '../verdict.ts';

const judge = (ledger: Ledger, unusual?: Partial<Situation>) =>
  verdictOn('not-authorized-for-this-action', ledger, unusual);

const hereIsCspOnly = accountDescribed(MIA, 'csp-only');
const hereIsProgram = accountDescribed(MIA, 'program');
const otherIsProgram = accountDescribed(ALEX, 'program');
const otherIsCspOnly = accountDescribed(ALEX, 'csp-only');

const CSP = ['csp-only-account', 'granted', 'R8', 'R7', 'P9'];
const OPEN = ['undecided', 'unknown', 'R8', 'R7', 'R11', 'P9', 'P35'];

describe('"You are not authorized for this action"', () => {
  const rows: readonly [rule: string, ledger: Ledger, account: string | null, verdict: string[]][] = [
    ['R8 the account is stored as CSP only', ledgerWith(hereIsCspOnly), MIA, CSP],
    ['R8 so it is, in another case', ledgerWith(hereIsCspOnly), MIA.toUpperCase(), CSP],
    ['R8 P9 CSP only, another belongs to the programme', ledgerWith(hereIsCspOnly, otherIsProgram), MIA, CSP],
    ['R8 nothing is stored', ledgerWith(), MIA, OPEN],
    ['R8 the account is stored as of the programme', ledgerWith(hereIsProgram), MIA, OPEN],
    ['R8 only another account is stored', ledgerWith(otherIsCspOnly), MIA, OPEN],
    ['R8 the portal shows no account', ledgerWith(hereIsCspOnly), null, OPEN],
    ['R8 a membership says nothing of the account', ledgerWith(membershipAdded()), MIA, OPEN],
  ];
  for (const [rule, ledger, account, verdict] of rows) {
    it(`${rule} → ${verdict[0]}`, () => {
      const { kind, certainty, rules } = judge(ledger, { account });
      expect([kind, certainty, ...rules]).toEqual(verdict);
    });
  }
});

describe('what the card says', () => {
  it.each([
    ['CSP only', hereIsCspOnly],
    ['unknown', accountDescribed('third@fabrikam.example', 'csp-only')],
  ])('R8 an account of the programme is named where one is stored (this one is %s)', (_, described) => {
    const verdict = judge(ledgerWith(described, otherIsProgram));
    expect(paramsOf(verdict, 'not_authorized_other_account')).toMatchObject({ other: ALEX });
    expect(paramsOf(verdict, 'step_sign_in_as')).toMatchObject({ other: ALEX });
  });

  it.each([
    ['none is stored', ledgerWith(hereIsCspOnly)],
    ['the only one is signed in', ledgerWith(hereIsProgram)],
    ['another is CSP only too', ledgerWith(hereIsCspOnly, otherIsCspOnly)],
  ])('R8 R7 no account is named where %s; any of the programme will do', (_, ledger) => {
    const keys = keysOf(judge(ledger));
    expect(keys).not.toContain('not_authorized_other_account');
    expect(keys).toContain('step_sign_in_with_program_account');
  });

  it('R7 leads back to the benefits', () => {
    expect(linksOf(judge(ledgerWith()))).toEqual(['technical-benefits']);
  });

  it('P35 the tenant is the first guess, unless the account is known to be CSP only', () => {
    expect(keysOf(judge(ledgerWith()))).toContain('fact_separate_tenants');
    expect(keysOf(judge(ledgerWith(hereIsCspOnly)))).not.toContain('fact_separate_tenants');
  });

  it('R25 an account that is CSP only is the right one for customers', () => {
    expect(linksOf(judge(ledgerWith(hereIsCspOnly)))).toContain('csp-customers');
  });

  it.each([
    ['R8 that nothing is stored of the account', ledgerWith(), MIA, 'account_not_stored'],
    ['R8 that the account should have worked', ledgerWith(hereIsProgram), MIA, 'program_account'],
    ['R8 that the account cannot be seen', ledgerWith(), null, 'no_account'],
  ])('%s', (_, ledger, account, because) => {
    const doubts = keysOf(judge(ledger, { account })).filter((key) => /undecided_(no_|acc|prog)/.test(key));
    expect(doubts).toEqual([`not_authorized_undecided_${because}`]);
  });

  it.each(['a', 'b'])('P2 the names are those of the membership that runs (%s is its id)', (id) => {
    const ended = membershipAdded({ subject: id === 'a' ? 'b' : 'a', endsOn: '2025-12-31' });
    const running = membershipAdded({ subject: id, ruleSet: 'maicpp-2026', offer: 'success-core' });
    const verdict = judge(ledgerWith(ended, running));
    expect(paramsOf(verdict, 'step_open_benefits_page')).toMatchObject({
      benefitsPage: { text: 'portal_benefits_page_today' },
    });
  });
});
