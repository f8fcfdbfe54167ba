import { describe, expect, it } from 'vitest';
import { ALEX, accountDescribed, contract, ledgerWith, MIA } from '../../../test/builders.ts';
import { GOLD, in2021, in2026 } from '../../../test/route-ledgers.ts';
import { CSP_ROLES, type CspRole } from '../../guidance/routing/csp-roles.ts';
import { products } from '../../guidance/routing/products.ts';
import type { Question } from '../../guidance/routing/route.ts';
import { emptyLedger } from '../../ledger/ledger.ts';
import { accountsIn, accountUsed, openQuestions } from './questions.ts';

function asked(id: string, about: Partial<Question> = {}): string[] {
  const product = products.find((each) => each.id === id);
  if (product === undefined) throw new Error(`no product ${id}`);
  const question: Question = {
    product,
    request: 'technical',
    ledger: emptyLedger,
    account: null,
    csp: 'none',
    version: null,
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
    // The contract is of 2021 (D5), when a CSP partner has a plan anyway (R24).
    ['azure', { ledger: linkedToMia }, ['request', 'role', 'account']],
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

const ALL = CSP_ROLES.map(({ id }) => id);
const PARTNERS = ALL.filter((role) => role !== 'none');
const LEDGERS = { empty: emptyLedger, 'of 2021': in2021, 'of 2026': in2026 };

interface Row {
  readonly product: string;
  readonly ledger: keyof typeof LEDGERS;
  readonly roles: readonly CspRole[];
  readonly asks: readonly string[];
}

/** Both benefits are stored and linked to one account in the ledgers of 2021 and 2026 (R13, R16). */
const TABLE: readonly Row[] = [
  ...['on-premises-current', 'on-premises-previous'].flatMap((product): Row[] => [
    { product, ledger: 'empty', roles: ALL, asks: ['request'] },
    { product, ledger: 'of 2021', roles: ALL, asks: ['request', 'account'] },
    { product, ledger: 'of 2026', roles: ALL, asks: ['request', 'account'] },
  ]),
  // Which paid plans there are depends on the role (P22), but not in 2021 (R28).
  { product: 'on-premises-older', ledger: 'empty', roles: ALL, asks: ['role'] },
  { product: 'on-premises-older', ledger: 'of 2021', roles: ALL, asks: [] },
  { product: 'on-premises-older', ledger: 'of 2026', roles: ALL, asks: ['role'] },
  { product: 'azure', ledger: 'empty', roles: ALL, asks: ['request'] },
  // A CSP partner of 2021 has a plan anyway (R24).
  { product: 'azure', ledger: 'of 2021', roles: ALL, asks: ['request', 'role', 'account'] },
  { product: 'azure', ledger: 'of 2026', roles: ALL, asks: ['request', 'account'] },
  // No IDs are asked for, so the account decides nothing (P13).
  { product: 'microsoft-365', ledger: 'empty', roles: ALL, asks: ['role'] },
  { product: 'microsoft-365', ledger: 'of 2021', roles: ALL, asks: ['request'] },
  { product: 'microsoft-365', ledger: 'of 2026', roles: ALL, asks: ['role'] },
  ...['dynamics-365-power-platform', 'dynamics-finance-operations'].flatMap((product): Row[] => [
    { product, ledger: 'empty', roles: ALL, asks: ['request'] },
    { product, ledger: 'of 2021', roles: ALL, asks: ['request', 'account'] },
    { product, ledger: 'of 2026', roles: ALL, asks: ['request', 'account'] },
  ]),
  // The customer's entitlement pays, whatever the request and the account (R24, P17).
  { product: 'customer-azure', ledger: 'empty', roles: ALL, asks: ['role'] },
  { product: 'customer-azure', ledger: 'of 2021', roles: ALL, asks: ['role'] },
  { product: 'customer-azure', ledger: 'of 2026', roles: ALL, asks: ['role'] },
  { product: 'customer-cloud', ledger: 'empty', roles: ALL, asks: ['role'] },
  { product: 'customer-cloud', ledger: 'of 2021', roles: PARTNERS, asks: ['request', 'role', 'account'] },
  { product: 'customer-cloud', ledger: 'of 2021', roles: ['none'], asks: ['role'] },
  { product: 'customer-cloud', ledger: 'of 2026', roles: ALL, asks: ['role'] },
  { product: 'partner-center', ledger: 'empty', roles: ALL, asks: [] },
  { product: 'partner-center', ledger: 'of 2021', roles: ALL, asks: [] },
  { product: 'partner-center', ledger: 'of 2026', roles: ALL, asks: [] },
];
const cases = TABLE.flatMap(({ roles, ...row }) => roles.map((csp) => ({ ...row, csp })));

describe('every product, with either rule set and with nothing, in every role', () => {
  it.each(cases)('$product, $ledger, $csp: $asks', ({ product, ledger, csp, asks }) => {
    expect(asked(product, { ledger: LEDGERS[ledger], csp })).toEqual(asks);
  });

  it('is in the table once', () => {
    const named = cases.map(({ product, ledger, csp }) => `${product}, ${ledger}, ${csp}`);
    const all = products.flatMap(({ id }) =>
      Object.keys(LEDGERS).flatMap((ledger) => ALL.map((csp) => `${id}, ${ledger}, ${csp}`)),
    );
    expect(named.sort()).toEqual(all.sort());
  });
});

it('the accounts to choose from are those described and those linked, each once', () => {
  const ledger = ledgerWith(
    accountDescribed(MIA, 'program'),
    contract({ linkedTo: [MIA.toUpperCase(), ALEX] }),
  );
  expect(accountsIn(ledger)).toEqual([ALEX, MIA].sort());
});

it.each([
  ['the only one there is', [MIA], null, MIA],
  ['none of several', [MIA, ALEX], null, null],
  ['none where none is known', [], null, null],
  ['the one that was chosen', [MIA, ALEX], ALEX, ALEX],
  ['none where the user chose so', [MIA], '', null],
  ['none that has left the ledger since', [MIA, ALEX], 'gone@fabrikam-partner.example', null],
])('the account is %s', (_, accounts, chosen, used) => {
  expect(accountUsed(accounts, chosen)).toBe(used);
});

it.each(['customer-azure', 'customer-cloud', 'microsoft-365'])(
  'R24 P11 P17 the role is asked of a user who never said it, about %s',
  (product) => {
    expect(asked(product, { csp: null })).toContain('role');
  },
);
