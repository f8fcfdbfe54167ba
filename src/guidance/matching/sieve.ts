import { isUnspaced } from './words.ts';

/** Key words of one sentence stand within so many characters of one another, whatever is put between them. */
const NEAR = 300;
/** Of the other key words their beginnings are enough: they may stand in another form, or misspelled. */
export const BEGINNING = 4;
/** Of a word of a script without spaces so many characters are looked for: a line may break after them. */
const UNSPACED_LENGTH = 2;

/** The key words of a wording, each with the ways to say it. */
type Keys = readonly (readonly string[])[];

/**
 * Tells quickly where in a text as it stands on the page a wording may be: where all its key words are close
 * together. Nearly all text of nearly all pages is put aside by this.
 */
export class Sieve {
  readonly #wordings: readonly Keys[];
  /** Any way to say the one key word of each wording that says most. */
  readonly #anchor: RegExp;
  /** The wordings that an anchor found may belong to. */
  readonly #byAnchor = new Map<string, readonly Keys[]>();

  constructor(wordings: readonly Keys[]) {
    this.#wordings = wordings.map((keys) => {
      const [anchor = [], ...others] = keys.map((ways) => ways.map(pieceOf)).sort(mostTellingFirst);
      return [anchor, ...others.map((ways) => ways.map((way) => way.slice(0, BEGINNING)))];
    });
    const anchors = new Set(this.#wordings.flatMap(([anchor = []]) => anchor));
    this.#anchor = new RegExp([...anchors].map(escapeForRegExp).join('|'), 'gi');
  }

  mayHold(text: string): boolean {
    return !this.places(text).next().done;
  }

  /** Where a key word begins that has all others of its wording around it, as offsets into the text. */
  *places(text: string): Generator<number> {
    for (const { 0: anchor, index } of text.matchAll(this.#anchor)) {
      const around = text.slice(Math.max(0, index - NEAR), index + NEAR).toLowerCase();
      const isAround = (way: string) => around.includes(way);
      if (this.#wordingsOf(anchor.toLowerCase()).some((keys) => keys.every((ways) => ways.some(isAround)))) {
        yield index;
      }
    }
  }

  #wordingsOf(found: string): readonly Keys[] {
    let wordings = this.#byAnchor.get(found);
    if (wordings === undefined) {
      // One anchor may begin with another.
      wordings = this.#wordings.filter(([anchor = []]) =>
        anchor.some((way) => way.startsWith(found) || found.startsWith(way)),
      );
      this.#byAnchor.set(found, wordings);
    }
    return wordings;
  }
}

/** As much of a word as stands on a page in the same form: apostrophes come in many, and lines break anywhere. */
function pieceOf(way: string): string {
  if (isUnspaced(way)) return way.slice(0, UNSPACED_LENGTH);
  return way.split("'").reduce((longest, piece) => (piece.length > longest.length ? piece : longest), '');
}

function mostTellingFirst(one: readonly string[], other: readonly string[]): number {
  return tellingOf(other) - tellingOf(one);
}

/** A longer word is a rarer one, and a character of a script without spaces is worth several letters. */
function tellingOf(ways: readonly string[]): number {
  return Math.min(...ways.map((way) => (isUnspaced(way) ? 4 * way.length : way.length)));
}

function escapeForRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
