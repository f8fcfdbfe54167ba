import { describe, expect, it } from 'vitest';
import { ALEX, accountDescribed, contract, ledgerWith, MIA } from '../../../test/builders.ts';
import { GOLD } from '../../../test/route-ledgers.ts';
import { emptyLedger } from '../../entitlements/ledger.ts';
import { products } from '../../guidance/routing/products.ts';
import type { Question } from '../../guidance/routing/route.ts';
import { accountsIn, openQuestions } from './questions.ts';

function asked(id: string, about: Partial<Question> = {}): string[] {
  const product = products.find((each) => each.id === id);
  if (product === undefined) throw new Error(`no product ${id}`);
  const question: Question = {
    product,
    request: 'technical',
    ledger: emptyLedger,
    account: null,
    csp: 'none',
    today: '2026-06-01',
    ...about,
  };
  return Object.entries(openQuestions(question)).flatMap(([name, isOpen]) => (isOpen ? [name] : []));
}

const linkedToMia = ledgerWith(contract({ linkedTo: [MIA] }));

describe('what is asked besides the product', () => {
  it.each([
    ['on-premises-current', {}, ['request']],
    ['on-premises-older', {}, ['role']],
    ['azure', { ledger: linkedToMia }, ['request', 'account']],
    ['azure', { ledger: ledgerWith(GOLD) }, ['request', 'role']],
    ['customer-azure', {}, ['role']],
    ['partner-center', {}, []],
  ])('P11 P16 R13 about %s', (product, about, questions) => {
    expect(asked(product, about)).toEqual(questions);
  });

  it('is never the account where only one is known and it makes no difference', () => {
    expect(asked('partner-center', { ledger: linkedToMia })).not.toContain('account');
  });
});

it('the accounts to choose from are those described and those linked, each once', () => {
  const ledger = ledgerWith(
    accountDescribed(MIA, 'program'),
    contract({ linkedTo: [MIA.toUpperCase(), ALEX] }),
  );
  expect(accountsIn(ledger)).toEqual([ALEX, MIA].sort());
});
