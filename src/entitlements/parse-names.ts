import { type Entitlement, grantsFor, isOfCompetency, ruleSetOf } from './grants.ts';
import { type NamedParts, namesOfRuleSet, nameWords } from './name-index.ts';
import type { RuleSet } from './rule-set.ts';
import { ruleSets } from './rulesets/index.ts';

/** What a name means, in a rule set's own ids; `null` for what it leaves open. */
export interface NamedEntitlement {
  readonly ruleSet: string;
  readonly benefit: string | null;
  readonly offer: string | null;
  readonly competencyGroup: string | null;
  /** The competency itself, if one was named (R5). */
  readonly competency: string | null;
}

/** Longer texts are no names. */
const MOST_WORDS = 20;

/** Words without a meaning here, in the languages that users type. */
const FILLERS = new Set(
  [
    'a an the of for in my our partner partners microsoft support plan contract benefit',
    'competency competencies membership offer status incident incidents',
    'en ett den det av för i min vår kompetens kontrakt avtal supportavtal förmån medlemskap erbjudande',
  ].flatMap((words) => words.split(' ')),
);

/**
 * What a name as users type it means (R4, R5, P2–P4): "EMM", "Signature 10-pack", "Gold Cloud Platform".
 * Several results if it is ambiguous; none if a word is unknown or its words contradict each other. The user
 * is asked then: nothing is guessed.
 */
export function entitlementsNamed(text: string): NamedEntitlement[] {
  const words = nameWords(text);
  if (words.length === 0 || words.length > MOST_WORDS) return [];
  const wholeName = ruleSets.flatMap((ruleSet) =>
    meanings(ruleSet, namesOfRuleSet(ruleSet).get(words.join('')) ?? []),
  );
  // A whole name wins: "Partner Cloud Support" is a current benefit, though an older one has the alias "Cloud Support".
  if (wholeName.length > 0) return wholeName;
  return ruleSets.flatMap((ruleSet) => meanings(ruleSet, parse(words, namesOfRuleSet(ruleSet))));
}

/**
 * The contracts that a name can mean: one for each matching row of the entitlement table (R4, P3), as it would
 * be stored.
 */
export function contractsNamed(text: string): Entitlement[] {
  return entitlementsNamed(text).flatMap((named): Entitlement[] => {
    const { ruleSet, benefit } = named;
    if (benefit !== null && isUngranted(ruleSet))
      return [{ ruleSet, benefit, offer: null, competencyGroup: null }];
    return grantRowsOf(named).map((grant) => ({
      ruleSet,
      benefit: grant.benefit,
      offer: grant.offer,
      competencyGroup: grant.competencyGroup ?? null,
    }));
  });
}

/** Whether no offer grants what the rule set has: it was bought (P22). */
function isUngranted(ruleSet: string): boolean {
  return ruleSetOf(ruleSet)?.grants.length === 0;
}

function meanings(ruleSet: RuleSet, parses: readonly NamedParts[]): NamedEntitlement[] {
  return parses
    .filter((parts) => Object.keys(parts).length > 0)
    .map(({ benefit = null, offer = null, competencyGroup = null, competency = null }) => ({
      ruleSet: ruleSet.id,
      benefit,
      offer,
      competencyGroup,
      competency,
    }))
    .filter(isPossible);
}

/**
 * A chart parser: the meanings of the first words, for each number of them, are the meanings of fewer words
 * combined with a filler or a name that follows. Only texts that are names and fillers throughout have any.
 */
function parse(words: readonly string[], names: ReadonlyMap<string, readonly NamedParts[]>): NamedParts[] {
  const chart = Array.from({ length: words.length + 1 }, () => new Meanings());
  chart[0]?.add({});
  for (const [from, soFar] of chart.entries()) {
    for (const meaning of soFar) {
      if (FILLERS.has(words[from] ?? '')) chart[from + 1]?.add(meaning);
      for (const { to, parts } of namesFrom(from, words, names)) chart[to]?.add(combined(meaning, parts));
    }
  }
  return [...(chart.at(-1) ?? [])];
}

/** The names that begin at a word, and where each ends. */
function* namesFrom(
  from: number,
  words: readonly string[],
  names: ReadonlyMap<string, readonly NamedParts[]>,
): Generator<{ readonly to: number; readonly parts: NamedParts }> {
  for (let to = from + 1; to <= words.length; to += 1) {
    // Joined, because "On premises" and "On-premises" and "Onpremises" are one name.
    for (const parts of names.get(words.slice(from, to).join('')) ?? []) yield { to, parts };
  }
}

/** Meanings without repetition. */
class Meanings {
  readonly #byText = new Map<string, NamedParts>();

  /** Ignores `null`, a contradiction. */
  add(parts: NamedParts | null): void {
    if (parts !== null) this.#byText.set(JSON.stringify(Object.entries(parts).sort()), parts);
  }

  [Symbol.iterator](): Iterator<NamedParts> {
    return this.#byText.values();
  }
}

/** Both at once, or `null` if they contradict each other. */
function combined(one: NamedParts, other: NamedParts): NamedParts | null {
  const isContradiction = entriesOf(other).some(([part, id]) => (one[part] ?? id) !== id);
  return isContradiction ? null : { ...one, ...other };
}

function entriesOf(parts: NamedParts): [keyof NamedParts, string][] {
  return Object.entries(parts) as [keyof NamedParts, string][];
}

/** False if the offer does not grant the benefit (R6), or is not one of competencies though one was named. */
function isPossible(named: NamedEntitlement): boolean {
  const { ruleSet, benefit, offer, competencyGroup } = named;
  if (competencyGroup !== null && offer !== null && !isOfCompetency(ruleSet, offer)) return false;
  return benefit === null || isUngranted(ruleSet) || grantRowsOf(named).length > 0;
}

function grantRowsOf({ ruleSet, benefit, offer, competencyGroup }: NamedEntitlement) {
  const benefits = benefit === null ? benefitIds(ruleSet) : [benefit];
  return benefits
    .flatMap((each) => grantsFor({ ruleSet, benefit: each, offer, competencyGroup }))
    .filter((grant) => competencyGroup === null || isOfCompetency(ruleSet, grant.offer));
}

function benefitIds(id: string): string[] {
  return ruleSetOf(id)?.benefits.map((benefit) => benefit.id) ?? [];
}
