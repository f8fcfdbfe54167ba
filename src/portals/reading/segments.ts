import { normalise } from '../../guidance/matching/normalise.ts';
import type { ValueLabel } from '../labels.ts';
import { labelOf, labelStarting, NOTE } from './label-match.ts';
import { isCountOfRemaining } from './numbers.ts';
import { isPlanName } from './plan-names.ts';
import { firstAtLeast } from './sorted.ts';
import { statusOf } from './statuses.ts';
import { hasForm } from './value-form.ts';

/**
 * The grammar of a line. A line is a row of tokens: a label with its value ("Ends 31 Mar 2027"), or words that are
 * a value without a label: a count ("18 of 20 incidents remaining"), a plan's name, a status. A token begins with the
 * line, with an element, after a separator, or where a colon behind it makes a label sure; a label's value goes on to the next token.
 */
export interface Segment {
  readonly label: ValueLabel;
  /** As shown; empty if the line ends with the label. */
  readonly value: string;
  /** Whether the words are the value itself, without a label. */
  readonly isBare: boolean;
  /** The text between such words and the next token. */
  readonly after: string;
}

export interface SplitLine {
  /** The text before the first token. */
  readonly before: string;
  readonly segments: readonly Segment[];
  /** The plan's name that the line consists of, with hardly more than a status beside it; `null` for any other line. */
  readonly nameOnly: string | null;
}

/** A line that is not split, because it is prose or has none of the words. */
export function unsplit(text: string): SplitLine {
  return { before: text, segments: [], nameOnly: null };
}

/** Separators of tokens within a line; dashes only between spaces, because names and dates have them too. */
const SEPARATORS = /[|•·;,、，；()（）[\]]\s*|\s\p{Pd}\s+|:\s+|：\s*/gu;
/** What is left out before and behind a text, character by character: looking for runs of them takes a text's square. */
const EDGES = {
  before: /[\s|•·;,、，；:：–—(（[\]-]/u,
  behind: /[\s|•·;,、，；:：–—(（[-]/u,
  closing: /[\s)）\]|•·;,、，；:：–—-]/u,
};
/** A token without a label ends after as many separators and elements at most. */
const MOST_PARTS = 6;
/** In a longer line, such words are prose. */
const LONGEST_LINE = 300;
/** A longer token is prose. */
const LONGEST_TOKEN = 100;

interface Token {
  readonly label: ValueLabel;
  readonly from: number;
  readonly valueFrom: number;
  /** Where the value ends, if that does not depend on the next token. */
  readonly to: number | null;
  /** Only a space separates label and value: it is a label only if the value has the right form. */
  readonly isLoose: boolean;
}

/**
 * Splits a line into its tokens.
 *
 * @param elementStarts offsets in `text` at which an element begins or ends
 */
export function splitLine(text: string, elementStarts: ReadonlySet<number>): SplitLine {
  const tokens = new Tokenizer(text, elementStarts).tokens();
  const segments = tokens.map((token, nth): Segment => {
    const next = tokens[nth + 1];
    const after = token.to === null ? '' : trimmed(text.slice(token.to, next?.from ?? text.length));
    return { label: token.label, value: valueIn(text, token, next), isBare: token.to !== null, after };
  });
  const before = trimmed(text.slice(0, tokens[0]?.from ?? text.length));
  return { before, segments, nameOnly: nameOnly(before, segments) };
}

/** Words beside a name that are no sentence: a badge, an arrow, a number of plans. */
const LONGEST_BADGE = 24;

function nameOnly(before: string, segments: readonly Segment[]): string | null {
  const others = segments.filter(
    ({ label, isBare }) => !(isBare && (label === 'name' || label === 'status')),
  );
  const names = segments.filter(({ label }) => label === 'name');
  const isAlone = others.length === 0 && names.length === 1 && before.length <= LONGEST_BADGE;
  return isAlone && isNameToken(names[0] as Segment) ? (names[0]?.value ?? null) : null;
}

/** Whether a name without a label stands for itself, and not in a sentence. */
export function isNameToken({ after }: Segment): boolean {
  return after.length <= LONGEST_BADGE;
}

function valueIn(text: string, { valueFrom, to }: Token, next: Token | undefined): string {
  return trimmed(text.slice(valueFrom, to ?? next?.from ?? text.length));
}

/** Without separators around it, and without a bracket that is closed but not opened. */
function trimmed(text: string): string {
  let start = 0;
  while (start < text.length && EDGES.before.test(text.charAt(start))) start += 1;
  const inner = text.slice(start, endBefore(text, EDGES.behind, start));
  return /[(（[]/u.test(inner) ? inner : inner.slice(0, endBefore(inner, EDGES.closing, 0));
}

/** Where a text ends without the characters of a kind at its end. */
function endBefore(text: string, kind: RegExp, start: number): number {
  let end = text.length;
  while (end > start && kind.test(text.charAt(end - 1))) end -= 1;
  return end;
}

/** The longest label, in words. */
const MOST_WORDS = 5;

/** Where labels begin that a colon makes sure, although nothing separates them from what stands before. */
function labelsBeforeColons(text: string): number[] {
  return [...text.matchAll(/\s*[:：]/gu)].flatMap(({ index }) => {
    const words = [...text.slice(0, index).matchAll(/[^\s:：]+/gu)].slice(-MOST_WORDS);
    return words.find((word) => labelOf(text.slice(word.index, index)) !== null)?.index ?? [];
  });
}

class Tokenizer {
  readonly #text: string;
  readonly #elementStarts: ReadonlySet<number>;
  readonly #plain: string;
  readonly #starts: readonly number[];
  readonly #ends: readonly number[];
  /** Where something separates what follows from what stands before. */
  readonly #apart: ReadonlySet<number>;
  /** Where a token may begin or end. */
  readonly #places: readonly number[];

  constructor(text: string, elementStarts: ReadonlySet<number>) {
    this.#text = text;
    this.#elementStarts = elementStarts;
    const { text: plain, starts, ends } = normalise(text);
    [this.#plain, this.#starts, this.#ends] = [plain, starts, ends];
    const marks = [...text.matchAll(SEPARATORS)].flatMap(({ index, 0: mark }) => [
      index,
      index + mark.length,
    ]);
    this.#apart = new Set([0, ...elementStarts, ...marks]);
    this.#places = [...new Set([...this.#apart, ...labelsBeforeColons(text), text.length])].sort(
      (one, other) => one - other,
    );
  }

  tokens(): Token[] {
    const found: Token[] = [];
    const places = [...this.#places];
    // What follows a token that ends within a part of the line may be one, too.
    for (let nth = 0; nth < places.length; nth += 1) {
      const token = this.#tokenAt(places[nth] ?? 0, found.at(-1));
      if (token === null) continue;
      found.push(token);
      if (token.to !== null && !places.includes(token.to)) {
        places.splice(
          firstAtLeast(places, (place) => place, token.to),
          0,
          token.to,
        );
      }
    }
    return found.filter(
      (token, nth) => !token.isLoose || hasForm(token.label, valueIn(this.#text, token, found[nth + 1])),
    );
  }

  #tokenAt(place: number, last: Token | undefined): Token | null {
    const from = this.#wordFrom(place);
    if (from === null || from === last?.from) return null;
    if (last !== undefined && from < (last.to ?? last.valueFrom)) return null;
    // What stands right behind a label is its value, whatever it looks like.
    const isValue = last !== undefined && last.to === null && last.valueFrom === from;
    return this.#labelAt(from, place) ?? (isValue ? null : this.#bareAt(from));
  }

  /** The first character of a word at a place or behind it; `null` at the end. */
  #wordFrom(place: number): number | null {
    const index = this.#indexOf(place);
    return index === -1 ? null : (this.#starts[index] ?? null);
  }

  #indexOf(place: number): number {
    let index = firstAtLeast(this.#starts, (start) => start, place);
    while (this.#plain[index] === ' ') index += 1;
    return index < this.#starts.length ? index : -1;
  }

  #labelAt(from: number, place: number): Token | null {
    const at = this.#indexOf(from);
    const endOf = (length: number) => this.#ends[at + length - 1] ?? this.#text.length;
    const label = labelStarting(this.#plain.slice(at), (length) => this.#elementStarts.has(endOf(length)));
    if (label === null) return null;
    const wordsEnd = endOf(label.words.length);
    const [note = ''] = NOTE.exec(this.#text.slice(wordsEnd)) ?? [];
    const explained = note === '' && label.id !== 'name' ? this.#explainedFrom(place, wordsEnd) : null;
    const end = wordsEnd + note.length;
    const marks = /^[\s*:：)）]*/u.exec(this.#text.slice(end))?.[0] ?? '';
    const valueFrom = end + marks.length;
    // An element starts with the value, or with the colon before it.
    const isSeparated = this.#places.some(
      (start) => start >= end && start <= valueFrom && this.#elementStarts.has(start),
    );
    const isSure = this.#apart.has(place) && (isSeparated || /[:：]/u.test(marks));
    const isLoose = !isSure && valueFrom < this.#text.length;
    return { label: label.id, from: explained ?? from, valueFrom, to: null, isLoose };
  }

  /** Where the words begin that a label in brackets explains: "Tanggal aktivasi (tanggal berakhir)". */
  #explainedFrom(place: number, end: number): number | null {
    const isBracketed =
      /[(（]\s*$/u.test(this.#text.slice(0, place)) && /^\s*[)）]/u.test(this.#text.slice(end));
    if (!isBracketed) return null;
    const open = this.#text.slice(0, place).search(/\s*[(（]\s*$/u);
    return this.#places.findLast((each) => each < open) ?? 0;
  }

  /** A count, a name or a status without a label. */
  #bareAt(from: number): Token | null {
    if (this.#text.length > LONGEST_LINE) return null;
    const ends = this.#places.filter((place) => place > from).slice(0, MOST_PARTS);
    const texts = ends
      .map((to) => ({ to, text: trimmed(this.#text.slice(from, to)) }))
      .filter(({ text }) => text !== '' && text.length <= LONGEST_TOKEN);
    const count = texts.find(({ text }) => isCountOfRemaining(text));
    const name = count === undefined ? texts.findLast(({ text }) => isPlanName(text)) : undefined;
    const status = texts.find(({ text }) => statusOf(text) !== null);
    const counted = count?.to ?? this.#countUpTo(from);
    const bare = (label: ValueLabel, to: number) => ({ label, from, valueFrom: from, to, isLoose: false });
    if (counted !== null) return bare('incidentsRemaining', counted);
    if (name !== undefined) return bare('name', name.to);
    return status === undefined ? null : bare('status', status.to);
  }

  /** The end of a count that more words follow: "18 of 20 incidents remaining until 31 March 2027". */
  #countUpTo(from: number): number | null {
    const at = this.#indexOf(from);
    const rest = this.#plain.slice(at);
    const figure = /^\d{1,3}(?: ?(?:\p{L}{1,3}|\/) ?\d{1,3})? /u.exec(rest)?.[0] ?? '';
    const label = figure === '' ? null : labelStarting(rest.slice(figure.length));
    if (label?.id !== 'incidentsRemaining') return null;
    return this.#ends[at + figure.length + label.words.length - 1] ?? null;
  }
}
