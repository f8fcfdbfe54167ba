import type { KnownMessage, Place, Wording } from '../message.ts';
import type { Difference } from './align.ts';
import {
  type ApproximateMatch,
  findApproximate,
  keysOf,
  type PreparedWording,
  prepareWording,
} from './approximate.ts';
import { type LanguageRow, languageOf } from './languages.ts';
import { BREAK, normalise, normaliseText } from './normalise.ts';
import { isTalkedAbout } from './quotation.ts';
import { BEGINNING } from './sieve-keys.ts';
import { splitWords, type Word } from './words.ts';

/** A known message found in a text; offsets into the source text. */
export interface WordingMatch {
  readonly message: string;
  /** The language of the wording found, which may differ from the portal's. */
  readonly locale: string;
  readonly start: number;
  readonly end: number;
  /** Where the words must stand to count; `null` for anywhere. */
  readonly only: Place | null;
  /** How much of the wording is there, from 0 to 1; 1 for the exact words. */
  readonly score: number;
  /** How the page's words differ from the wording; empty if they do not. */
  readonly differences: readonly Difference[];
}

/** A wording, or its first sentence; split into words when first needed. */
class Form {
  readonly message: string;
  readonly locale: string;
  readonly text: string;
  readonly language: LanguageRow | null;
  readonly keys: readonly (readonly string[])[];
  readonly only: Place | null;
  readonly #keywords: readonly string[];
  readonly #unless: readonly string[];
  #prepared: PreparedWording | null = null;

  constructor(message: string, text: string, { locale, keywords, unless = [], only }: Wording) {
    this.message = message;
    this.locale = locale;
    this.text = text;
    this.only = only ?? null;
    this.language = languageOf(locale);
    this.#keywords = keywords.map(normaliseText);
    this.#unless = unless.map(normaliseText);
    this.keys = keysOf(this.#keywords, this.language);
  }

  get prepared(): PreparedWording {
    this.#prepared ??= prepareWording(this.text, this.#keywords, this.#unless, this.language);
    return this.#prepared;
  }

  /** Whether a normalised text has all its key words. */
  mayStandIn(text: string): boolean {
    return this.keys.every((ways) => ways.some((way) => text.includes(way.slice(0, BEGINNING))));
  }
}

/** Of so many texts is remembered what was found in them, if they have at most so many letters. */
const MOST_REMEMBERED = { texts: 2000, letters: 300 };
/** Of one text no more is looked for: no page has so many messages in one block, nor words of so many. */
const MOST = { matches: 20, near: 24 };

interface Found extends ApproximateMatch {
  readonly form: Form;
}

/** Finds known wordings in text. */
export class WordingMatcher {
  readonly #forms: readonly Form[];
  /** What was found in a text: tables have the same words in many rows, and draw them again and again. */
  readonly #known = new Map<string, readonly WordingMatch[]>();

  constructor(messages: readonly KnownMessage[]) {
    this.#forms = messages
      .flatMap(({ id, wordings }) =>
        wordings.flatMap((wording) =>
          withFirstSentence(normaliseText(wording.text)).map((form) => new Form(id, form, wording)),
        ),
      )
      // The longest first, because the short form of a message is part of its long one.
      .sort((one, other) => other.text.length - one.text.length);
  }

  /** Every known message in the text, each by its fullest wording, in text order. */
  find(source: string): readonly WordingMatch[] {
    const known = this.#known.get(source);
    if (known !== undefined) return known;
    const found = this.#look(source);
    if (source.length <= MOST_REMEMBERED.letters) {
      if (this.#known.size >= MOST_REMEMBERED.texts) this.#known.clear();
      this.#known.set(source, found);
    }
    return found;
  }

  #look(source: string): WordingMatch[] {
    const { text, starts, ends } = normalise(source);
    const found: WordingMatch[] = [];
    let partStart = 0;
    for (const part of text.split(BREAK)) {
      if (found.length >= MOST.matches) break;
      for (const { from, to, score, differences, form } of this.#findIn(part)) {
        found.push({
          message: form.message,
          locale: form.locale,
          start: starts[partStart + from] ?? 0,
          end: ends[partStart + endOfBracket(part, from, to) - 1] ?? source.length,
          only: form.only,
          score,
          differences,
        });
      }
      partStart += part.length + BREAK.length;
    }
    return found;
  }

  /** In the text of one block, normalised. */
  #findIn(text: string): Found[] {
    const forms = this.#forms.filter((form) => form.mayStandIn(text));
    const found = findExact(text, forms);
    for (const near of findNear(text, forms)) {
      const same = found.filter((other) => near.from < other.to && other.from < near.to);
      // An exact match is replaced only by a longer match of the same message.
      if (!same.every((other) => isMoreOf(near, other))) continue;
      for (const other of same) found.splice(found.indexOf(other), 1);
      found.push(near);
    }
    return found
      .filter(({ from, to, form }) => !isTalkedAbout(text, from, to, form))
      .sort((one, other) => one.from - other.from);
  }
}

function findExact(text: string, forms: readonly Form[]): Found[] {
  const found: Found[] = [];
  for (const form of forms) {
    let from = text.indexOf(form.text);
    while (from !== -1 && found.length < MOST.matches) {
      const to = from + form.text.length;
      const isNew = !found.some((other) => from < other.to && other.from < to);
      if (isNew && standsAlone(text, from, to)) found.push({ from, to, score: 1, differences: [], form });
      from = text.indexOf(form.text, from + 1);
    }
  }
  return found;
}

/** Approximate matches, the best first. */
function findNear(text: string, forms: readonly Form[]): Found[] {
  // Splitting them anew for each wording would take most of the time.
  const split = new Map<LanguageRow['expand'], readonly Word[]>();
  return forms
    .slice(0, MOST.near)
    .flatMap((form) => {
      const expand = form.language?.expand;
      const words = split.get(expand) ?? splitWords(text, expand);
      split.set(expand, words);
      const near = findApproximate(text, words, form.prepared, form.language);
      return near === null ? [] : [{ ...near, form }];
    })
    .sort((one, other) => worthOf(other) - worthOf(one));
}

function isMoreOf(one: Found, other: Found): boolean {
  const isLonger = one.to - one.from > other.to - other.from;
  return isLonger && one.form.message === other.form.message && one.from <= other.from && other.to <= one.to;
}

/** How many words' worth of a wording are there, and not which share: the fuller wording wins. */
function worthOf({ score, form }: Found): number {
  return score * form.prepared.worth;
}

/** Portals may show only the first sentence of a message of two. */
function withFirstSentence(text: string): string[] {
  const whole = text.replace(/[.。!]$/, '');
  const [first = ''] = whole.split(/\. /);
  return first === whole ? [whole] : [whole, first];
}

/** The end of a match, which takes in the rest of a bracket that it opens: "(Code: 12)" (P25). */
function endOfBracket(text: string, from: number, to: number): number {
  const isOpen = text.lastIndexOf('(', to - 1) > Math.max(from - 1, text.lastIndexOf(')', to - 1));
  const rest = isOpen ? /^[^()]{0,12}\)/u.exec(text.slice(to)) : null;
  return to + (rest?.[0].length ?? 0);
}

/** Whether neither end of the match is inside a word; scripts without spaces have no such ends. */
function standsAlone(text: string, from: number, to: number): boolean {
  const isCut = (pair: string) => /^[\p{Script=Latin}\p{Script=Cyrillic}\p{N}]{2}$/u.test(pair);
  return !isCut(text.slice(from - 1, from + 1)) && !isCut(text.slice(to - 1, to + 1));
}
