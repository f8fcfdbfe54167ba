/** Key words of one sentence are at most so many characters apart, whatever portals insert between them. */
const NEAR = 300;

/** The key words of a wording, each with its synonyms; the most specific first. */
export type Keys = readonly (readonly string[])[];

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

  /** @param wordings what is searched for (`sieve-keys.ts`) */
  constructor(wordings: readonly Keys[]) {
    this.#wordings = wordings;
    const anchors = new Set(wordings.flatMap(([anchor = []]) => anchor));
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

/** In small letters, each where it was: a few capitals are two letters when they are small. */
function inSmallLetters(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text.replace(/\p{Lu}/gu, sameLength);
}

function sameLength(letter: string): string {
  const small = letter.toLowerCase();
  return small.length === letter.length ? small : letter;
}

function escapeForRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
