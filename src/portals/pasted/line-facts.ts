import { dateSpans } from '../reading/dates.ts';
import { dayFacts } from './day-facts.ts';
import { type Fact, FIELD_OF, type PlacedFact, SURENESS } from './facts.ts';
import { type FoundLabel, hasColon, isOfId } from './find-labels.ts';
import { idFact, idFacts } from './id-facts.ts';
import { idAt } from './id-tokens.ts';
import type { PlainLine } from './plain-lines.ts';
import { plansIn } from './plan-names.ts';
import { ABOUT_CONTRACTS } from './words.ts';

export interface LineFacts {
  readonly facts: readonly Fact[];
  /** Labels at the end, whose values the next lines may be. */
  readonly open: readonly FoundLabel[];
}

/** What is said in a line: values beside their labels, plans by their names, days of which words say what they are. */
export function factsOfLine(line: PlainLine, labels: readonly FoundLabel[]): LineFacts {
  const { facts: ids, open } = idFacts(line, labels);
  const plans = planFacts(line, labels);
  const hasValues = ids.length > 0 || plans.length > 0;
  const isAbout = hasValues || ABOUT_CONTRACTS.test(line.plain);
  const facts = [
    ...ids,
    ...plans,
    ...dayFacts(line, labels, isAbout, hasValues),
    ...customerFacts(line, labels),
  ];
  return {
    facts: facts.sort((one, other) => one.at - other.at),
    open: [...open, ...openAtEnd(line, labels)],
  };
}

/** The plans that the line names, and what a label calls one, known or not. */
function planFacts(line: PlainLine, labels: readonly FoundLabel[]): PlacedFact[] {
  const { plain, shown, section } = line;
  const found = plansIn(plain);
  const named = found.map(({ at, end, isOfRow }): PlacedFact => {
    const sureness = isOfRow ? SURENESS.labelled : SURENESS.said;
    return { field: 'plan', text: shown.slice(at, end), sureness, section, at };
  });
  const labelled = labels.flatMap((label, nth): PlacedFact[] => {
    if (label.kind !== 'name' || !hasColon(plain, label.end)) return [];
    const text = textBehind(line, label, labels[nth + 1]).replace(/\.+$/, '');
    const isNamed = found.some(({ at }) => at >= label.end && at <= label.end + text.length + 3);
    // One word with a figure is rather an ID.
    if (text === '' || isNamed || /^\S*\d\S*$/.test(text)) return [];
    return [{ field: 'plan', text, sureness: SURENESS.said, section, at: label.end }];
  });
  return [...named, ...labelled];
}

/** The text behind a label, to the end of its cell or to the next label. */
function textBehind({ shown }: PlainLine, { end }: FoundLabel, next: FoundLabel | undefined): string {
  const rest = shown
    .slice(end, Math.min(next?.at ?? shown.length, end + LONGEST_VALUE))
    .replace(/^[\s:：=]+/u, '');
  const [text = ''] = /^[^\t|;；]*/u.exec(rest) ?? [];
  return text.replace(/^["“„]|["”“,、，。]+$/gu, '').trim();
}

const LONGEST_VALUE = 200;

function customerFacts(line: PlainLine, labels: readonly FoundLabel[]): PlacedFact[] {
  return labels.flatMap((label, nth): PlacedFact[] => {
    if (label.kind !== 'customer' || !hasColon(line.plain, label.end) || !isFirst(line.plain, label.at))
      return [];
    // Words of a name may be labels elsewhere: only one with a colon ends it.
    const next = labels.slice(nth + 1, nth + 10).find(({ end }) => hasColon(line.plain, end));
    const text = customerIn(textBehind(line, label, next));
    if (text === null) return [];
    return [{ field: 'customer', text, sureness: SURENESS.labelled, section: line.section, at: label.end }];
  });
}

/** A customer's name as it is kept; `null` for what is none. */
export function customerIn(text: string): string | null {
  return /\p{L}/u.test(text) && text.length <= LONGEST_VALUE ? text : null;
}

function isFirst(plain: string, at: number): boolean {
  return at === 0 || /[\t|,;.] ?$/.test(plain.slice(Math.max(0, at - 2), at));
}

/** A label that is all of its line; those of IDs are found with the IDs. */
function openAtEnd({ plain }: PlainLine, [label, ...others]: readonly FoundLabel[]): FoundLabel[] {
  if (label === undefined || others.length > 0 || isOfId(label) || label.at !== 0) return [];
  return /^ ?(?:\([^()]{0,40}\) ?)?[:=]?$/.test(plain.slice(label.end)) ? [label] : [];
}

/** What a line says if it is nothing but the value of a label above it; `null` where it is more than that. */
export function factOfValue(line: PlainLine, label: FoundLabel): Fact | null {
  const { plain, narrow, shown, section } = line;
  if (isOfId(label)) {
    const found = idAt(narrow, 0);
    return found?.end === narrow.length ? idFact(line, label, found, 0) : null;
  }
  if (label.kind !== 'startDate' && label.kind !== 'endDate') return null;
  const [day, ...others] = dateSpans(plain);
  if (day?.at !== 0 || others.length > 0) return null;
  const field = FIELD_OF[label.kind];
  return {
    field,
    text: shown.slice(0, day.end),
    sureness: SURENESS.labelled,
    section,
    languages: label.languages,
  };
}
