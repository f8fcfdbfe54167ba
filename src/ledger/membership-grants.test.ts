import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledgerWith, membershipAdded } from '../../test/builders.ts';
import type { Quantity } from '../entitlements/rule-set.ts';
import { membershipGrants, runsOn } from './membership-grants.ts';
import type { Membership } from './subject.ts';

const DAY = '2026-05-12';

/** Memberships that run through 2026 unless they say otherwise, in this order. */
function held(...terms: readonly Partial<Membership>[]): readonly Membership[] {
  return ledgerWith(terms.map((each, index) => membershipAdded({ ...each, subject: `membership-${index}` })))
    .memberships;
}

const of2021 = (offer: string, competencyGroup: string | null = null) => ({ offer, competencyGroup });
const of2026 = (offer: string) => ({ ruleSet: 'maicpp-2026', offer, competencyGroup: null });

/** Each benefit given, with its incidents a year. */
function given(...terms: readonly Partial<Membership>[]): Record<string, Quantity | null> {
  const benefits = membershipGrants(held(...terms), DAY);
  return Object.fromEntries(benefits.map(({ benefit, incidents }) => [benefit, incidents]));
}

const CLOUD = 'signature-cloud-support';
const ON_PREMISES = 'microsoft-product-support';
const CLOUD_TODAY = 'partner-cloud-support';
const ON_PREMISES_TODAY = 'partner-on-premises-support';

describe('what memberships grant together', () => {
  it.each([
    ['R6 Action Pack', [of2021('action-pack')], { [ON_PREMISES]: 10 }],
    ['R6 Action Pack, entered twice', [of2021('action-pack'), of2021('action-pack')], { [ON_PREMISES]: 10 }],
    ['R4 Gold in another competency', [of2021('gold', 'hybrid')], { [ON_PREMISES]: 20, [CLOUD]: 10 }],
    [
      'R4 R5 Silver in a cloud competency',
      [of2021('silver', 'cloud')],
      { [ON_PREMISES]: 15, [CLOUD]: 'unlimited' },
    ],
    ['R4 Gold without its competency', [of2021('gold')], { [ON_PREMISES]: 20, [CLOUD]: null }],
    [
      'R4 Gold and Silver, each in its competency',
      [of2021('gold', 'hybrid'), of2021('silver', 'hybrid')],
      { [ON_PREMISES]: 35, [CLOUD]: 15 },
    ],
    [
      'R4 two Golds of one kind, of which nothing says that they add up (D6)',
      [of2021('gold', 'hybrid'), of2021('gold', 'hybrid')],
      { [ON_PREMISES]: 20, [CLOUD]: 10 },
    ],
    [
      'R4 Gold in a cloud competency and in another',
      [of2021('gold', 'hybrid'), of2021('gold', 'cloud')],
      { [ON_PREMISES]: 20, [CLOUD]: 'unlimited' },
    ],
    [
      'R4 unlimited with anything, even with what is not known',
      [of2021('gold'), of2021('silver', 'cloud')],
      { [ON_PREMISES]: 35, [CLOUD]: 'unlimited' },
    ],
    [
      'R4 something with what is not known',
      [of2021('silver', 'hybrid'), of2021('gold')],
      { [ON_PREMISES]: 35, [CLOUD]: null },
    ],
    ['P3 a designation', [of2026('solutions-partner')], { [ON_PREMISES_TODAY]: 20, [CLOUD_TODAY]: 50 }],
    [
      'P3 a designation, Expanded and Core',
      [of2026('solutions-partner'), of2026('success-expanded'), of2026('success-core')],
      { [ON_PREMISES_TODAY]: 20, [CLOUD_TODAY]: 57 },
    ],
    ['P3 two of the same offer', [of2026('success-core'), of2026('success-core')], { [CLOUD_TODAY]: 2 }],
    [
      'P3 two designations and Core',
      [of2026('solutions-partner'), of2026('solutions-partner'), of2026('success-core')],
      { [ON_PREMISES_TODAY]: 20, [CLOUD_TODAY]: 52 },
    ],
    ['P3 Launch', [of2026('launch')], {}],
    [
      'P1 both programmes, through a change',
      [of2021('silver', 'hybrid'), of2026('success-core')],
      { [ON_PREMISES]: 15, [CLOUD]: 5, [CLOUD_TODAY]: 2 },
    ],
  ] as const)('%s', (_, terms, benefits) => {
    expect(given(...terms)).toEqual(benefits);
  });

  it('is unknown for an unknown rule set or offer', () => {
    expect(given({ ruleSet: 'mpn-2031' }, of2021('platinum'))).toEqual({});
  });
});

describe('what each figure rests on', () => {
  it('P3 names the memberships, and which of the same offer counts', () => {
    const [cloud] = membershipGrants(held(of2026('success-core'), of2026('success-core')), DAY);
    expect(
      cloud?.sources.map(({ membership, incidents, counts }) => [membership.id, incidents, counts]),
    ).toEqual([
      ['membership-0', 2, true],
      ['membership-1', 2, false],
    ]);
    expect(cloud).toMatchObject({ asReported: true, rules: ['P2', 'P3', 'P4'] });
  });

  it('R4 R5 cites the rules of its benefit and its rows, and is not second-hand', () => {
    const [onPremises, cloud] = membershipGrants(held(of2021('gold', 'cloud')), DAY);
    expect(onPremises).toMatchObject({ asReported: false, rules: ['R2', 'R4'] });
    expect(cloud).toMatchObject({ asReported: false, rules: ['R2', 'R4', 'R5'] });
  });
});

describe('several memberships of one offer', () => {
  it('R4 R5 Golds of different competencies are not of one kind in the cloud, and are on premises', () => {
    const counted = membershipGrants(held(of2021('gold', 'cloud'), of2021('gold', 'hybrid')), DAY).map(
      ({ benefit, sources }) => [benefit, sources.map(({ counts }) => counts)],
    );
    expect(Object.fromEntries(counted)).toEqual({ [ON_PREMISES]: [true, false], [CLOUD]: [true, true] });
  });
});

describe('the day', () => {
  it.each([
    ['the first', '2026-01-01', true],
    ['the last', '2026-12-31', true],
    ['the day before', '2025-12-31', false],
    ['the day after', '2027-01-01', false],
  ])('R9 is %s: %s → runs: %s', (_, day, runs) => {
    const memberships = held(of2021('gold', 'hybrid'));
    expect(memberships.map((membership) => runsOn(membership, day))).toEqual([runs]);
    expect(membershipGrants(memberships, day)).toHaveLength(runs ? 2 : 0);
  });

  it('matters only if it was entered', () => {
    const open = held({ ...of2021('gold', 'hybrid'), startsOn: null, endsOn: null });
    expect(membershipGrants(open, '1999-01-01')).toHaveLength(2);
  });
});

describe('in general', () => {
  const offers = fc.array(
    fc.constantFrom(
      of2026('solutions-partner'),
      of2026('success-core'),
      of2026('launch'),
      of2021('gold', 'hybrid'),
      of2021('action-pack'),
      of2021('silver', 'cloud'),
      of2021('gold'),
    ),
    { maxLength: 6 },
  );

  it('P3 R4 the order in which memberships were entered changes nothing', () => {
    fc.assert(
      fc.property(offers, (terms) => {
        expect(given(...[...terms].reverse())).toEqual(given(...terms));
      }),
    );
  });

  it('P3 R4 entering everything twice grants no more (D6)', () => {
    fc.assert(
      fc.property(offers, (terms) => {
        expect(given(...terms, ...terms)).toEqual(given(...terms));
      }),
    );
  });
});
