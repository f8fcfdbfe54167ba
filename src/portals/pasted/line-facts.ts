import { dateSpans } from '../reading/dates.ts';
import { type Fact, FIELD_OF, SURENESS } from './facts.ts';
import { type FoundLabel, labelsIn } from './find-labels.ts';
import { idAt, valueStart } from './id-tokens.ts';
import type { PlainLine } from './plain-lines.ts';
import { plansIn } from './plan-names.ts';
import { ABOUT_CONTRACTS, IS_END, IS_START, JOINT } from './words.ts';

export interface LineFacts {
  readonly facts: readonly Fact[];
  /** Labels at the end, whose values the next lines may be. */
  readonly open: readonly FoundLabel[];
}

/** What is said in a line: values beside their labels, plans by their names, days of which words say what they are. */
export function factsOfLine(line: PlainLine): LineFacts {
  const labels = labelsIn(line.plain);
  const { facts: ids, open } = idFacts(line, labels);
  const named = planFacts(line, labels);
  const isAbout = ids.length > 0 || named.length > 0 || ABOUT_CONTRACTS.test(line.plain);
  const facts = [...ids, ...named, ...dayFacts(line, labels, isAbout), ...customerFacts(line, labels)];
  return { facts: facts.sort((one, other) => one.at - other.at), open: [...open, ...openAtEnd(line, labels)] };
}

interface PlacedFact extends Fact {
  readonly at: number;
}

function isId(label: FoundLabel): label is FoundLabel & { readonly kind: 'accessId' | 'contractId' } {
  return label.kind === 'accessId' || label.kind === 'contractId';
}

/** IDs behind their labels; where both labels stand first, as in "Access ID / Contract ID: 1 / 2", in their order. */
function idFacts(line: PlainLine, labels: readonly FoundLabel[]): { facts: PlacedFact[]; open: FoundLabel[] } {
  const facts: PlacedFact[] = [];
  let waiting: FoundLabel[] = [];
  for (const [nth, label] of labels.entries()) {
    if (!isId(label)) {
      waiting = [];
      continue;
    }
    waiting.push(label);
    const next = labels[nth + 1];
    const limit = next?.at ?? line.plain.length;
    let at: number | null = label.end;
    while (at !== null && waiting.length > 0) {
      at = valueStart(line.plain, at);
      const found = at === null || at >= limit ? null : idAt(line.narrow, at);
      if (found === null || at === null) break;
      const [of] = waiting.splice(0, 1);
      if (of !== undefined) facts.push(idFact(line, of, found, at));
      at = found.end;
    }
    const isAtEnd = valueStart(line.plain, label.end) === line.plain.length;
    if (at === null || (at < limit && !isAtEnd)) waiting = [];
  }
  return { facts, open: waiting };
}

function idFact(
  { section }: PlainLine,
  { kind, isWeak, languages }: FoundLabel,
  { id, isTurned }: { readonly id: string; readonly isTurned: boolean },
  at: number,
): PlacedFact {
  return {
    field: kind === 'accessId' ? 'accessId' : 'contractId',
    text: id,
    sureness: isWeak ? SURENESS.weak : SURENESS.labelled,
    section,
    languages,
    at,
    ...(isTurned ? { isTurned } : {}),
  };
}

/** Whether the label stands as one: at the start of its line or cell, or before a colon. */
function isStrict({ plain }: PlainLine, { at, end }: FoundLabel): boolean {
  const isFirst = at === 0 || /[\t|,;(] ?$/.test(plain.slice(Math.max(0, at - 2), at));
  return hasColon(plain, end) || (isFirst && /^(?:\t|$| ?\d)/.test(plain.slice(end, end + 2)));
}

/** A note in brackets may come before the colon: "Activate by (end date):". */
function hasColon(plain: string, end: number): boolean {
  return /^ ?(?:\([^()]{0,40}\) ?)?[:=\t]/.test(plain.slice(end, end + 50));
}

function planFacts(line: PlainLine, labels: readonly FoundLabel[]): PlacedFact[] {
  const { plain, shown, section } = line;
  const named = plansIn(plain).map(({ at, end, isOfRow }) => ({
    field: 'plan' as const,
    text: shown.slice(at, end),
    sureness: isOfRow ? SURENESS.labelled : SURENESS.said,
    section,
    at,
  }));
  const labelled = labels.flatMap((label, nth) => {
    if (label.kind !== 'name' || !hasColon(plain, label.end)) return [];
    const value = valueOf(line, label, labels[nth + 1]).replace(/\.+$/, '');
    const isNamed = named.some(({ at }) => at >= label.end && at < label.end + value.length + 3);
    return value === '' || isNamed || /^\S*\d\S*$/.test(value) ? [] : [{ label, value }];
  });
  return [
    ...named,
    ...labelled.map(({ label, value }) => ({
      field: 'plan' as const,
      text: value,
      sureness: SURENESS.said,
      section,
      at: label.end,
    })),
  ];
}

/** The text behind a label, to the end of its cell or to the next label. */
function valueOf({ shown }: PlainLine, { end }: FoundLabel, next: FoundLabel | undefined): string {
  const rest = shown.slice(end, next?.at ?? shown.length).replace(/^[\s:：=]+/u, '');
  const [value = ''] = /^[^\t|;；]{0,200}/u.exec(rest) ?? [];
  return value.replace(/^["“„]|["”“,、，。]+$/gu, '').trim();
}

function customerFacts(line: PlainLine, labels: readonly FoundLabel[]): PlacedFact[] {
  return labels.flatMap((label, nth) => {
    if (label.kind !== 'customer' || !hasColon(line.plain, label.end) || !isFirstInCell(line.plain, label.at)) return [];
    const next = labels.slice(nth + 1).find((other) => hasColon(line.plain, other.end));
    const text = customerIn(valueOf(line, label, next));
    if (text === null) return [];
    return [{ field: 'customer', text, sureness: SURENESS.labelled, section: line.section, at: label.end }];
  });
}

/** A customer's name as it is kept; a full stop may belong to it. */
export function customerIn(value: string): string | null {
  return /\p{L}/u.test(value) && value.length <= 200 ? value : null;
}

function isFirstInCell(plain: string, at: number): boolean {
  return at === 0 || /[\t|,;.] ?$/.test(plain.slice(Math.max(0, at - 2), at));
}

interface Span {
  readonly at: number;
  readonly end: number;
}

type MakeFact = (field: 'startsOn' | 'endsOn', day: Span, label?: FoundLabel) => PlacedFact;
type MakePeriod = (nth: number, label?: FoundLabel) => PlacedFact[];

/**
 * @param isAbout whether the line is about a contract: what a sentence about anything else says of days is no
 * contract's
 */
function dayFacts(line: PlainLine, labels: readonly FoundLabel[], isAbout: boolean): PlacedFact[] {
  const { plain } = line;
  if (!/\d/.test(plain)) return [];
  const days = dateSpans(plain);
  if (days.length === 0) return [];
  const joined = (nth: number) => {
    const [day, next] = [days[nth], days[nth + 1]];
    return day !== undefined && next !== undefined && JOINT.test(plain.slice(day.end, next.at));
  };
  const fact: MakeFact = (field, { at, end }, label) => ({
    field,
    text: plain.slice(at, end),
    sureness: label === undefined ? SURENESS.said : SURENESS.labelled,
    section: line.section,
    at,
    ...(label === undefined ? {} : { languages: label.languages }),
  });
  const period: MakePeriod = (nth, label) => [
    fact('startsOn', days[nth] as Span, label),
    ...(joined(nth) ? [fact('endsOn', days[nth + 1] as Span, label)] : []),
  ];

  const taken = new Set<number>();
  const facts: PlacedFact[] = [];
  for (const label of labels.filter(isOfDays)) {
    const strict = isStrict(line, label);
    if (!strict && !(label.isOfSentence && isAbout)) continue;
    const nth = days.findIndex(({ at }) => at >= label.end);
    if (nth === -1 || taken.has(nth) || !isNear(plain, label.end, days[nth] as Span)) continue;
    const isWhole = joined(nth);
    if (label.kind === 'period' && !isWhole) continue;
    taken.add(nth);
    if (isWhole && label.kind !== 'endDate') taken.add(nth + 1);
    facts.push(
      ...(label.kind === 'endDate'
        ? [fact('endsOn', days[nth] as Span, label)]
        : period(nth, label)),
    );
  }
  if (!isAbout || facts.length > 0) return facts;
  return unlabelled(plain, days, joined, { fact, period });
}

function isOfDays({ kind }: FoundLabel): boolean {
  return kind === 'startDate' || kind === 'endDate' || kind === 'period';
}

/** A few words may come between, such as "on" and the day of the week, but no figure and no end of a sentence. */
function isNear(plain: string, from: number, { at }: Span): boolean {
  const between = plain.slice(from, at);
  return between.length <= 30 && !/[\d!?。]|\. /u.test(between);
}

/** A period without a label in a line about a contract, and a day behind which a word says what it is. */
function unlabelled(
  plain: string,
  days: readonly Span[],
  joined: (nth: number) => boolean,
  make: { readonly fact: MakeFact; readonly period: MakePeriod },
): PlacedFact[] {
  const pairs = days.flatMap((_, nth) => (joined(nth) ? [nth] : []));
  const [pair, ...others] = pairs;
  if (pair !== undefined) return others.length === 0 ? make.period(pair) : [];
  return days.flatMap((day) => {
    const after = plain.slice(day.end, day.end + 8);
    if (IS_START.test(after)) return [make.fact('startsOn', day)];
    return IS_END.test(after) ? [make.fact('endsOn', day)] : [];
  });
}

/** A label that is all of its line, or that ends it with a colon; those of IDs are found with the IDs. */
function openAtEnd({ plain }: PlainLine, labels: readonly FoundLabel[]): FoundLabel[] {
  const last = labels.at(-1);
  if (last === undefined || isId(last)) return [];
  const isAlone = last.at === 0 && labels.length === 1;
  return isAlone && /^ ?(?:\([^()]{0,40}\) ?)?[:=]?$/.test(plain.slice(last.end)) ? [last] : [];
}

/** What a line says if it is nothing but the value of a label above it; `null` where it is more than that. */
export function factOfValue(line: PlainLine, label: FoundLabel): Fact | null {
  const { plain, narrow, shown, section } = line;
  if (isId(label)) {
    const found = idAt(narrow, 0);
    return found?.end === narrow.length ? idFact(line, label, found, 0) : null;
  }
  if (label.kind === 'name' || label.kind === 'customer' || label.kind === 'period') return null;
  const [day, ...others] = dateSpans(plain);
  if (day === undefined || others.length > 0 || day.at !== 0) return null;
  const field = FIELD_OF[label.kind];
  return { field, text: shown.slice(0, day.end), sureness: SURENESS.labelled, section, languages: label.languages };
}
