import { describe, expect, it } from 'vitest';
import {
  benefitName,
  benefitOf,
  coverageOf,
  type Entitlement,
  grantedIncidents,
  grantsFor,
  isCovering,
  isOfCompetency,
  isOfProgramme,
  isPaid,
  offerGrants,
  offerOf,
  ruleSetOf,
} from './grants.ts';
import type { Quantity } from './rule-set.ts';

const mpn = (benefit: string, offer: string | null, competencyGroup: string | null = null): Entitlement => ({
  ruleSet: 'mpn-2021',
  benefit,
  offer,
  competencyGroup,
});
const maicpp = (benefit: string, offer: string | null): Entitlement => ({
  ruleSet: 'maicpp-2026',
  benefit,
  offer,
  competencyGroup: null,
});

describe('what a membership offer grants in 2021', () => {
  const ON_PREMISES = 'microsoft-product-support';
  const CLOUD = 'signature-cloud-support';

  const table: readonly { rule: string; of: Entitlement; incidents: Quantity }[] = [
    {
      rule: 'R4 Action Pack grants 10 on-premises incidents',
      of: mpn(ON_PREMISES, 'action-pack'),
      incidents: 10,
    },
    { rule: 'R4 Silver grants 15 on-premises incidents', of: mpn(ON_PREMISES, 'silver'), incidents: 15 },
    { rule: 'R4 Gold grants 20 on-premises incidents', of: mpn(ON_PREMISES, 'gold'), incidents: 20 },
    {
      rule: 'R4 Silver in a cloud competency grants unlimited cloud incidents',
      of: mpn(CLOUD, 'silver', 'cloud'),
      incidents: 'unlimited',
    },
    {
      rule: 'R4 Gold in a cloud competency grants unlimited cloud incidents',
      of: mpn(CLOUD, 'gold', 'cloud'),
      incidents: 'unlimited',
    },
    {
      rule: 'R4 Silver in another competency grants 5 cloud incidents',
      of: mpn(CLOUD, 'silver', 'hybrid'),
      incidents: 5,
    },
    {
      rule: 'R4 Gold in another competency grants 10 cloud incidents',
      of: mpn(CLOUD, 'gold', 'hybrid'),
      incidents: 10,
    },
  ];
  for (const { rule, of, incidents } of table) {
    it(rule, () => {
      expect(grantedIncidents(of)).toBe(incidents);
    });
  }

  it.each(['cloud', 'hybrid'])('R4 on-premises incidents do not depend on the competency (%s)', (group) => {
    expect(grantedIncidents(mpn(ON_PREMISES, 'gold', group))).toBe(20);
  });

  it.each([null, 'cloud', 'hybrid'])(
    'R4 R6 Action Pack grants no cloud incidents (competency %s)',
    (group) => {
      expect(grantsFor(mpn(CLOUD, 'action-pack', group))).toEqual([]);
      expect(grantedIncidents(mpn(CLOUD, 'action-pack', group))).toBeNull();
    },
  );

  it.each([
    { offer: 'action-pack', onPremises: true, cloud: false },
    { offer: 'silver', onPremises: true, cloud: true },
    { offer: 'gold', onPremises: true, cloud: true },
  ])('R4 R6 $offer has on-premises support: $onPremises, cloud support: $cloud', (row) => {
    expect(offerGrants('mpn-2021', row.offer, 'on-premises')).toBe(row.onPremises);
    expect(offerGrants('mpn-2021', row.offer, 'cloud')).toBe(row.cloud);
  });
});

describe('what a membership offer grants in 2026, as reported', () => {
  const ON_PREMISES = 'partner-on-premises-support';
  const CLOUD = 'partner-cloud-support';

  it.each([
    { offer: 'solutions-partner', cloud: 50, onPremises: 20 },
    { offer: 'success-expanded', cloud: 5, onPremises: null },
    { offer: 'success-core', cloud: 2, onPremises: null },
    { offer: 'launch', cloud: null, onPremises: null },
  ])('P3 $offer grants cloud incidents: $cloud, on-premises incidents: $onPremises', (row) => {
    expect(grantedIncidents(maicpp(CLOUD, row.offer))).toBe(row.cloud);
    expect(grantedIncidents(maicpp(ON_PREMISES, row.offer))).toBe(row.onPremises);
    expect(offerGrants('maicpp-2026', row.offer, 'cloud')).toBe(row.cloud !== null);
    expect(offerGrants('maicpp-2026', row.offer, 'on-premises')).toBe(row.onPremises !== null);
  });
});

describe('what was not entered is not guessed', () => {
  it('R4 a Gold cloud contract without its competency could be 10 or unlimited', () => {
    const open = mpn('signature-cloud-support', 'gold');
    expect(grantsFor(open).map(({ incidents }) => incidents)).toEqual(['unlimited', 10]);
    expect(grantedIncidents(open)).toBeNull();
  });

  it('R4 an on-premises contract without its offer could be 10, 15 or 20', () => {
    const open = mpn('microsoft-product-support', null);
    expect(grantsFor(open).map(({ incidents }) => incidents)).toEqual([10, 15, 20]);
    expect(grantedIncidents(open)).toBeNull();
  });

  it('R4 a cloud competency leaves one answer whatever the offer', () => {
    expect(grantedIncidents(mpn('signature-cloud-support', null, 'cloud'))).toBe('unlimited');
  });

  it('P3 a cloud contract without its offer could be 50, 5 or 2', () => {
    expect(grantedIncidents(maicpp('partner-cloud-support', null))).toBeNull();
  });

  it('the grant of an unknown rule set, benefit or offer is unknown', () => {
    expect(ruleSetOf('mpn-2031')).toBeNull();
    expect(
      grantedIncidents({ ...mpn('signature-cloud-support', 'gold', 'hybrid'), ruleSet: 'mpn-2031' }),
    ).toBeNull();
    expect(grantedIncidents(mpn('teleport-support', 'gold'))).toBeNull();
    expect(grantedIncidents(mpn('signature-cloud-support', 'platinum'))).toBeNull();
    expect(offerGrants('mpn-2031', 'gold', 'cloud')).toBeNull();
    expect(benefitName('mpn-2031', 'cloud')).toBeNull();
    expect(offerOf({ ruleSet: 'mpn-2031', offer: 'gold' })).toBeNull();
  });

  it('a benefit of one rule set is not in the other', () => {
    expect(coverageOf({ ruleSet: 'maicpp-2026', benefit: 'signature-cloud-support' })).toBeNull();
    expect(offerOf({ ruleSet: 'maicpp-2026', offer: 'gold' })).toBeNull();
  });
});

describe('an offer whose grant depends on the competency', () => {
  it.each([
    ['R4 R5 Gold is one', 'mpn-2021', 'gold', true],
    ['R4 R5 Silver is one', 'mpn-2021', 'silver', true],
    ['R6 Action Pack is not one', 'mpn-2021', 'action-pack', false],
    ['P3 no offer of today is one', 'maicpp-2026', 'solutions-partner', false],
    ['an offer of an unknown rule set is not one', 'mpn-2031', 'gold', false],
  ] as const)('%s', (_, ruleSet, offer, depends) => {
    expect(isOfCompetency(ruleSet, offer)).toBe(depends);
  });
});

describe('what an entitlement comes with', () => {
  it.each([
    ['R4 a benefit of 2021: a programme', 'mpn-2021', true, false],
    ['P3 a benefit of today: a programme', 'maicpp-2026', true, false],
    ['P33 a Visual Studio subscription: neither a programme nor a paid plan', 'visual-studio', false, false],
    ['P22 P26 Premier and Unified: a paid plan', 'paid-support-plans', false, true],
    ['what is not known: taken for a newer programme', 'mpn-2031', true, false],
  ])('%s', (_, ruleSet, programme, paid) => {
    expect([isOfProgramme({ ruleSet }), isPaid({ ruleSet })]).toEqual([programme, paid]);
  });

  it('P22 nothing is granted by a paid plan: no number is made up', () => {
    const premier = { ruleSet: 'paid-support-plans', benefit: 'premier-contract' };
    expect(grantedIncidents({ ...premier, offer: null, competencyGroup: null })).toBeNull();
  });
});

describe('what a benefit covers', () => {
  it('P33 a Visual Studio subscription covers both with one pool', () => {
    const subscription = { ruleSet: 'visual-studio', benefit: 'visual-studio-technical-support' };
    expect(coverageOf(subscription)).toBe('both');
    expect([isCovering(subscription, 'cloud'), isCovering(subscription, 'on-premises')]).toEqual([
      true,
      true,
    ]);
    expect(offerGrants('visual-studio', 'visual-studio-enterprise', 'cloud')).toBe(true);
  });

  it.each([
    ['R2 on-premises support covers no cloud product', 'microsoft-product-support', 'cloud', false],
    ['R2 cloud support does', 'signature-cloud-support', 'cloud', true],
    ['a benefit that is not known may or may not', 'teleport-support', 'cloud', null],
  ] as const)('%s', (_, benefit, covers, covered) => {
    expect(isCovering({ ruleSet: 'mpn-2021', benefit }, covers)).toBe(covered);
  });

  it.each([
    { ruleSet: 'mpn-2021', benefit: 'microsoft-product-support', covers: 'on-premises' },
    { ruleSet: 'mpn-2021', benefit: 'signature-cloud-support', covers: 'cloud' },
    { ruleSet: 'maicpp-2026', benefit: 'partner-on-premises-support', covers: 'on-premises' },
    { ruleSet: 'maicpp-2026', benefit: 'partner-cloud-support', covers: 'cloud' },
  ] as const)('$rule $benefit covers $covers products', ({ ruleSet, benefit, covers }) => {
    expect(coverageOf({ ruleSet, benefit })).toBe(covers);
    expect(benefitName(ruleSet, covers)).toBe(benefitOf({ ruleSet, benefit })?.name);
  });
});
