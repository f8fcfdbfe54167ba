import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grantedIncidents } from './grants.ts';
import { contractsNamed, entitlementsNamed, type NamedEntitlement } from './parse-names.ts';
import { ruleSets } from './rulesets/index.ts';

const NOTHING = { benefit: null, offer: null, competencyGroup: null, competency: null };
const in2021 = (parts: Partial<NamedEntitlement>) => ({ ruleSet: 'mpn-2021', ...NOTHING, ...parts });
const in2026 = (parts: Partial<NamedEntitlement>) => ({ ruleSet: 'maicpp-2026', ...NOTHING, ...parts });
const EMM = { competency: 'enterprise-mobility-management', competencyGroup: 'cloud' };
const SMALL = { competency: 'small-and-midmarket-cloud-solutions', competencyGroup: 'cloud' };
const GOLD_20 = in2021({ benefit: 'microsoft-product-support', offer: 'gold' });
const SIGNATURE_10 = in2021({
  benefit: 'signature-cloud-support',
  offer: 'gold',
  competencyGroup: 'hybrid',
});

describe('an unambiguous name', () => {
  it.each([
    ['R5', 'EMM', in2021(EMM)],
    ['R5', 'enterprise  MOBILITY management', in2021(EMM)],
    ['R5', 'small & midmarket', in2021(SMALL)],
    ['R5', 'Small and Midmarket Cloud Solutions', in2021(SMALL)],
    ['R5', 'Security competency', in2021({ competency: 'security', competencyGroup: 'cloud' })],
    [
      'R5',
      'Gold Cloud Platform',
      in2021({ offer: 'gold', competency: 'cloud-platform', competencyGroup: 'cloud' }),
    ],
    [
      'R5',
      'cloud productivity (silver)',
      in2021({ offer: 'silver', competency: 'cloud-productivity', competencyGroup: 'cloud' }),
    ],
    ['R4', 'Gold', in2021({ offer: 'gold' })],
    ['R4', 'Gold hybrid', in2021({ offer: 'gold', competencyGroup: 'hybrid' })],
    ['R4', 'Signature 10-pack', SIGNATURE_10],
    ['R4', 'signature 10 PACK', SIGNATURE_10],
    ['R4', 'Signature10pack, Gold', SIGNATURE_10],
    [
      'R4',
      'Signature 5‑pack',
      in2021({ benefit: 'signature-cloud-support', offer: 'silver', competencyGroup: 'hybrid' }),
    ],
    ['R4', 'Gold Signature', in2021({ benefit: 'signature-cloud-support', offer: 'gold' })],
    ['R2', 'Signature Product Support', in2021({ benefit: 'signature-cloud-support' })],
    ['R6', 'Action Pack', in2021({ offer: 'action-pack' })],
    ['P4', 'Partner Support Gold 20pack', GOLD_20],
    ['P4', 'gold 20-pack', GOLD_20],
    ['P4', 'Silver 15pack', in2021({ benefit: 'microsoft-product-support', offer: 'silver' })],
    ['P4', 'MAPS 10pack', in2021({ benefit: 'microsoft-product-support', offer: 'action-pack' })],
    [
      'P4',
      'Partner On-premises support 20',
      in2026({ benefit: 'partner-on-premises-support', offer: 'solutions-partner' }),
    ],
    ['P4', 'PARTNER SUPPORT  gold 20 Pack', GOLD_20],
    ['P4', 'partner support Gold 20pack', GOLD_20],
    ['P31', 'MPN gold incidents', GOLD_20],
    ['P31', 'MPN Silver Incidents', in2021({ benefit: 'microsoft-product-support', offer: 'silver' })],
    ['P32', '5 packs', { ...in2021({ benefit: 'five-pack' }), ruleSet: 'pay-per-incident' }],
    [
      'P4',
      'Partner-Cloud-Support-5',
      in2026({ benefit: 'partner-cloud-support', offer: 'success-expanded' }),
    ],
    [
      'P4',
      'ＰＡＲＴＮＥＲ Cloud support５０',
      in2026({ benefit: 'partner-cloud-support', offer: 'solutions-partner' }),
    ],
    ['P2', 'Partner Cloud Support', in2026({ benefit: 'partner-cloud-support' })],
    ['P2', 'Partner Onpremises Support', in2026({ benefit: 'partner-on-premises-support' })],
    ['P3', 'Solutions Partner', in2026({ offer: 'solutions-partner' })],
    ['P3', 'Core', in2026({ offer: 'success-core' })],
    [
      'P3',
      'Partner Success Expanded – Partner Cloud Support',
      in2026({ benefit: 'partner-cloud-support', offer: 'success-expanded' }),
    ],
    ['P3', 'our Partner Launch membership', in2026({ offer: 'launch' })],
  ])('%s "%s" has one meaning', (_, text, meaning) => {
    expect(entitlementsNamed(text)).toEqual([meaning]);
  });
});

describe('an ambiguous name', () => {
  it.each([
    ['Signature Cloud Support', 'partner-cloud-support', 'signature-cloud-support'],
    ['Microsoft Product Support', 'partner-on-premises-support', 'microsoft-product-support'],
    ['cloud support', 'partner-cloud-support', 'signature-cloud-support'],
    ['Product Support Incidents', 'partner-on-premises-support', 'microsoft-product-support'],
    [
      'Microsoft Product Support (on-premises) incidents',
      'partner-on-premises-support',
      'microsoft-product-support',
    ],
    ['Signature cloud support incidents', 'partner-cloud-support', 'signature-cloud-support'],
  ])('P2 "%s" is a name in both programmes and has both meanings', (text, today, formerly) => {
    expect(entitlementsNamed(text)).toEqual([in2026({ benefit: today }), in2021({ benefit: formerly })]);
  });
});

describe('a name without a meaning', () => {
  it.each([
    ['nothing', ''],
    ['punctuation', ' – / & '],
    ['only words that have no meaning alone', 'partner support plan'],
    ['another word', 'Gold something'],
    ['a pack of a size that does not exist', 'Signature 20-pack'],
    ['half a name', 'Enterprise'],
    ['a competency that does not exist', 'Gold Teleportation'],
    ['a text that is no name', 'gold '.repeat(21)],
  ])('is %s: no meaning is guessed', (_, text) => {
    expect(entitlementsNamed(text)).toEqual([]);
    expect(contractsNamed(text)).toEqual([]);
  });

  it('R1 is Technical Presales and Deployment, which is not an incident benefit', () => {
    expect(entitlementsNamed('Technical Presales and Deployment')).toEqual([]);
  });

  it.each([
    ['R4 two offers', 'Gold Silver'],
    ['R4 a pack and another offer', 'Signature 10-pack Silver'],
    ['R5 two competencies', 'EMM Security'],
    ['R6 Action Pack and a cloud benefit', 'Action Pack Signature'],
    ['R6 Action Pack and a competency', 'Action Pack EMM'],
    ['P3 Core and the on-premises benefit', 'Core on-premises support'],
    ['P3 offers of two programmes', 'Gold Launch'],
  ])('is one that contradicts itself: %s', (_, text) => {
    expect(entitlementsNamed(text)).toEqual([]);
  });
});

describe('the contracts that a name can mean', () => {
  it.each([
    ['R4 Signature 10-pack', 'Signature 10-pack', [10]],
    ['P4 Gold 20pack', 'Gold 20pack', [20]],
    ['P3 Core, which has one benefit', 'Core', [2]],
    ['R6 Action Pack, which has one benefit', 'Action Pack', [10]],
    ['R4 Gold, whose benefit and competency are open', 'Gold', [20, 'unlimited', 10]],
    [
      'R5 EMM, whose offer and benefit are open, but never Action Pack',
      'EMM',
      [15, 20, 'unlimited', 'unlimited'],
    ],
    ['P3 Launch, which has none', 'Launch', []],
    [
      'P2 Signature Cloud Support, in either programme',
      'Signature Cloud Support',
      [50, 5, 2, 'unlimited', 'unlimited', 5, 10],
    ],
  ])('%s', (_, text, incidents) => {
    expect(contractsNamed(text).map(grantedIncidents)).toEqual(incidents);
  });
});

describe('a plan name of the portals, in any case and spacing', () => {
  const grantOf = (text: string) => contractsNamed(text).map(grantedIncidents);
  const spellingsOf = (name: string) => [
    name,
    name.toLowerCase(),
    name.toUpperCase(),
    name.replace(/pack$/, '-pack'),
    name.replace(/pack$/, ' Pack'),
    `  ${name.replaceAll(' ', '   ')} `,
    name.replaceAll(' ', '\u00A0'),
    name.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  ];

  it.each([
    ['Partner Cloud Support 50', 'partner-cloud-support', 50],
    ['Partner Cloud Support 5', 'partner-cloud-support', 5],
    ['Partner Cloud Support 2', 'partner-cloud-support', 2],
    ['Partner On-premises Support 20', 'partner-on-premises-support', 20],
    ['Partner On-premises support 20', 'partner-on-premises-support', 20],
    ['Partner Onpremises Support 20', 'partner-on-premises-support', 20],
    ['Partner Signature 5pack', 'signature-cloud-support', 5],
    ['Partner Signature 10pack', 'signature-cloud-support', 10],
    ['Partner Support Gold 20pack', 'microsoft-product-support', 20],
    ['Partner support Gold 20pack', 'microsoft-product-support', 20],
    ['Partner support Silver 15pack', 'microsoft-product-support', 15],
    ['Partner support MAPS 10pack', 'microsoft-product-support', 10],
    ['MAPS 10pack', 'microsoft-product-support', 10],
  ])('P4 "%s" is %s with %i incidents', (name, benefit, incidents) => {
    for (const spelling of spellingsOf(name)) {
      expect([spelling, contractsNamed(spelling).map((each) => each.benefit)]).toEqual([spelling, [benefit]]);
      expect([spelling, grantOf(spelling)]).toEqual([spelling, [incidents]]);
    }
  });

  it.each(['Partner Cloud Support 20', 'Partner On-premises Support 50', 'Partner Signature 20pack'])(
    'P4 "%s" is no plan: no number is guessed',
    (name) => {
      expect(contractsNamed(name)).toEqual([]);
    },
  );

  it.each([
    ['P22 Premier Support', 'premier-contract'],
    ['P22 Unified for Partners', 'unified-contract'],
    ['P22 Advanced Support for Partners', 'advanced-contract'],
  ])('%s is a paid plan, without an offer and without a number', (named, benefit) => {
    const [paid, ...others] = contractsNamed(named.slice('P22 '.length));
    expect(others).toEqual([]);
    expect(paid).toMatchObject({ benefit, offer: null });
    expect(paid && grantedIncidents(paid)).toBeNull();
  });

  it('P33 a name that holds MSDN is of a Visual Studio subscription', () => {
    const named = entitlementsNamed('MSDN support');
    expect(named.map(({ ruleSet }) => ruleSet)).toEqual(['visual-studio']);
    expect(grantOf('MSDN Visual Studio Enterprise')).toEqual([4]);
  });
});

describe('every name in the data', () => {
  const rows = ruleSets.flatMap(({ id, benefits, offers, competencyGroups, competencies, grants }) => [
    ...[...benefits, ...offers, ...competencyGroups, ...competencies].flatMap(({ name, aliases }) =>
      [name, ...aliases].map((each) => ({ ruleSet: id, name: each })),
    ),
    ...grants.flatMap(({ contractNames }) => contractNames.map((name) => ({ ruleSet: id, name }))),
  ]);

  it.each(rows)('$ruleSet: "$name" has one meaning there, however it is spelled', ({ ruleSet, name }) => {
    const spellings = [
      name,
      name.toUpperCase(),
      ` ${name}. `,
      name.replace(/[- ]/g, ' – ').replace(/ and /i, ' & '),
    ];
    const meanings = spellings.map((each) => entitlementsNamed(each));
    expect(meanings[0]?.filter((meaning) => meaning.ruleSet === ruleSet)).toHaveLength(1);
    for (const meaning of meanings) expect(meaning).toEqual(meanings[0]);
  });
});

describe('any typed text', () => {
  const piece = fc.oneof(
    fc.constantFrom('Gold', 'Silver', 'EMM', 'Signature', '10-pack', 'Core', '&', 'partner', 'support', '20'),
    fc.string({ maxLength: 6 }),
  );

  it('R5 has no meaning if one word is in no name', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 4 }), fc.nat(4), (pieces, at) => {
        const text = [...pieces.slice(0, at), 'xyzzy', ...pieces.slice(at)].join(' ');
        expect(entitlementsNamed(text)).toEqual([]);
      }),
    );
  });

  it('R4 means the same in any order of words that keeps names together', () => {
    const names = ['Gold', 'Signature', 'hybrid'];
    fc.assert(
      fc.property(fc.shuffledSubarray(names, { minLength: 3 }), (order) => {
        expect(entitlementsNamed(order.join(' '))).toEqual([SIGNATURE_10]);
      }),
    );
  });
});
