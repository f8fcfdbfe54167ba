import { hasIds } from '../../entitlements/grants.ts';
import { nameWords } from '../../entitlements/name-index.ts';
import { ruleSets } from '../../entitlements/rulesets/index.ts';
import { dateSpans } from '../reading/dates.ts';
import { FORMERLY } from './words.ts';

export interface FoundPlan {
  readonly at: number;
  readonly end: number;
  /** Whether it is the name of one row of the entitlement table, and not only that of a benefit. */
  readonly isOfRow: boolean;
}

/** Benefits' names in the midst of a sentence may be those of other things, unless they say whose. */
const WHOSE = /partner|signature cloud|microsoft product|visual studio technical/i;
/** Parts of names that begin or end none. */
const MOST_WORDS = 8;

let known: ReadonlyMap<string, boolean> | null = null;

/** The names that mean a plan wherever they stand, their words joined; whether each is that of a row (P4). */
function names(): ReadonlyMap<string, boolean> {
  known ??= new Map(
    ruleSets.flatMap((ruleSet) => [
      ...ruleSet.benefits
        .filter(({ id }) => hasIds({ ruleSet: ruleSet.id, benefit: id }))
        .flatMap(({ name, aliases }) => [name, ...aliases])
        .filter((name) => WHOSE.test(name) && nameWords(name).length > 2)
        .map((name) => [joined(name), false] as const),
      ...ruleSet.grants.flatMap(({ contractNames }) =>
        contractNames.map((name) => [joined(name), true] as const),
      ),
    ]),
  );
  return known;
}

function joined(name: string): string {
  return nameWords(name).join('');
}

/** The plans that a line names (P4), the longest name at each place; not those in brackets behind another one. */
export function plansIn(plain: string): FoundPlan[] {
  if (!/pack|support|incidents/u.test(plain)) return [];
  const words = [...plain.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    word,
    at: index,
    end: index + word.length,
  }));
  const found: FoundPlan[] = [];
  for (let from = 0; from < words.length; ) {
    const plan = longestFrom(plain, words, from);
    if (
      plan !== null &&
      !(found.length > 0 && FORMERLY.test(plain.slice(Math.max(0, plan.at - 82), plan.at)))
    )
      found.push(plan);
    const end = plan?.end ?? 0;
    from += 1;
    while (plan !== null && (words[from]?.at ?? end) < end) from += 1;
  }
  return found;
}

interface Word {
  readonly word: string;
  readonly at: number;
  readonly end: number;
}

function longestFrom(plain: string, words: readonly Word[], from: number): FoundPlan | null {
  let longest: FoundPlan | null = null;
  let name = '';
  let before = words[from]?.at ?? 0;
  for (const { word, at, end } of words.slice(from, from + MOST_WORDS)) {
    // Only spaces and hyphens are within a name.
    if (!/^[ -]?$/.test(plain.slice(before, at))) break;
    name += word;
    before = end;
    const isOfRow = names().get(name);
    if (isOfRow !== undefined && !isDay(plain, word, at)) {
      longest = { at: words[from]?.at ?? at, end, isOfRow };
    }
  }
  return longest;
}

/** Whether a number at the end of a name begins a day: "Partner Cloud Support 5 March 2027". */
function isDay(plain: string, word: string, at: number): boolean {
  if (!/^\d{1,2}$/.test(word)) return false;
  const rest = plain.slice(at, at + 40);
  return /^\d{1,2}[^\n]{1,30}\d/.test(rest) && dateSpans(rest)[0]?.at === 0;
}
