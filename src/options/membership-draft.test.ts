import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { programmes, ruleSets } from '../entitlements/rulesets/index.ts';
import { Translator } from '../i18n/translator.ts';
import { validate } from '../ui/fields/form-schema.ts';
import {
  emptyMembership,
  membershipAmendmentOf,
  membershipDraftOf,
  membershipSchema,
} from './membership-draft.ts';
import { offerChoices } from './offer-choices.ts';

const en = new Translator('en', messages, messages);
const membership = {
  kind: 'membership',
  id: 'subject',
  addedBy: 'event',
  label: 'Contoso',
  ruleSet: 'mpn-2021',
  offer: 'gold',
  competencyGroup: 'cloud',
  startsOn: null,
  endsOn: '2026-12-31',
} as const;

describe('a membership draft', () => {
  it('turns into the membership it came from', () => {
    const { terms } = validate(membershipSchema(en, membership), membershipDraftOf(membership));
    expect(terms).toBeDefined();
    if (terms !== undefined) expect(membershipAmendmentOf(membership, terms)).toEqual([]);
  });
  it('says what it lacks', () => {
    expect(validate(membershipSchema(en, null), emptyMembership).problems).toEqual({
      label: en.text('form_problem_membership_label'),
      offer: en.text('form_problem_offer'),
    });
  });
  it('refuses an end before the start', () => {
    const draft = { ...membershipDraftOf(membership), startsOn: '2027-01-01' };
    expect(validate(membershipSchema(en, membership), draft).problems).toEqual({
      endsOn: en.text('form_problem_period'),
    });
  });
});

describe('offer choices', () => {
  const all = ruleSets.flatMap(offerChoices.listedBy);

  it('P22 P33 are those of programmes: what was bought is no membership', () => {
    const listed = new Set(all.map(({ ruleSet }) => ruleSet));
    expect([...listed]).toEqual(programmes.map(({ id }) => id));
  });

  it('are each told apart by their key', () =>
    expect(new Set(all.map(offerChoices.keyOf)).size).toBe(all.length));
  it('ask for the competency only where it decides the grant', () => {
    const groups = (offer: string) =>
      all.filter((choice) => choice.offer === offer).map(({ competencyGroup }) => competencyGroup);
    expect(groups('gold')).toEqual(['cloud', 'hybrid', null]);
    expect(groups('action-pack')).toEqual([null]);
  });
});
