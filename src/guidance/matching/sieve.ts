import { isUnspaced } from './words.ts';

/** Key words of one sentence are at most so many characters apart, whatever portals insert between them. */
const NEAR = 300;
/** Other key words match by their beginning: they may have another form, or be misspelled. */
export const BEGINNING = 4;
/** In scripts without spaces, key words match by so many characters: a line may break after them. */
const UNSPACED_LENGTH = 2;

/** Words that the portals' pages are full of: a search for one of them would stop everywhere. */
const COMMON = ['support', 'subscription', 'contract', 'accounts', 'directory'];

/** The key words of a wording, each with its synonyms. */
type Keys = readonly (readonly string[])[];

/**
 * A cheap test on text that is not normalised: where all key words of a wording are close together. It rejects
 * nearly all text of nearly all pages.
 */
export class Sieve {
  readonly #wordings: readonly Keys[];
  /** Matches any synonym of the most specific key word of each wording. */
  readonly #anchor: RegExp;
  /** The wordings that a matched anchor may belong to. */
  readonly #byAnchor = new Map<string, readonly Keys[]>();

  constructor(wordings: readonly Keys[]) {
    // Many wordings of a message have the same key words.
    const different = new Map(wordings.map(searchedFor).map((keys) => [JSON.stringify(keys), keys]));
    this.#wordings = [...different.values()];
    const anchors = new Set(this.#wordings.flatMap(([anchor = []]) => anchor));
    this.#anchor = new RegExp([...anchors].map(escapeForRegExp).join('|'), 'g');
  }

  mayHold(text: string): boolean {
    return !this.places(text).next().done;
  }

  /** Offsets of key words that have all others of their wording around them. */
  *places(text: string): Generator<number> {
    for (const place of this.steps(text)) if (place !== null) yield place;
  }

  /** The same, with `null` for each key word that has not: long texts are searched with pauses. */
  *steps(text: string): Generator<number | null> {
    const small = inSmallLetters(text);
    for (const { 0: anchor, index } of small.matchAll(this.#anchor)) {
      const around = small.slice(Math.max(0, index - NEAR), index + NEAR);
      const isAround = (way: string) => around.includes(way);
      const isPlace = this.#wordingsOf(anchor).some((keys) => keys.every((ways) => ways.some(isAround)));
      yield isPlace ? index : null;
    }
  }

  #wordingsOf(found: string): readonly Keys[] {
    let wordings = this.#byAnchor.get(found);
    if (wordings === undefined) {
      // An anchor may be the beginning of another.
      wordings = this.#wordings.filter(([anchor = []]) =>
        anchor.some((way) => way.startsWith(found) || found.startsWith(way)),
      );
      this.#byAnchor.set(found, wordings);
    }
    return wordings;
  }
}

/** What of the key words of a wording is searched for, the most specific first. */
function searchedFor(keys: Keys): Keys {
  const [anchor = [], ...others] = keys.map((ways) => ways.map(pieceOf)).sort(bySpecificity);
  return [anchor, ...others.map((ways) => [...new Set(ways.map((way) => way.slice(0, BEGINNING)))])];
}

/** In small letters, each where it was: a few capitals are two letters when they are small. */
function inSmallLetters(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text.replace(/\p{Lu}/gu, sameLength);
}

function sameLength(letter: string): string {
  const small = letter.toLowerCase();
  return small.length === letter.length ? small : letter;
}

/** The part of a word that every page spells the same: apostrophes vary, and lines may break. */
function pieceOf(way: string): string {
  if (isUnspaced(way)) return way.slice(0, UNSPACED_LENGTH);
  return way.split("'").reduce((longest, piece) => (piece.length > longest.length ? piece : longest), '');
}

function bySpecificity(one: readonly string[], other: readonly string[]): number {
  return specificityOf(other) - specificityOf(one);
}

/** A longer word is rarer, with exceptions; a character of a script without spaces counts for several letters. */
function specificityOf(ways: readonly string[]): number {
  if (ways.some((way) => COMMON.includes(way))) return 0;
  return Math.min(...ways.map((way) => (isUnspaced(way) ? 4 * way.length : way.length)));
}

function escapeForRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
