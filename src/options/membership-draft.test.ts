import { describe, expect, it } from 'vitest';
import { ruleSets } from '../entitlements/rulesets/index.ts';
import {
  emptyMembership,
  membershipAmendmentOf,
  membershipDraftOf,
  membershipProblems,
  membershipTermsOf,
} from './membership-draft.ts';
import { offerKey, offersOf } from './offer-choices.ts';

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
const none = new Set<string>();

describe('a membership draft', () => {
  it('turns into the membership it came from', () => {
    const terms = membershipTermsOf(membershipDraftOf(membership), membership);
    expect(terms).not.toBeNull();
    if (terms !== null) expect(membershipAmendmentOf(membership, terms)).toEqual([]);
  });
  it('says what it lacks', () => {
    expect(membershipProblems(emptyMembership, null, none)).toEqual({ label: 'empty', offer: 'missing' });
  });
  it('refuses an end before the start', () => {
    const draft = { ...membershipDraftOf(membership), startsOn: '2027-01-01' };
    expect(membershipProblems(draft, membership, none)).toEqual({ endsOn: 'ends-before-start' });
  });
});

describe('offersOf', () => {
  const all = ruleSets.flatMap(offersOf);
  it('tells every choice apart', () => expect(new Set(all.map(offerKey)).size).toBe(all.length));
  it('asks for the competency only where it decides the grant', () => {
    const groups = (offer: string) =>
      all.filter((choice) => choice.offer === offer).map(({ competencyGroup }) => competencyGroup);
    expect(groups('gold')).toEqual(['cloud', 'hybrid', null]);
    expect(groups('action-pack')).toEqual([null]);
  });
});
