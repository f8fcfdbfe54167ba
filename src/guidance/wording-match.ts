import type { KnownMessage } from './message.ts';
import { normalise, normaliseText } from './normalise.ts';

/** Where a known message stands in a text, as offsets into the text as it was given. */
export interface WordingMatch {
  readonly message: string;
  /** The language of the wording that was found, which need not be the portal's. */
  readonly locale: string;
  readonly start: number;
  readonly end: number;
}

interface PreparedWording {
  readonly message: string;
  readonly locale: string;
  readonly text: string;
}

/** Finds known wordings in text; made once from the catalogue. */
export class WordingMatcher {
  readonly #wordings: readonly PreparedWording[];
  /** Matches, in any case, a word of every wording: text without it holds none of them. */
  readonly anchors: RegExp;

  constructor(messages: readonly KnownMessage[]) {
    this.#wordings = messages
      .flatMap(({ id, wordings }) =>
        wordings.map(({ locale, text }) => ({
          message: id,
          locale,
          text: withoutFinalStop(normaliseText(text)),
        })),
      )
      // The longest first: the short form of a message is part of its long one.
      .sort((one, other) => other.text.length - one.text.length);
    const words = new Set(this.#wordings.map(({ text }) => anchorOf(text)));
    this.anchors = new RegExp([...words].map(escapeForRegExp).join('|'), 'i');
  }

  /** Every known message in the text, the longest wording of each, in the order in which they stand. */
  find(source: string): WordingMatch[] {
    const { text, starts, ends } = normalise(source);
    const found: { from: number; to: number; wording: PreparedWording }[] = [];
    for (const wording of this.#wordings) {
      let from = text.indexOf(wording.text);
      while (from !== -1) {
        const to = from + wording.text.length;
        const isNew = !found.some((other) => from < other.to && other.from < to);
        if (isNew && standsAlone(text, from, to)) found.push({ from, to, wording });
        from = text.indexOf(wording.text, from + 1);
      }
    }
    return found
      .sort((one, other) => one.from - other.from)
      .map(({ from, to, wording }) => ({
        message: wording.message,
        locale: wording.locale,
        start: starts[from] ?? 0,
        end: ends[to - 1] ?? source.length,
      }));
  }
}

/** Whether neither end of the match cuts through a word; scripts without spaces have no such ends. */
function standsAlone(text: string, from: number, to: number): boolean {
  const isCut = (pair: string) => /^[\p{Script=Latin}\p{Script=Cyrillic}\p{N}]{2}$/u.test(pair);
  return !isCut(text.slice(from - 1, from + 1)) && !isCut(text.slice(to - 1, to + 1));
}

/** The longest word, or four characters of a script that writes without spaces: enough to rule a text out. */
function anchorOf(wording: string): string {
  const words = wording.match(/[\p{L}\p{N}]+/gu) ?? [wording];
  const longest = words.reduce((best, word) => (word.length > best.length ? word : best), '');
  return /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(longest)
    ? longest.slice(0, 4)
    : longest;
}

function withoutFinalStop(text: string): string {
  return text.replace(/[.。!]$/, '');
}

function escapeForRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
