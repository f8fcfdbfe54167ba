import type { KnownMessage } from '../message.ts';
import type { Difference } from './align.ts';
import {
  type ApproximateMatch,
  findApproximate,
  mayHold,
  type PreparedWording,
  prepareWording,
} from './approximate.ts';
import { BREAK, normalise, normaliseText } from './normalise.ts';
import { isTalkedAbout } from './quotation.ts';
import { isUnspaced, wordsOf } from './words.ts';

/** Where a known message stands in a text, as offsets into the text as it was given. */
export interface WordingMatch {
  readonly message: string;
  /** The language of the wording that was found, which need not be the portal's. */
  readonly locale: string;
  readonly start: number;
  readonly end: number;
  /** How much of the wording stands there, from 0 to 1; 1 for the very words. */
  readonly score: number;
  /** In what the page's words differ from the wording; empty where they are the same. */
  readonly differences: readonly Difference[];
}

interface Wording {
  readonly message: string;
  readonly locale: string;
  readonly text: string;
  readonly prepared: PreparedWording;
}

interface Found extends ApproximateMatch {
  readonly wording: Wording;
}

/** Finds known wordings in text; made once from the catalogue. */
export class WordingMatcher {
  readonly #wordings: readonly Wording[];
  /** Matches, in any case, a word of every wording: text without it holds none of them. */
  readonly anchors: RegExp;

  constructor(messages: readonly KnownMessage[]) {
    this.#wordings = messages
      .flatMap(({ id, wordings }) =>
        wordings.flatMap(({ locale, text, keywords }) =>
          withFirstSentence(normaliseText(text)).map((form) => ({
            message: id,
            locale,
            text: form,
            prepared: prepareWording(form, keywords.map(normaliseText), locale),
          })),
        ),
      )
      // The longest first: the short form of a message is part of its long one.
      .sort((one, other) => other.text.length - one.text.length);
    const words = new Set(this.#wordings.flatMap(({ prepared }) => anchorsOf(prepared)));
    this.anchors = new RegExp([...words].map(escapeForRegExp).join('|'), 'i');
  }

  /** Every known message in the text, the fullest wording of each, in the order in which they stand. */
  find(source: string): WordingMatch[] {
    const { text, starts, ends } = normalise(source);
    const found: WordingMatch[] = [];
    let partStart = 0;
    for (const part of text.split(BREAK)) {
      for (const { from, to, score, differences, wording } of this.#findIn(part)) {
        found.push({
          message: wording.message,
          locale: wording.locale,
          start: starts[partStart + from] ?? 0,
          end: ends[partStart + to - 1] ?? source.length,
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
    if (!this.anchors.test(text)) return [];
    const found = this.#findExact(text);
    for (const near of this.#findApproximate(text)) {
      const same = found.filter((other) => near.from < other.to && other.from < near.to);
      // Where the very words of a form stand, only more of the same message may take their place.
      if (!same.every((other) => isMoreOf(near, other))) continue;
      for (const other of same) found.splice(found.indexOf(other), 1);
      found.push(near);
    }
    return found
      .filter(({ from, to, wording }) => !isTalkedAbout(text, from, to, wording.locale))
      .sort((one, other) => one.from - other.from);
  }

  #findExact(text: string): Found[] {
    const found: Found[] = [];
    for (const wording of this.#wordings) {
      let from = text.indexOf(wording.text);
      while (from !== -1) {
        const to = from + wording.text.length;
        const isNew = !found.some((other) => from < other.to && other.from < to);
        if (isNew && standsAlone(text, from, to))
          found.push({ from, to, score: 1, differences: [], wording });
        from = text.indexOf(wording.text, from + 1);
      }
    }
    return found;
  }

  /** What is like a wording; of those that overlap the best comes first. */
  #findApproximate(text: string): Found[] {
    return this.#wordings
      .filter(({ prepared }) => mayHold(text, prepared))
      .flatMap((wording) => {
        const words = wordsOf(text, wording.prepared.language?.expand);
        const near = findApproximate(text, words, wording.prepared);
        return near === null ? [] : [{ ...near, wording }];
      })
      .sort((one, other) => worthOf(other) - worthOf(one));
  }
}

function isMoreOf(one: Found, other: Found): boolean {
  const isLonger = one.to - one.from > other.to - other.from;
  return (
    isLonger && one.wording.message === other.wording.message && one.from <= other.from && other.to <= one.to
  );
}

/** How much of a wording stands there, counted in words rather than as a share: the fuller wording wins. */
function worthOf({ score, wording }: Found): number {
  return score * wording.prepared.worth;
}

/** Portals show messages of two sentences without the second one, too. */
function withFirstSentence(text: string): string[] {
  const whole = text.replace(/[.。!]$/, '');
  const [first = ''] = whole.split(/\. /);
  return first === whole ? [whole] : [whole, first];
}

/** Whether neither end of the match cuts through a word; scripts without spaces have no such ends. */
function standsAlone(text: string, from: number, to: number): boolean {
  const isCut = (pair: string) => /^[\p{Script=Latin}\p{Script=Cyrillic}\p{N}]{2}$/u.test(pair);
  return !isCut(text.slice(from - 1, from + 1)) && !isCut(text.slice(to - 1, to + 1));
}

/** The ways to say its longest key word: enough to rule a text out that has none of them. */
function anchorsOf({ keys }: PreparedWording): readonly string[] {
  const length = (ways: readonly string[]) => Math.min(...ways.map((way) => way.length));
  const longest = keys.reduce((best, ways) => (length(ways) > length(best) ? ways : best), keys[0] ?? []);
  return longest.map((way) => (isUnspaced(way) ? way.slice(0, 4) : way));
}

function escapeForRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
