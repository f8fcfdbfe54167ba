import { describe, expect, it } from 'vitest';
import type { PastedContract } from '../portals/pasted/read-pasted.ts';
import { type ContractDraft, emptyContractDraft } from '../store/session/draft-kinds.ts';
import { benefitChoices } from './benefit-choices.ts';
import { changedByUser, draftOfPasted, isOnlyIds, withoutOwn, withPasted } from './pasted-draft.ts';

const NOTHING: PastedContract = {
  ...{ accessId: null, contractId: null, startsOn: null, endsOn: null, plan: null, name: null },
  ...{ granted: null, customer: null, doubts: {} },
};
const GOLD = {
  ruleSet: 'mpn-2021',
  benefit: 'microsoft-product-support',
  offer: 'gold',
  competencyGroup: null,
};
const ALL: PastedContract = {
  ...{ accessId: '0001', contractId: 'C-1', startsOn: '2026-04-01', endsOn: '2027-03-31', plan: GOLD },
  ...{ name: 'Partner Support Gold 20pack', granted: null, customer: 'Contoso', doubts: {} },
};
const typed = (changes: Partial<ContractDraft>): ContractDraft => ({ ...emptyContractDraft, ...changes });

describe('the form of what was pasted', () => {
  it('has all of it, and knows which fields these are', () => {
    expect(draftOfPasted(ALL)).toEqual(
      typed({
        label: 'Partner Support Gold 20pack',
        customer: 'Contoso',
        choice: benefitChoices.keyOf(GOLD),
        accessId: '0001',
        contractId: 'C-1',
        startsOn: '2026-04-01',
        endsOn: '2027-03-31',
        pasted: ['label', 'customer', 'choice', 'accessId', 'contractId', 'startsOn', 'endsOn'],
      }),
    );
  });
  it('leaves open what the text leaves open', () => {
    expect(draftOfPasted(NOTHING)).toEqual(emptyContractDraft);
  });
  it('P4 has the size of a pack that is not known as its grant, and the doubt at the benefit', () => {
    const draft = draftOfPasted({
      ...NOTHING,
      name: 'Platinum 30pack',
      granted: 30,
      doubts: { plan: { kind: 'unknown-plan', values: ['Platinum 30pack'] } },
    });
    expect(draft).toMatchObject({ label: 'Platinum 30pack', choice: '', granted: '30' });
    expect(draft.doubts).toEqual([{ field: 'choice', kind: 'unknown-plan', values: ['Platinum 30pack'] }]);
  });
});

describe('pasted into a form', () => {
  const pasted = draftOfPasted(ALL);

  it('takes the place of IDs and dates, not of a label and a customer of the user', () => {
    const before = typed({
      label: 'Mine',
      customer: 'Fabrikam',
      accessId: '9',
      startsOn: '2020-01-01',
      account: 'a',
    });
    expect(withPasted(before, withoutOwn(before, pasted))).toMatchObject({
      ...{ label: 'Mine', customer: 'Fabrikam', accessId: '0001', startsOn: '2026-04-01', account: 'a' },
      pasted: ['choice', 'accessId', 'contractId', 'startsOn', 'endsOn'],
    });
  });
  it('takes the place of a label that was pasted before', () => {
    const again = { ...pasted, label: 'Partner Cloud Support 50' };
    const before = withPasted(emptyContractDraft, pasted);
    expect(withPasted(before, withoutOwn(before, again)).label).toBe('Partner Cloud Support 50');
  });
  it('keeps what an earlier text said of other fields, and its doubts of these alone', () => {
    const first = typed({
      customer: 'Contoso',
      pasted: ['customer'],
      doubts: [
        { field: 'accessId', kind: 'several', values: ['1', '2'] },
        { field: 'granted', kind: 'several', values: ['1', '2'] },
      ],
    });
    const after = withPasted(first, draftOfPasted({ ...NOTHING, accessId: '0001' }));
    expect(after.pasted).toEqual(['customer', 'accessId']);
    expect(after.doubts.map(({ field }) => field)).toEqual(['granted']);
  });
  it('a grant that is pasted is a number, whatever was ticked', () => {
    expect(withPasted(typed({ unlimited: true }), draftOfPasted({ ...NOTHING, granted: 30 }))).toMatchObject({
      granted: '30',
      unlimited: false,
    });
  });
});

describe('a change by the user', () => {
  const draft = typed({
    pasted: ['label', 'granted'],
    doubts: [
      { field: 'label', kind: 'several', values: [] },
      { field: 'endsOn', kind: 'ended', values: [] },
    ],
  });

  it('ends what was said of its field, and of no other', () => {
    expect(changedByUser(draft, { label: 'x' })).toEqual({
      label: 'x',
      pasted: ['granted'],
      doubts: [{ field: 'endsOn', kind: 'ended', values: [] }],
    });
  });
  it('of the tick for unlimited is one of the grant', () => {
    expect(changedByUser(draft, { unlimited: true }).pasted).toEqual(['label']);
  });
  it('of other fields changes nothing else', () => {
    expect(changedByUser(draft, { accessId: '1' })).toEqual({ accessId: '1' });
  });
});

it('a text of IDs alone is one like any other, unless something in it is in doubt', () => {
  const ids = draftOfPasted({ ...NOTHING, accessId: '0001', contractId: 'C-1' });
  expect(isOnlyIds(ids)).toBe(true);
  expect(isOnlyIds(draftOfPasted(ALL))).toBe(false);
  expect(isOnlyIds({ ...ids, doubts: [{ field: 'accessId', kind: 'several', values: [] }] })).toBe(false);
});
