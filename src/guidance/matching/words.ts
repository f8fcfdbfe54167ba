/** A word of a normalised text, or one character of a script that writes without spaces. */
export interface Word {
  readonly text: string;
  /** Offsets in the normalised text. */
  readonly from: number;
  readonly to: number;
}

const UNSPACED = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}ー';
const WORD = new RegExp(
  [
    // An e-mail address is one word, and so is an ID, which contains a digit.
    '[^\\s@"\'()<>]+@[^\\s@"\'()<>]+',
    '(?=[a-z-]*\\d)[a-z0-9]+(?:-[a-z0-9]+)*',
    `[${UNSPACED}]`,
    `(?:(?![${UNSPACED}])[\\p{L}\\p{M}\\p{N}])+(?:'(?:(?![${UNSPACED}])\\p{L})+)?`,
  ].join('|'),
  'gu',
);

/**
 * The words of a normalised text, in order.
 *
 * @param expand the words that a contraction stands for, so that both spellings give the same words
 */
export function splitWords(text: string, expand?: (word: string) => readonly string[]): Word[] {
  const words: Word[] = [];
  for (const { 0: word, index: from } of text.matchAll(WORD)) {
    for (const part of expand?.(word) ?? [word]) words.push({ text: part, from, to: from + word.length });
  }
  return words;
}

/** The same as ranges, which are faster than script properties: this runs at the start of every frame. */
const UNSPACED_BLOCKS = /[\u1100-\u11FF\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF]/;

/** Whether words of this text are single characters. */
export function isUnspaced(text: string): boolean {
  return UNSPACED_BLOCKS.test(text);
}
