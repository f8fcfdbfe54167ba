import { type Entitlement, grantsFor, isOfCompetency } from './grants.ts';
import { type NamedParts, namesOfRuleSet, nameWords } from './name-index.ts';
import type { RuleSet } from './rule-set.ts';
import { ruleSets } from './rulesets/index.ts';

/** What a name says, in a rule set's own ids; `null` where it does not say. */
export interface NamedEntitlement {
  readonly ruleSet: string;
  readonly benefit: string | null;
  readonly offer: string | null;
  readonly competencyGroup: string | null;
  /** The competency itself, where one was named (R5). */
  readonly competency: string | null;
}

/** Longer texts are no names. */
const MOST_WORDS = 20;

/** Words that say nothing of what is meant, in the languages that users type. */
const FILLERS = new Set(
  [
    'a an the of for in my our partner partners microsoft support plan contract benefit',
    'competency competencies membership offer status',
    'en ett den det av för i min vår kompetens kontrakt avtal supportavtal förmån medlemskap erbjudande',
  ].flatMap((words) => words.split(' ')),
);

/**
 * What a name as users type it means (R4, R5, P2–P4): "EMM", "Signature 10-pack", "Gold Cloud Platform". One
 * result where it is sure, several where it could be either, none where any word of it is not understood or
 * where its words contradict each other: then the user is asked. Nothing is ever guessed.
 */
export function entitlementsNamed(text: string): NamedEntitlement[] {
  const words = nameWords(text);
  if (words.length === 0 || words.length > MOST_WORDS) return [];
  const wholeName = ruleSets.flatMap((ruleSet) =>
    meanings(ruleSet, namesOfRuleSet(ruleSet).get(words.join('')) ?? []),
  );
  // "Partner Cloud Support" is a name of today; that an older benefit is a "Cloud Support" too means nothing.
  if (wholeName.length > 0) return wholeName;
  return ruleSets.flatMap((ruleSet) => meanings(ruleSet, readingsOf(words, namesOfRuleSet(ruleSet))));
}

/**
 * The contracts that a name can mean: each row of the entitlement table (R4, P3) that it leaves open, as a
 * contract of that row would be stored.
 */
export function contractsNamed(text: string): Entitlement[] {
  return entitlementsNamed(text).flatMap((named) =>
    rowsOf(named).map((grant) => ({
      ruleSet: named.ruleSet,
      benefit: grant.benefit,
      offer: grant.offer,
      competencyGroup: grant.competencyGroup ?? null,
    })),
  );
}

function meanings(ruleSet: RuleSet, readings: readonly NamedParts[]): NamedEntitlement[] {
  return readings
    .filter((said) => Object.keys(said).length > 0)
    .map(({ benefit = null, offer = null, competencyGroup = null, competency = null }) => ({
      ruleSet: ruleSet.id,
      benefit,
      offer,
      competencyGroup,
      competency,
    }))
    .filter(isPossible);
}

/** Everything the words can say, if they are names and fillers from the first to the last. */
function readingsOf(
  words: readonly string[],
  names: ReadonlyMap<string, readonly NamedParts[]>,
): NamedParts[] {
  const upTo: Map<string, NamedParts>[] = Array.from({ length: words.length + 1 }, () => new Map());
  keep(upTo[0], {});
  for (let from = 0; from < words.length; from += 1) {
    for (const before of upTo[from]?.values() ?? []) {
      if (FILLERS.has(words[from] ?? '')) keep(upTo[from + 1], before);
      for (let to = from + 1; to <= words.length; to += 1) {
        // Joined, because "On premises" and "On-premises" and "Onpremises" are one name.
        for (const said of names.get(words.slice(from, to).join('')) ?? []) {
          keep(upTo[to], together(before, said));
        }
      }
    }
  }
  return [...(upTo[words.length]?.values() ?? [])];
}

function keep(readings: Map<string, NamedParts> | undefined, said: NamedParts | null): void {
  if (said !== null) readings?.set(JSON.stringify(Object.entries(said).sort()), said);
}

/** Both at once, or `null` where they contradict each other. */
function together(one: NamedParts, other: NamedParts): NamedParts | null {
  const isContradiction = entriesOf(other).some(([what, id]) => (one[what] ?? id) !== id);
  return isContradiction ? null : { ...one, ...other };
}

function entriesOf(said: NamedParts): [keyof NamedParts, string][] {
  return Object.entries(said) as [keyof NamedParts, string][];
}

/** A benefit that the offer does not grant is a contradiction (R6), and so is a competency where none is. */
function isPossible(named: NamedEntitlement): boolean {
  const { ruleSet, benefit, offer, competencyGroup } = named;
  if (competencyGroup !== null && offer !== null && !isOfCompetency(ruleSet, offer)) return false;
  return benefit === null || rowsOf(named).length > 0;
}

function rowsOf({ ruleSet, benefit, offer, competencyGroup }: NamedEntitlement) {
  const benefits = benefit === null ? benefitIds(ruleSet) : [benefit];
  return benefits
    .flatMap((each) => grantsFor({ ruleSet, benefit: each, offer, competencyGroup }))
    .filter((grant) => competencyGroup === null || isOfCompetency(ruleSet, grant.offer));
}

function benefitIds(id: string): string[] {
  return ruleSets.find((ruleSet) => ruleSet.id === id)?.benefits.map((benefit) => benefit.id) ?? [];
}
