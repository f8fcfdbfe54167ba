import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import english from '../public/_locales/en/messages.json' with { type: 'json' };
import { grantsFor } from '../src/entitlements/grants.ts';
import type { Quantity, RuleSet } from '../src/entitlements/rule-set.ts';
import { ruleSets } from '../src/entitlements/rulesets/index.ts';
import { requestPortals } from '../src/guidance/routing/request-portals.ts';
import { Translator } from '../src/i18n/translator.ts';
import { testsByRule } from './rule-tests.ts';
import { allRules } from './rules.ts';

/**
 * Prints the rule sets' tables from their data and the rules from their texts, to be held beside the articles:
 * `npx tsx tools/rules-document.ts`.
 */
export const DOCUMENT = join(import.meta.dirname, '../docs/rules.md');

const words = new Translator('en', english, english);

export function rulesDocument(): string {
  return [
    '# The rules, as the product has them',
    '',
    'Printed from `src/entitlements/rulesets/` and the English texts by `npx tsx tools/rules-document.ts`; do not edit.',
    "R numbers are rules of the vendor's article of 3 April 2021, P numbers of second-hand reports on today's programme,",
    'D numbers decisions of the product where these leave a gap.',
    '',
    ...ruleSets.flatMap(chapter),
    '## The rules in a sentence each',
    '',
    'As cards tell them, from the texts `rule_…` in `public/_locales/en/messages.json`.',
    '',
    ...table(['rule', 'sentence'], allRules.map(sentenceRow)),
    '## Where each rule is tested',
    '',
    'Unit tests whose names begin with the number of the rule.',
    '',
    ...table(['rule', 'tests'], allRules.map(testsRow)),
  ].join('\n');
}

function chapter(ruleSet: RuleSet): string[] {
  const { id, programme, asOf, asReported, benefitsPage, benefits, offers } = ruleSet;
  return [
    `## ${programme}: \`${id}\``,
    '',
    `As of ${asOf}, ${asReported ? 'as reported: check Partner Center' : 'as the article states it'}.`,
    `The page that shows the IDs is called “${benefitsPage}”.`,
    '',
    ...(ruleSet.grants.length === 0 ? [] : grantChapter(ruleSet)),
    '### Names of benefits and offers',
    '',
    ...table(
      ['name', 'also called', 'rules'],
      [...benefits, ...offers].map(({ name, aliases, rules }) => [
        name,
        aliases.join(', '),
        rules.join(', '),
      ]),
    ),
    ...competencyTable(ruleSet),
    ...(contractRows(ruleSet).length === 0
      ? []
      : [
          '### Names of contracts in portals',
          '',
          ...table(['contract', 'benefit', 'offer', 'rules'], contractRows(ruleSet)),
        ]),
    '### Who pays, and where',
    '',
    ...table(['product', 'pays', 'where', 'rules'], wayRows(ruleSet)),
  ];
}

function grantChapter(ruleSet: RuleSet): string[] {
  return [
    '### Incidents a year',
    '',
    ...table(['benefit', ...ruleSet.offers.map(({ name }) => name), 'rules'], grantRows(ruleSet)),
    `Different offers add up; of several of one kind, one counts (${ruleSet.stacking.rules.join(', ')}).`,
    '',
  ];
}

const PAYS = { benefit: 'an incident of the benefit', customer: "the customer's entitlement" } as const;

/** A row for each kind of product that the rule set speaks of. */
function wayRows({ ways }: RuleSet): string[][] {
  return Object.entries(ways).map(([product, way]) => [
    product,
    way.by === 'nothing' ? `nothing: ${way.reason.replaceAll('_', ' ')}` : PAYS[way.by],
    way.by === 'nothing' ? '' : requestPortals[way.portal].id,
    way.rules.join(', '),
  ]);
}

function competencyTable({ competencies, competencyGroups }: RuleSet): string[] {
  if (competencies.length === 0) return [];
  const rows = competencies.map(({ name, aliases, group, rules }) => [
    name,
    aliases.join(', '),
    nameOf(competencyGroups, group),
    rules.join(', '),
  ]);
  return [
    '### Competencies',
    '',
    ...table(['competency', 'also called', 'group', 'rules'], rows),
    'A competency that is not listed belongs to the group of the others.',
    '',
  ];
}

/** A row for each benefit, and for each group of competencies where that decides what a benefit grants. */
function grantRows(ruleSet: RuleSet): string[][] {
  return ruleSet.benefits.flatMap(({ id: benefit, name }) => {
    const own = ruleSet.grants.filter((grant) => grant.benefit === benefit);
    const groups = own.some(({ competencyGroup }) => competencyGroup !== undefined)
      ? ruleSet.competencyGroups
      : [null];
    return groups.map((group) => {
      const competencyGroup = group?.id ?? null;
      const cells = ruleSet.offers.map(({ id: offer }) =>
        grantsFor({ ruleSet: ruleSet.id, benefit, offer, competencyGroup }).map(({ incidents }) =>
          quantity(incidents),
        ),
      );
      const rules = grantsOf(ruleSet, benefit, competencyGroup).flatMap((grant) => grant.rules);
      return [
        group === null ? name : `${name}, ${group.name}`,
        ...cells.map((cell) => cell.join(' or ') || 'none'),
        [...new Set(rules)].join(', '),
      ];
    });
  });
}

function grantsOf({ id: ruleSet }: RuleSet, benefit: string, competencyGroup: string | null) {
  return grantsFor({ ruleSet, benefit, offer: null, competencyGroup });
}

function contractRows({ grants, benefits, offers }: RuleSet): string[][] {
  return grants.flatMap(({ contractNames, benefit, offer, rules }) =>
    contractNames.map((name) => [name, nameOf(benefits, benefit), nameOf(offers, offer), rules.join(', ')]),
  );
}

function sentenceRow(rule: string): string[] {
  return [rule, words.find(`rule_${rule}`) ?? ''];
}

const tests = testsByRule();

function testsRow(rule: string): string[] {
  const files = (tests.get(rule) ?? []).map((file) => `\`${file}\``);
  return [rule, files.join(', ')];
}

function quantity(incidents: Quantity): string {
  return String(incidents);
}

function nameOf(rows: readonly { readonly id: string; readonly name: string }[], id: string): string {
  return rows.find((row) => row.id === id)?.name ?? id;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line), ''];
}

if (process.argv[1] === import.meta.filename) writeFileSync(DOCUMENT, rulesDocument());
