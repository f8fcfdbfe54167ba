import type { PageKind } from '../page-kinds.ts';
import type { Situation, Verdict } from '../verdict.ts';
import type { Symptom, SymptomId } from './symptoms.ts';

/** What a hint depends on: a page without a message, what is seen on it, and the ledger. */
export interface HintSituation extends Situation {
  /** The id of the portal; page kinds may be found on several. */
  readonly portal: string | null;
  readonly symptoms: readonly Symptom[];
}

/** About a page that shows no message but a symptom that users ask about. */
export interface Hint<Id extends string = string, Kind extends string = string> {
  readonly id: Id;
  /** Where the symptom means what the hint says. */
  readonly pages: readonly PageKind[];
  /** Without one of these on the page there is no hint. */
  readonly symptoms: readonly SymptomId[];
  /** Every kind of verdict there can be; a test reaches each of them. */
  readonly kinds: readonly Kind[];
  /** `null` where the symptom means nothing for this user: a hint too few is better than a false one. */
  readonly verdictOn: (situation: HintSituation) => Verdict<Kind> | null;
}

/** Keeps the id and the kinds of a hint as they are written, and checks that no other kind is given. */
export function hintOf<const Id extends string, const Kind extends string>(
  row: Omit<Hint<Id, Kind>, 'verdictOn'> & {
    readonly verdictOn: (situation: HintSituation) => Verdict<NoInfer<Kind>> | null;
  },
): Hint<Id, Kind> {
  return row;
}

/** What a symptom is about; `null` where the page does not show it. */
export function namesOf({ symptoms }: HintSituation, id: SymptomId): readonly string[] | null {
  return symptoms.find((symptom) => symptom.id === id)?.names ?? null;
}
