import type { CalendarDate } from '../entitlements/calendar-date.ts';
import type { Quantity } from '../entitlements/rule-set.ts';
import type { CardKey, RuleId } from '../i18n/bundles.ts';
import type { LabelKey, MessageKey } from '../i18n/translator.ts';
import type { Certainty } from '../ledger/balance.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { LinkId } from './links.ts';
import type { PageKind } from './page-kinds.ts';

/** A support plan as a page lists it; `null` for what the page does not show of it. */
export interface PlanOnPage {
  readonly name: string | null;
  readonly contractId: string | null;
  readonly endsOn: CalendarDate | null;
  readonly incidentsRemaining: Quantity | null;
  /** `false` for one of the unavailable support plans (R21). */
  readonly available?: false;
}

/** What the page of a message about a support plan shows around it. */
export interface PlansOnPage {
  /** The number in which the message ends (P25); `null` where it has none. */
  readonly code: number | null;
  /** The plan in whose block the message stands; `null` where that is not certain. */
  readonly beside: PlanOnPage | null;
  /** Every plan that the page lists, that one included. */
  readonly listed: readonly PlanOnPage[];
}

export const NO_PLANS: PlansOnPage = { code: null, beside: null, listed: [] };

/** Who asks, and when: what every answer depends on, that of a message, of a hint and of where to go. */
export interface Asker {
  readonly ledger: Ledger;
  /** The signed-in account, where it is known. */
  readonly account: string | null;
  readonly today: CalendarDate;
}

/** Everything a verdict depends on. The same situation always gives the same verdict. */
export interface Situation extends Asker {
  /** `null` where the page could not be recognised. */
  readonly page: PageKind | null;
  /** The Access ID that stands on the page or in its field, where one does. */
  readonly accessId: string | null;
  readonly plans: PlansOnPage;
}

/** A value in a text: words and numbers as they are; dates, labels and lists to be written as the language does. */
export type Param =
  | string
  | number
  | { readonly date: CalendarDate }
  | { readonly text: LabelKey }
  | { readonly list: readonly string[]; readonly as: 'and' | 'or' };

/** A sentence to be said: the key of a text in `_locales`, and what goes into its `{braces}`. */
export interface Sentence<Key extends MessageKey = CardKey> {
  readonly key: Key;
  readonly params?: Readonly<Record<string, Param>>;
}

/** Something to do, with the portal page on which to do it. The text's `[words]` lead there. */
export interface Step<Key extends MessageKey = CardKey> extends Sentence<Key> {
  readonly link?: LinkId;
}

/** What a message means for this user: data, to be put into words by the background. */
export interface Verdict<Kind extends string = string> {
  readonly kind: Kind;
  /** How sure the facts are by which it was decided. */
  readonly certainty: Certainty;
  readonly title: Sentence;
  readonly text: readonly Sentence[];
  readonly steps: readonly Step[];
  /** The contract whose link to the signed-in account the message proves, and the ledger does not hold yet (R27). */
  readonly linkToRecord?: string;
  /** Rules of the domain, `R27` or `P9`, the deciding one first. The card tells each in a sentence. */
  readonly rules: readonly RuleId[];
}

/** What a message can turn out to mean, and how that is decided. */
export interface Judge<Kind extends string = string> {
  /** Every kind of verdict there can be on the message; a test reaches each of them. */
  readonly kinds: readonly Kind[];
  readonly verdictOn: (situation: Situation) => Verdict<Kind>;
  /** The message speaks of one support plan: what the page lists around it says which. */
  readonly isAboutPlan?: true;
}

/**
 * Keeps the kinds of verdict as they are written, and checks that no other is given. The mark lets a bundler leave
 * out the judges where nothing asks for them.
 */
/* @__NO_SIDE_EFFECTS__ */
export function judgeOf<const Kind extends string>(
  kinds: readonly Kind[],
  verdictOn: (situation: Situation) => Verdict<NoInfer<Kind>>,
): Judge<Kind> {
  return { kinds, verdictOn };
}

/** The same for a message about a support plan. */
/* @__NO_SIDE_EFFECTS__ */
export function planJudgeOf<const Kind extends string>(
  kinds: readonly Kind[],
  verdictOn: (situation: Situation) => Verdict<NoInfer<Kind>>,
): Judge<Kind> {
  return { kinds, verdictOn, isAboutPlan: true };
}
