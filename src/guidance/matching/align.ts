import type { Word } from './words.ts';

/** A word of a wording, with what it is worth. */
export interface WordingWord {
  readonly text: string;
  /** What its absence costs. */
  readonly weight: number;
  /** A text with neither this word nor a synonym of it is a different message. */
  readonly isKey: boolean;
}

/** Words in which a text differs from a wording; `null` where one of them has none in that place. */
export interface Difference {
  readonly wording: string | null;
  readonly page: string | null;
}

export interface Alignment {
  /** Indices of the first word of the stretch, and of the one after its last. */
  readonly first: number;
  readonly end: number;
  readonly cost: number;
  readonly differences: readonly Difference[];
  /** Key words that do not stand in the stretch. */
  readonly missingKeys: readonly WordingWord[];
}

export interface AlignmentCosts {
  /** From 0, the same word, to 1, an unrelated one. */
  readonly difference: (wording: string, page: string) => number;
  /** The cost of a word that the wording does not have. */
  readonly inserted: (word: Word) => number;
  /** The cost of two neighbours in the opposite order. */
  readonly swapped: number;
}

/** A key word may be replaced by a synonym (0.25), and by nothing that differs more: another form is 0.5. */
const KEY_DISTANCE = 0.3;

/**
 * The stretch of a text that is most like a wording: words left out, put in or replaced cost what they are
 * worth. Words before and after the stretch cost nothing. `null` where no word of the text belongs to it.
 */
export function align(
  wording: readonly WordingWord[],
  page: readonly Word[],
  rates: AlignmentCosts,
): Alignment | null {
  const moves = costs(wording, page, rates);
  const end = cheapestEnd(moves, wording.length, page.length);
  const pairings = path(moves, wording, page, end);
  const whole = pairings.filter(({ expected, found }) => expected.length > 0 && found.length > 0);
  const [last, first] = [whole[0], whole.at(-1)];
  if (first === undefined || last === undefined) return null;
  return {
    first: first.from,
    end: last.from + last.found.length,
    cost: moves.cost(wording.length, end),
    differences: pairings.flatMap(differenceIn).reverse(),
    missingKeys: pairings.flatMap(({ expected, found }) =>
      expected.filter(
        ({ isKey, text }) => isKey && found.every((word) => rates.difference(text, word.text) > KEY_DISTANCE),
      ),
    ),
  };
}

/** How words are laid beside each other: how many of the wording, and how many of the text. */
const MOVES = [
  { ofWording: 1, ofPage: 1 },
  { ofWording: 2, ofPage: 2 },
  { ofWording: 1, ofPage: 0 },
  { ofWording: 0, ofPage: 1 },
] as const;
const [MATCH, SWAP, SKIP, INSERT] = [0, 1, 2, 3];

/**
 * For the first `i` words of a wording and the first `j` of a text: the least cost of laying them beside each
 * other, and the last move that leads there. A stretch may begin anywhere, so no words of a wording and any
 * number of the text cost nothing.
 */
class Moves {
  readonly #width: number;
  readonly #costs: Float64Array;
  readonly #moves: Uint8Array;

  constructor(rows: number, width: number) {
    this.#width = width;
    this.#costs = new Float64Array(rows * width).fill(Number.POSITIVE_INFINITY, width);
    this.#moves = new Uint8Array(rows * width);
  }

  cost(i: number, j: number): number {
    return this.#costs[i * this.#width + j] as number;
  }

  move(i: number, j: number): (typeof MOVES)[number] {
    return MOVES[this.#moves[i * this.#width + j] as 0 | 1 | 2 | 3];
  }

  /** Keeps a move if it is cheaper than those offered before. */
  offer(i: number, j: number, move: number, cost: number): void {
    const at = i * this.#width + j;
    if (cost >= (this.#costs[at] as number)) return;
    this.#costs[at] = cost;
    this.#moves[at] = move;
  }
}

/** Of moves that cost the same the one offered first is kept: words beside each other before gaps. */
function costs(
  wording: readonly WordingWord[],
  page: readonly Word[],
  { difference, inserted, swapped }: AlignmentCosts,
): Moves {
  const moves = new Moves(wording.length + 1, page.length + 1);
  for (let i = 1; i <= wording.length; i += 1) {
    const { text, weight } = wording[i - 1] as WordingWord;
    moves.offer(i, 0, SKIP, moves.cost(i - 1, 0) + weight);
    for (let j = 1; j <= page.length; j += 1) {
      const word = page[j - 1] as Word;
      moves.offer(i, j, MATCH, moves.cost(i - 1, j - 1) + weight * difference(text, word.text));
      const isSwapped = text === page[j - 2]?.text && wording[i - 2]?.text === word.text;
      if (isSwapped) moves.offer(i, j, SWAP, moves.cost(i - 2, j - 2) + swapped);
      moves.offer(i, j, SKIP, moves.cost(i - 1, j) + weight);
      // What follows the last word of the wording is not in the stretch.
      if (i < wording.length) moves.offer(i, j, INSERT, moves.cost(i, j - 1) + inserted(word));
    }
  }
  return moves;
}

function cheapestEnd(moves: Moves, words: number, pageWords: number): number {
  let best = 0;
  for (let j = 1; j <= pageWords; j += 1) if (moves.cost(words, j) < moves.cost(words, best)) best = j;
  return best;
}

/** Words of the wording beside the words of the text in their place; one of the two may be empty. */
interface Pairing {
  readonly expected: readonly WordingWord[];
  readonly found: readonly Word[];
  /** Index of the first word of the text, or of the one that follows the gap. */
  readonly from: number;
}

/** The moves that led to the end of the stretch, the last one first. */
function path(moves: Moves, wording: readonly WordingWord[], page: readonly Word[], end: number): Pairing[] {
  const pairings: Pairing[] = [];
  let [i, j] = [wording.length, end];
  while (i > 0) {
    const { ofWording, ofPage } = moves.move(i, j);
    const [before, from] = [i - ofWording, j - ofPage];
    pairings.push({ expected: wording.slice(before, i), found: page.slice(from, j), from });
    [i, j] = [before, from];
  }
  return pairings;
}

function differenceIn({ expected, found }: Pairing): Difference[] {
  const [wording, page] = [joined(expected), joined(found)];
  return wording === page ? [] : [{ wording, page }];
}

function joined(words: readonly { readonly text: string }[]): string | null {
  return words.length === 0 ? null : words.map(({ text }) => text).join(' ');
}
