import type { RuleSet } from '../../entitlements/rule-set.ts';
import { ruleSets } from '../../entitlements/rulesets/index.ts';

/** Something that a rule set has, such as one of its offers. */
interface OfRuleSet {
  readonly ruleSet: string;
}

/** What the rule sets have for choice in a form. */
export interface Choices<Choice extends OfRuleSet, Listed extends Choice> {
  /** What one rule set has, in the order in which it is offered. */
  listedBy(ruleSet: RuleSet): readonly Listed[];
  /** The value that stands for a choice in a form control and in a draft. */
  keyOf(choice: Choice): string;
  /** Whether a rule set of this version has it. */
  isListed(choice: Choice): boolean;
  /** The choice behind a key: one of the rule sets', or the stored one; `null` for any other key. */
  find(key: string, stored: Choice | null): Choice | null;
}

/**
 * @param listedBy what one rule set has
 * @param identity the fields that tell one choice from all others
 */
export function choicesOf<Choice extends OfRuleSet, Listed extends Choice>(
  listedBy: (ruleSet: RuleSet) => readonly Listed[],
  identity: (choice: Choice) => readonly (string | null)[],
): Choices<Choice, Listed> {
  const keyOf = (choice: Choice) => JSON.stringify(identity(choice));
  const byKey = new Map(ruleSets.flatMap(listedBy).map((listed) => [keyOf(listed), listed]));
  return {
    listedBy,
    keyOf,
    isListed: (choice) => byKey.has(keyOf(choice)),
    find: (key, stored) => byKey.get(key) ?? (stored !== null && keyOf(stored) === key ? stored : null),
  };
}
