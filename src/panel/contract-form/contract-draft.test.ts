import { describe, expect, it } from 'vitest';
import { contract, contractOf, SIGNATURE_TERMS, type StoredContract } from '../../../test/builders.ts';
import { choiceKey } from './benefit-choices.ts';
import {
  accountsOf,
  additionOf,
  amendmentOf,
  draftOf,
  emptyDraft,
  rebased,
  termsOf,
} from './contract-draft.ts';
import { draftProblems } from './draft-problems.ts';

const storedContract = (terms: StoredContract = {}) => contractOf(contract(terms));
const nothingAround = { stored: null, contracts: [], unparsableDates: new Set<string>() };
const good = { ...draftOf(storedContract()), accounts: [] };

describe('a draft', () => {
  it('keeps an ID as typed, less the space around it', () => {
    const terms = termsOf({ ...good, accessId: '  0007 AB-1 ' }, null);
    expect(terms?.accessId).toBe('0007 AB-1');
  });
  it('turns into the contract it came from', () => {
    expect(termsOf(good, null)).toEqual(SIGNATURE_TERMS);
  });
  it('links the account left in the field, and each once', () => {
    const draft = { ...good, accounts: ['a@b.example'], account: ' A@B.example' };
    expect(accountsOf(draft)).toEqual(['a@b.example']);
    expect(additionOf('subject', SIGNATURE_TERMS, ['a@b.example'])).toHaveLength(2);
  });
});

describe('amendmentOf', () => {
  const stored = storedContract({ linkedTo: ['anna@contoso.example'] });
  it('is nothing where nothing changed', () => {
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

describe('draftProblems', () => {
  const problems = (changes: Partial<typeof good>, around = {}) =>
    draftProblems({ ...good, ...changes }, { ...nothingAround, ...around });

  it('finds none in a good draft', () => expect(problems({})).toEqual({}));
  it('finds what an empty form lacks', () => {
    expect(draftProblems(emptyDraft, nothingAround)).toEqual({
      label: 'empty',
      choice: 'missing',
      accessId: 'empty',
      contractId: 'empty',
    });
  });
  it.each([
    ['-1', 'not-whole'],
    ['1.5', 'not-whole'],
    ['1e3', 'not-whole'],
    ['ten', 'not-whole'],
    [' 0 ', undefined],
    ['', undefined],
  ])('judges a grant of %j', (typed, problem) => expect(problems({ granted: typed }).granted).toBe(problem));
  it('takes unlimited for a grant, whatever the field still holds', () => {
    expect(problems({ granted: '-1', unlimited: true })).toEqual({});
  });
  it('refuses an end before the start, and takes one day', () => {
    expect(problems({ startsOn: '2026-02-02', endsOn: '2026-02-01' }).endsOn).toBe('ends-before-start');
    expect(problems({ startsOn: '2026-02-02', endsOn: '2026-02-02' })).toEqual({});
  });
  it('refuses days that do not exist, also those only the control knows of', () => {
    expect(problems({ endsOn: '2026-02-30' }).endsOn).toBe('no-such-day');
    expect(problems({ endsOn: '' }, { unparsableDates: new Set(['endsOn']) }).endsOn).toBe('no-such-day');
  });
  it('refuses IDs outside the limits', () => {
    expect(problems({ accessId: '9'.repeat(65) }).accessId).toBe('too-long');
    expect(problems({ accessId: '---' }).accessId).toBe('unprintable');
  });
  it('refuses the Contract ID of another contract, however it is written', () => {
    const other = storedContract({ label: 'Other', contractId: 'c 10 01' });
    expect(problems({}, { contracts: [other] }).contractId).toEqual({ sameAs: 'Other' });
    expect(problems({}, { contracts: [other], stored: other }).contractId).toBeUndefined();
  });
  it('lets two contracts share an Access ID', () => {
    const other = storedContract({ contractId: 'another' });
    expect(problems({}, { contracts: [other] })).toEqual({});
  });
  it('refuses an account that is no address', () => {
    expect(problems({ account: 'anna' }).account).toBe('not-an-address');
    expect(problems({ account: 'anna@contoso.example' })).toEqual({});
  });
  it('keeps a benefit that no rule set of this version has', () => {
    const foreign = storedContract({ ruleSet: 'future-2030', benefit: 'new-support', offer: null });
    const draft = draftOf(foreign);
    expect(draft.choice).toBe(choiceKey(foreign));
    expect(draftProblems(draft, { ...nothingAround, stored: foreign, contracts: [foreign] })).toEqual({});
    expect(termsOf(draft, foreign)?.benefit).toBe('new-support');
  });
});

describe('a form whose contract another window changes', () => {
  const before = draftOf(storedContract({ label: 'Old', endsOn: '2026-12-31' }));
  const now = { ...before, label: 'New', endsOn: '2027-01-31', accounts: ['anna@contoso.example'] };

  it('follows in what nobody has touched here', () => {
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
