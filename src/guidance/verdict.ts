import type { CalendarDate } from '../entitlements/calendar-date.ts';
import type { Certainty } from '../ledger/balance.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { LinkId } from './links.ts';
import type { PageKind } from './page-kinds.ts';

/** Everything a verdict depends on. The same situation always gives the same verdict. */
export interface Situation {
  /** `null` where the page could not be recognised. */
  readonly page: PageKind | null;
  /** The signed-in account, where the portal shows it. */
  readonly account: string | null;
  /** The Access ID that stands on the page or in its field, where one does. */
  readonly accessId: string | null;
  readonly today: CalendarDate;
  readonly ledger: Ledger;
}

/** A value in a text: words and numbers as they are, a date to be written as the language does. */
export type Param = string | number | { readonly date: CalendarDate };

/** A sentence to be said: the name of a text in `_locales`, and what goes into its `{braces}`. */
export interface Sentence {
  readonly key: string;
  readonly params?: Readonly<Record<string, Param>>;
}

/** Something to do, with the portal page on which to do it. The text's `[words]` lead there. */
export interface Step extends Sentence {
  readonly link?: LinkId;
}

/** What a message means for this user: data, to be put into words by the background. */
export interface Verdict<Kind extends string = string> {
  readonly kind: Kind;
  /** How sure the facts are that it rests on. */
  readonly certainty: Certainty;
  readonly title: Sentence;
  readonly text: readonly Sentence[];
  readonly steps: readonly Step[];
  /** Rules of the domain, `R27` or `P9`, the deciding one first. */
  readonly rules: readonly string[];
}

export type Judge = (situation: Situation) => Verdict;
