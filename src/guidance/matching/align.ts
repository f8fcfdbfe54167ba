import type { Word } from './words.ts';

/** A word of a wording, with what it is worth. */
export interface WordingWord {
  readonly text: string;
  /** What its absence costs. */
  readonly weight: number;
  /** Without this very word, or one that says the same, it is another message. */
  readonly isKey: boolean;
}

/** In what a text differs from a wording, in words: `null` where one of them has nothing in that place. */
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
  /** From 0, the same word, to 1, another one. */
  readonly difference: (wording: string, page: string) => number;
  /** What a word costs that the wording does not have. */
  readonly inserted: (word: Word) => number;
  /** What it costs that two neighbours stand the other way round. */
  readonly swapped: number;
}

/**
 * The stretch of a text that is most like a wording: words left out, put in or replaced cost what they are
 * worth. Words before and after the stretch cost nothing.
 */
export function align(
  wording: readonly WordingWord[],
  page: readonly Word[],
  { difference, inserted, swapped }: AlignmentCosts,
): Alignment | null {
  const width = page.length + 1;
  const costs = new Float64Array((wording.length + 1) * width);
  const cost = (i: number, j: number) => costs[i * width + j] as number;
  const distance = (i: number, j: number) => {
    const [expected, found] = [wording[i - 1], page[j - 1]];
    return expected === undefined || found === undefined ? 1 : difference(expected.text, found.text);
  };
  const isSwapped = (i: number, j: number) =>
    i > 1 &&
    j > 1 &&
    wording[i - 1]?.text === page[j - 2]?.text &&
    wording[i - 2]?.text === page[j - 1]?.text;

  for (let i = 1; i <= wording.length; i += 1) {
    const { weight } = wording[i - 1] as WordingWord;
    costs[i * width] = cost(i - 1, 0) + weight;
    for (let j = 1; j < width; j += 1) {
      costs[i * width + j] = Math.min(
        cost(i - 1, j - 1) + weight * distance(i, j),
        cost(i - 1, j) + weight,
        // After its last word, nothing is inserted into a wording any more.
        i < wording.length ? cost(i, j - 1) + inserted(page[j - 1] as Word) : Number.POSITIVE_INFINITY,
        isSwapped(i, j) ? cost(i - 2, j - 2) + swapped : Number.POSITIVE_INFINITY,
      );
    }
  }
  let best = 0;
  for (let j = 1; j < width; j += 1) if (cost(wording.length, j) < cost(wording.length, best)) best = j;

  // The cheapest way back, noting what it passes.
  const differences: Difference[] = [];
  const missingKeys: WordingWord[] = [];
  let [i, j, first, end] = [wording.length, best, best, 0];
  const differ = (expected: string | null, found: string | null) =>
    differences.unshift({ wording: expected, page: found });
  while (i > 0) {
    const { text, weight, isKey } = wording[i - 1] as WordingWord;
    const found = page[j - 1];
    const isOnPath = (other: number) => Math.abs(cost(i, j) - other) < 1e-9;
    if (found !== undefined && isOnPath(cost(i - 1, j - 1) + weight * distance(i, j))) {
      if (distance(i, j) > 0) differ(text, found.text);
      if (isKey && distance(i, j) > KEY_DISTANCE) missingKeys.push(wording[i - 1] as WordingWord);
      [i, j, first, end] = [i - 1, j - 1, j - 1, Math.max(end, j)];
    } else if (isSwapped(i, j) && isOnPath(cost(i - 2, j - 2) + swapped)) {
      const pair = `${page[j - 2]?.text} ${found?.text}`;
      differ(`${wording[i - 2]?.text} ${text}`, pair);
      [i, j, first, end] = [i - 2, j - 2, j - 2, Math.max(end, j)];
    } else if (isOnPath(cost(i - 1, j) + weight)) {
      differ(text, null);
      if (isKey) missingKeys.push(wording[i - 1] as WordingWord);
      i -= 1;
    } else {
      differ(null, found?.text ?? '');
      j -= 1;
    }
  }
  return end === 0 ? null : { first, end, cost: cost(wording.length, best), differences, missingKeys };
}

/** A key word may be said by a synonym, and by nothing that differs more. */
const KEY_DISTANCE = 0.3;
