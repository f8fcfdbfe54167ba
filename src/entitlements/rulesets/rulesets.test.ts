import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { products } from '../../guidance/routing/products.ts';
import { isCalendarDate } from '../calendar-date.ts';
import { hasIds } from '../grants.ts';
import { type RuleSet, type RuleSetData, RuleSetSchema } from '../rule-set.ts';
import { programmes, ruleSets } from './index.ts';
import { maicpp2026 } from './maicpp-2026.ts';
import { mpn2021 } from './mpn-2021.ts';
import { paidSupportPlans } from './paid-support-plans.ts';
import { payPerIncident } from './pay-per-incident.ts';
import { visualStudio } from './visual-studio.ts';

const LAST_RULE = { R: 28, P: 39, D: 7 } as const;

function ruleExists(rule: string): boolean {
  const [, family, number] = /^([RPD])([1-9]\d?)$/.exec(rule) ?? [];
  return family !== undefined && Number(number) <= LAST_RULE[family as keyof typeof LAST_RULE];
}

function known(id: string): RuleSet {
  const found = ruleSets.find((ruleSet) => ruleSet.id === id);
  if (found === undefined) throw new Error(`No rule set ${id}`);
  return found;
}

/** Every name and alias of the rows, as a user may read or type it. */
const namesOf = (rows: readonly { name: string; aliases: readonly string[] }[]) =>
  rows.flatMap(({ name, aliases }) => [name, ...aliases]);

describe('the rule sets known', () => {
  it('are listed once each, the programmes first, and of them the newest', () => {
    const dates = programmes.map(({ asOf }) => asOf);
    expect(dates).toEqual([...dates].sort().reverse());
    expect(ruleSets.slice(0, programmes.length)).toEqual(programmes);
    expect(new Set(ruleSets.map(({ id }) => id)).size).toBe(ruleSets.length);
  });

  it('are those of every file here', () => {
    const files = import.meta.glob<object>(['./*.ts', '!./index.ts', '!./*.test.ts'], { eager: true });
    const inFiles = Object.values(files).flatMap((file) => Object.values(file) as RuleSetData[]);
    expect(inFiles.map(({ id }) => id).sort()).toEqual(ruleSets.map(({ id }) => id).sort());
  });

  it('are dated, and say whether their facts are second-hand', () => {
    expect(known('mpn-2021')).toMatchObject({ asOf: '2021-04-03', asReported: false });
    expect(known('maicpp-2026')).toMatchObject({ asReported: true });
    expect(ruleSets.filter(({ asOf }) => !isCalendarDate(asOf))).toEqual([]);
  });
});

describe('names', () => {
  it.each(['Microsoft Product Support', 'Signature Cloud Support', 'Signature Product Support'])(
    'R2 knows the benefit %s',
    (name) => {
      expect(namesOf(known('mpn-2021').benefits)).toContain(name);
    },
  );

  it('R2 Signature Product Support is an alias of the cloud benefit, not of the on-premises one', () => {
    const benefit = known('mpn-2021').benefits.find(({ aliases }) =>
      aliases.includes('Signature Product Support'),
    );
    expect(benefit?.covers).toEqual(['cloud']);
  });

  it.each([
    { today: 'Partner Cloud Support', formerly: 'Signature Cloud Support' },
    { today: 'Partner On-premises Support', formerly: 'Microsoft Product Support' },
  ])('P2 $today was formerly $formerly', ({ today, formerly }) => {
    const benefit = known('maicpp-2026').benefits.find(({ name }) => name === today);
    expect(benefit?.aliases).toContain(formerly);
    const covered = known('mpn-2021').benefits.find(({ name }) => name === formerly);
    expect(benefit?.covers).toEqual(covered?.covers);
  });

  it.each([
    { ruleSet: 'maicpp-2026', offer: 'solutions-partner', name: 'Partner On-premises Support 20' },
    { ruleSet: 'mpn-2021', offer: 'gold', name: 'Partner Support Gold 20pack' },
    { ruleSet: 'mpn-2021', offer: 'silver', name: 'Silver 15pack' },
    { ruleSet: 'mpn-2021', offer: 'action-pack', name: 'MAPS 10pack' },
  ])('P4 portals call the on-premises contract of $offer "$name"', ({ ruleSet, offer, name }) => {
    const { grants, benefits } = known(ruleSet);
    const named = grants.filter(({ contractNames }) => contractNames.includes(name));
    expect(named.map((grant) => grant.offer)).toEqual([offer]);
    expect(benefits.find(({ id }) => id === named[0]?.benefit)?.covers).toEqual(['on-premises']);
  });

  it.each([
    { offer: 'silver', incidents: 5, name: 'Signature 5-pack' },
    { offer: 'gold', incidents: 10, name: 'Signature 10-pack' },
  ])('R4 portals call the cloud contract of $incidents incidents "$name"', ({ offer, incidents, name }) => {
    const named = known('mpn-2021').grants.filter(({ contractNames }) => contractNames.includes(name));
    expect(named).toMatchObject([{ offer, incidents, competencyGroup: 'hybrid' }]);
  });
});

describe('competencies', () => {
  it.each([
    'Security',
    'Cloud Business Applications',
    'Cloud Platform',
    'Cloud Productivity',
    'Enterprise Mobility Management',
    'Small and Midmarket Cloud Solutions',
  ])('R5 %s is a cloud competency', (name) => {
    expect(known('mpn-2021').competencies.find((each) => each.name === name)?.group).toBe('cloud');
  });

  it('R5 no other competency is a cloud competency', () => {
    expect(known('mpn-2021').competencies.filter(({ group }) => group === 'cloud')).toHaveLength(6);
  });

  it('R5 offers the choice between a cloud competency and any other', () => {
    expect(known('mpn-2021').competencyGroups.map(({ id }) => id)).toEqual(['cloud', 'hybrid']);
  });
});

describe.each([
  ['mpn-2021', mpn2021],
  ['maicpp-2026', maicpp2026],
  ['visual-studio', visualStudio],
  ['paid-support-plans', paidSupportPlans],
  ['pay-per-incident', payPerIncident],
] as const)('the file of %s', (id, data) => {
  const ruleSet = known(id);
  const family = ruleSet.asReported ? 'P' : 'R';
  const ids = (rows: readonly { id: string }[]) => rows.map((row) => row.id);
  const rows = [
    ...ruleSet.benefits,
    ...ruleSet.offers,
    ...ruleSet.competencyGroups,
    ...ruleSet.competencies,
    ...ruleSet.grants,
  ];

  it('has the fields of a rule set and no others', () => {
    expect(v.safeParse(RuleSetSchema, data).issues).toBeUndefined();
    expect(data.id).toBe(id);
  });

  it('grants only benefits, offers and competency groups that it defines', () => {
    const dangling = ruleSet.grants.filter(
      ({ offer, benefit, competencyGroup }) =>
        !ids(ruleSet.offers).includes(offer) ||
        !ids(ruleSet.benefits).includes(benefit) ||
        (competencyGroup !== undefined && !ids(ruleSet.competencyGroups).includes(competencyGroup)),
    );
    expect(dangling).toEqual([]);
  });

  it('puts every competency into a group that it defines', () => {
    const groups = ids(ruleSet.competencyGroups);
    expect(ruleSet.competencies.filter(({ group }) => !groups.includes(group))).toEqual([]);
  });

  it('has each id once, and at most one grant for each offer, benefit and group', () => {
    for (const list of [ruleSet.benefits, ruleSet.offers, ruleSet.competencyGroups, ruleSet.competencies]) {
      expect(new Set(ids(list)).size).toBe(list.length);
    }
    const keys = ruleSet.grants.map((grant) => `${grant.offer} ${grant.benefit} ${grant.competencyGroup}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('has no name or alias that means two things of one kind', () => {
    const lists = [ruleSet.benefits, ruleSet.offers, ruleSet.competencyGroups, ruleSet.competencies];
    const contractNames = ruleSet.grants.flatMap((grant) => grant.contractNames);
    for (const names of [...lists.map(namesOf), contractNames]) {
      const lower = names.map((name) => name.toLowerCase());
      expect(new Set(lower).size).toBe(lower.length);
    }
  });

  it('cites for every way rules that exist, its own family first', () => {
    const cited = Object.values(ruleSet.ways).map(({ rules }) => rules);
    expect(cited.filter(([first = '']) => !first.startsWith(family))).toEqual([]);
    expect(cited.flat().filter((rule) => !ruleExists(rule))).toEqual([]);
  });

  it('cites for every row at least one rule, and only rules that exist', () => {
    expect(rows.filter(({ rules }) => !rules.some((rule) => rule.startsWith(family)))).toEqual([]);
    expect(rows.flatMap(({ rules }) => rules).filter((rule) => !ruleExists(rule))).toEqual([]);
  });
});

describe.each(programmes.map((ruleSet) => [ruleSet.id, ruleSet] as const))(
  'the programme %s',
  (_, ruleSet) => {
    it('R2 P2 has one benefit for on-premises products and one for the cloud', () => {
      expect(ruleSet.benefits.flatMap(({ covers }) => covers).sort()).toEqual(['cloud', 'on-premises']);
    });

    it('says of every kind of product how it is handled', () => {
      const asked = products.flatMap(({ id, covers }) => (covers === null ? [] : [id]));
      expect(Object.keys(ruleSet.ways).sort()).toEqual(asked.sort());
    });
  },
);

describe('Visual Studio subscriptions', () => {
  const { kind, asReported, benefits, grants, ways } = known('visual-studio');

  it.each([
    ['visual-studio-enterprise', 4],
    ['visual-studio-professional', 2],
    ['visual-studio-test-professional', 2],
    ['msdn-platforms', 2],
  ])('P33 %s has %i incidents a year', (offer, incidents) => {
    expect(grants.filter((grant) => grant.offer === offer)).toMatchObject([{ incidents }]);
  });

  it('P33 have one pool of incidents, for on-premises products and Azure alike', () => {
    expect(benefits).toHaveLength(1);
    expect(benefits[0]?.covers).toEqual(['on-premises', 'cloud']);
    const paid = Object.entries(ways).flatMap(([product, { by }]) => (by === 'benefit' ? [product] : []));
    expect(paid.sort()).toEqual(['azure', 'on-premises-current', 'on-premises-previous']);
  });

  it('P33 are for what is not in production, wherever they are used, and are as reported', () => {
    expect(Object.values(ways).filter(({ notes }) => notes?.includes('non_production') !== true)).toEqual([]);
    expect([kind, asReported]).toEqual(['subscription', true]);
  });
});

describe('paid plans', () => {
  it('P22 grant no number: what was bought stands in the contract', () => {
    const { offers, grants } = known('paid-support-plans');
    expect([offers, grants]).toEqual([[], []]);
  });

  it.each([
    ['P22 Premier covers all products', 'premier-contract', ['on-premises', 'cloud']],
    ['P22 Advanced covers the cloud alone', 'advanced-contract', ['cloud']],
    ['P22 Unified covers all products', 'unified-contract', ['on-premises', 'cloud']],
    ['P30 P31 Professional Direct is of cloud services', 'professional-direct-contract', ['cloud']],
  ])('%s', (_, id, covers) => {
    expect(known('paid-support-plans').benefits.find((benefit) => benefit.id === id)?.covers).toEqual(covers);
  });
});

describe('incidents bought singly or in packs', () => {
  it('P32 have no IDs, and everything else has', () => {
    const without = ruleSets.flatMap(({ id: ruleSet, benefits }) =>
      benefits.filter(({ id }) => !hasIds({ ruleSet, benefit: id })).map(({ id }) => id),
    );
    expect(without).toEqual(['single-incident', 'five-pack']);
  });

  it('P32 are for on-premises products, in Support for Business', () => {
    const { benefits, ways } = known('pay-per-incident');
    expect(benefits.flatMap(({ covers }) => covers)).toEqual(['on-premises', 'on-premises']);
    expect(Object.values(ways).map((way) => ('portal' in way ? way.portal : null))).toEqual(
      Object.keys(ways).map(() => 'supportForBusinessToday'),
    );
  });

  it('a benefit of a rule set that this version does not know is taken to have IDs', () => {
    expect(hasIds({ ruleSet: 'future-2030', benefit: 'new' })).toBe(true);
  });
});

describe('the source code', () => {
  const sources = import.meta.glob<string>(['../../**/*.{ts,tsx}', '!../../**/*.test.*'], {
    eager: true,
    query: '?raw',
    import: 'default',
  });
  const ids = ruleSets.flatMap(({ id, benefits, offers }) => [
    id,
    ...[...benefits, ...offers].map((row) => row.id),
  ]);
  const naming = Object.entries(sources).flatMap(([path, source]) =>
    ids.some((id) => source.includes(`'${id}'`)) ? [path] : [],
  );

  it('names rule sets, benefits and offers in the files of rule sets, and nowhere else', () => {
    expect(naming.filter((path) => !path.startsWith('./'))).toEqual([]);
    // The search itself works: every file of a rule set names its own.
    expect(naming.filter((path) => path.startsWith('./'))).toHaveLength(ruleSets.length);
  });
});

describe('the schema of a rule set', () => {
  const changed = (change: Record<string, unknown>) => v.safeParse(RuleSetSchema, { ...mpn2021, ...change });
  const grant = { offer: 'gold', benefit: 'signature-cloud-support', incidents: 1, rules: ['R4'] };

  it.each([
    ['a quantity below nothing', { grants: [{ ...grant, incidents: -1 }] }],
    ['half an incident', { grants: [{ ...grant, incidents: 0.5 }] }],
    ['a quantity in words', { grants: [{ ...grant, incidents: 'plenty' }] }],
    ['a rule of no article', { grants: [{ ...grant, rules: ['Q4'] }] }],
    ['a misspelt field', { grants: [{ ...grant, competency: 'cloud' }] }],
    ['an id that is no id', { offers: [{ id: 'Gold!', name: 'Gold', rules: ['R4'] }] }],
  ])('refuses %s', (_, change) => {
    expect(changed(change).success).toBe(false);
  });

  it('accepts a valid grant', () => {
    expect(changed({ grants: [grant] }).success).toBe(true);
  });
});
