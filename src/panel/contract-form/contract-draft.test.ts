import { describe, expect, it } from 'vitest';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import {
  contract,
  contractOf,
  FIVE_PACK,
  MIA,
  SIGNATURE_TERMS,
  type StoredContract,
} from '../../../test/builders.ts';
import { Translator } from '../../i18n/translator.ts';
import type { Contract } from '../../ledger/subject.ts';
import { type ContractDraft, emptyContractDraft } from '../../store/session/draft-kinds.ts';
import { UNPARSABLE_DATE, validate } from '../../ui/fields/form-schema.ts';
import { benefitChoices } from '../benefit-choices.ts';
import { additionOf, amendmentOf, draftOf, rebased } from './contract-draft.ts';
import { contractSchema } from './contract-schema.ts';

const en = new Translator('en', messages, messages);
const storedContract = (terms: StoredContract = {}) => contractOf(contract(terms));
const good: ContractDraft = { ...draftOf(storedContract()), accounts: [] };

/** What a good draft with these changes comes to, or what is wrong with it. */
function checked(
  changes: Partial<ContractDraft>,
  around: { stored?: Contract; contracts?: Contract[]; withIds?: boolean } = {},
) {
  const schema = contractSchema(en, around.stored ?? null, around.contracts ?? [], around.withIds);
  const { problems, terms: entry } = validate(schema, { ...good, ...changes });
  return { problems, terms: entry?.terms, accounts: entry?.accounts };
}

describe('a draft', () => {
  it('keeps an ID as typed, less the space around it', () => {
    expect(checked({ accessId: '  0007 AB-1 ' }).terms?.accessId).toBe('0007 AB-1');
  });
  it('turns into the contract it came from', () => {
    expect(checked({}).terms).toEqual(SIGNATURE_TERMS);
  });
  it('links the account left in the field, and each once', () => {
    const { accounts } = checked({ accounts: ['a@b.example'], account: ' A@B.example' });
    expect(accounts).toEqual(['a@b.example']);
    expect(additionOf('subject', SIGNATURE_TERMS, ['a@b.example'])).toHaveLength(2);
  });
});

describe('new dates in the form of a stored contract (D1)', () => {
  const problemOf = (period: Partial<ContractDraft>) =>
    checked(period, { stored: storedContract({ startsOn: '2025-01-01', endsOn: '2025-12-31' }) }).problems;
  const overlap = en.text('form_problem_term_overlap', { date: 'Dec 31, 2025' });

  it.each([
    ['a year later', { startsOn: '2026-01-01', endsOn: '2026-12-31' }, {}],
    [
      'a term that begins in the one before',
      { startsOn: '2025-12-31', endsOn: '2026-12-30' },
      { startsOn: overlap },
    ],
    ['a correction', { startsOn: '2025-02-01', endsOn: '2026-01-31' }, {}],
    [
      'an end before the start',
      { startsOn: '2026-12-31', endsOn: '2026-01-01' },
      { endsOn: en.text('form_problem_period') },
    ],
  ])('%s', (_what, period, problems) => {
    expect(problemOf(period)).toEqual(problems);
  });
});

describe('amendmentOf', () => {
  const stored = storedContract({ linkedTo: ['anna@contoso.example'] });
  it('is an empty list where nothing changed', () => {
    expect(amendmentOf(stored, SIGNATURE_TERMS, stored.accounts)).toEqual([]);
  });
  it('names only the fields that changed', () => {
    const [event] = amendmentOf(stored, { ...SIGNATURE_TERMS, endsOn: null }, stored.accounts);
    expect(event).toEqual({ type: 'contract-amended', subject: stored.id, changes: { endsOn: null } });
  });
  it('keeps what the contract is together', () => {
    const [event] = amendmentOf(stored, { ...SIGNATURE_TERMS, offer: 'silver' }, stored.accounts);
    expect(event).toMatchObject({
      changes: {
        ruleSet: 'mpn-2021',
        benefit: 'signature-cloud-support',
        offer: 'silver',
        competencyGroup: 'hybrid',
      },
    });
  });
  it('links and unlinks accounts', () => {
    const types = amendmentOf(stored, SIGNATURE_TERMS, ['bo@contoso.example']).map(({ type }) => type);
    expect(types).toEqual(['account-linked', 'account-unlinked']);
  });
});

describe('what is wrong with a draft', () => {
  const problems = (...args: Parameters<typeof checked>) => checked(...args).problems;

  it('is nothing in a good one', () => expect(problems({})).toEqual({}));
  it('is what an empty form lacks', () => {
    expect(problems(emptyContractDraft)).toEqual({
      label: en.text('form_problem_label'),
      choice: en.text('form_problem_benefit'),
      accessId: en.text('form_problem_access_id_empty'),
      contractId: en.text('form_problem_contract_id_empty'),
    });
  });
  it('is a label or a customer too long to be kept, less the space around it', () => {
    const label = 'x'.repeat(200);
    expect(problems({ label: ` ${label} `, customer: label })).toEqual({});
    const tooLong = en.text('form_problem_label_long', { count: 201 });
    expect(problems({ label: `${label}x`, customer: `${label}x` })).toEqual({
      label: tooLong,
      customer: tooLong,
    });
  });
  it.each([
    ['-1', en.text('form_problem_granted')],
    ['1.5', en.text('form_problem_granted')],
    ['1e3', en.text('form_problem_granted')],
    ['ten', en.text('form_problem_granted')],
    [' 0 ', undefined],
    ['', undefined],
  ])('judges a grant of %j', (typed, problem) => expect(problems({ granted: typed }).granted).toBe(problem));
  it('takes unlimited for a grant, whatever the field still holds', () => {
    const { terms, ...found } = checked({ granted: '-1', unlimited: true });
    expect(found.problems).toEqual({});
    expect(terms?.incidentsGranted).toBe('unlimited');
  });
  it('refuses an end before the start, and takes one day', () => {
    expect(problems({ startsOn: '2026-02-02', endsOn: '2026-02-01' }).endsOn).toBe(
      en.text('form_problem_period'),
    );
    expect(problems({ startsOn: '2026-02-02', endsOn: '2026-02-02' })).toEqual({});
  });
  it('refuses an end before the start whatever else is wrong', () => {
    const found = problems({ label: '', choice: '', startsOn: '2026-02-02', endsOn: '2026-02-01' });
    expect(found.endsOn).toBe(en.text('form_problem_period'));
  });
  it('refuses days that do not exist, also those only the control knows of', () => {
    expect(problems({ endsOn: '2026-02-30' }).endsOn).toBe(en.text('form_problem_date'));
    expect(problems({ endsOn: UNPARSABLE_DATE }).endsOn).toBe(en.text('form_problem_date'));
  });
  it('refuses IDs outside the limits', () => {
    expect(problems({ accessId: '9'.repeat(65) }).accessId).toBe(
      en.text('form_problem_id_long', { count: 65 }),
    );
    expect(problems({ accessId: '---' }).accessId).toBe(en.text('form_problem_id_unprintable'));
  });
  it('refuses the Contract ID of another contract, however it is written', () => {
    const other = storedContract({ label: 'Other', contractId: 'c 10 01' });
    expect(problems({}, { contracts: [other] }).contractId).toBe(
      en.text('form_problem_id_duplicate', { label: 'Other' }),
    );
    expect(problems({}, { contracts: [other], stored: other }).contractId).toBeUndefined();
  });
  it('P32 asks for no IDs and no account where what was bought has none', () => {
    const choice = benefitChoices.keyOf(FIVE_PACK);
    const typed = { choice, accessId: '', contractId: '', accounts: [], account: '' };
    expect(checked(typed, { withIds: false })).toMatchObject({
      problems: {},
      terms: { benefit: 'five-pack', accessId: null, contractId: null },
      accounts: [],
    });
  });
  it('P32 leaves out IDs and accounts that were typed before it was chosen', () => {
    const choice = benefitChoices.keyOf(FIVE_PACK);
    const typed = { choice, accessId: '12\u200B34', contractId: 'C 1', accounts: [MIA], account: 'anna' };
    expect(checked(typed, { withIds: false })).toMatchObject({
      problems: {},
      terms: { accessId: null, contractId: null },
      accounts: [],
    });
  });
  it('P32 takes no two contracts without IDs for the same', () => {
    const other = storedContract(FIVE_PACK);
    expect(problems({}, { contracts: [other] })).toEqual({});
    expect(
      checked({ accessId: '', contractId: '' }, { contracts: [other], withIds: false }).problems,
    ).toEqual({});
  });
  it('P32 fills the form of a contract without IDs, and records no change where none is made', () => {
    const stored = storedContract(FIVE_PACK);
    const draft = draftOf(stored);
    expect(draft).toMatchObject({ accessId: '', contractId: '' });
    const { terms } = checked(draft, { stored, contracts: [stored], withIds: false });
    expect(terms && amendmentOf(stored, terms, [])).toEqual([]);
  });
  it('lets two contracts share an Access ID', () => {
    const other = storedContract({ contractId: 'another' });
    expect(problems({}, { contracts: [other] })).toEqual({});
  });
  it('refuses an account that is no address', () => {
    expect(problems({ account: 'anna' }).account).toBe(en.text('form_problem_account'));
    expect(problems({ account: 'anna@contoso.example' })).toEqual({});
  });
  it('keeps accounts that were linked elsewhere, whatever they look like', () => {
    expect(checked({ accounts: ['anna'] })).toMatchObject({ problems: {}, accounts: ['anna'] });
  });
  it('keeps a benefit that no rule set of this version has', () => {
    const foreign = storedContract({ ruleSet: 'future-2030', benefit: 'new-support', offer: null });
    const draft = draftOf(foreign);
    expect(draft.choice).toBe(benefitChoices.keyOf(foreign));
    const { problems: found, terms } = checked(draft, { stored: foreign, contracts: [foreign] });
    expect(found).toEqual({});
    expect(terms?.benefit).toBe('new-support');
  });
});

describe('a form whose contract another window changes', () => {
  const before = draftOf(storedContract({ label: 'Old', endsOn: '2026-12-31' }));
  const now = { ...before, label: 'New', endsOn: '2027-01-31', accounts: ['anna@contoso.example'] };

  it('follows in what the user has not touched here', () => {
    expect(rebased(before, before, now)).toEqual(now);
  });
  it('keeps what was typed, field by field', () => {
    expect(rebased({ ...before, label: 'Mine' }, before, now)).toEqual({ ...now, label: 'Mine' });
  });
  it('is the same draft where nothing is to be changed', () => {
    const typed = { ...before, label: 'Mine' };
    expect(rebased(typed, before, { ...before, label: 'New' })).toBe(typed);
  });
});
