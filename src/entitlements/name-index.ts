import { benefitOf, type Entitlement, grantsFor } from './grants.ts';
import type { RuleSet } from './rule-set.ts';

/** What one name means: the parts of an entitlement that it determines. */
export type NamedParts = Readonly<
  Partial<Record<'benefit' | 'offer' | 'competencyGroup' | 'competency', string>>
>;

/** The words of a name without case, punctuation and dashes; "&" and "and" are left out. */
export function nameWords(text: string): string[] {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  return words.filter((word) => word !== '' && word !== 'and' && word !== 'och');
}

const indexes = new WeakMap<RuleSet, ReadonlyMap<string, readonly NamedParts[]>>();

/** Every name in a rule set, its words joined, with its meanings. */
export function namesOfRuleSet(ruleSet: RuleSet): ReadonlyMap<string, readonly NamedParts[]> {
  const known = indexes.get(ruleSet);
  if (known !== undefined) return known;
  const index = new Map<string, NamedParts[]>();
  const add = (names: readonly string[], parts: NamedParts) => {
    for (const name of new Set(names.map((each) => nameWords(each).join('')))) {
      index.set(name, [...(index.get(name) ?? []), parts]);
    }
  };
  for (const { id, name, aliases } of ruleSet.benefits) add([name, ...aliases], { benefit: id });
  for (const { id, name, aliases } of ruleSet.offers) add([name, ...aliases], { offer: id });
  for (const { id, name, aliases } of ruleSet.competencyGroups) {
    add([name, ...aliases], { competencyGroup: id });
  }
  for (const { id, name, aliases, group } of ruleSet.competencies) {
    add([name, ...aliases], { competency: id, competencyGroup: group });
  }
  for (const { contractNames, benefit, offer, competencyGroup } of ruleSet.grants) {
    const group = competencyGroup === undefined ? {} : { competencyGroup };
    add(contractNames, { benefit, offer, ...group });
  }
  indexes.set(ruleSet, index);
  return index;
}

/**
 * The names that portals may show for a contract (R4, P2, P4), the most specific first: those of its row in the
 * entitlement table, then the benefit's name and aliases.
 */
export function contractNamesOf(entitlement: Entitlement): string[] {
  const benefit = benefitOf(entitlement);
  const rows = grantsFor(entitlement).flatMap(({ contractNames }) => contractNames);
  return [...new Set([...rows, ...(benefit === null ? [] : [benefit.name, ...benefit.aliases])])];
}
