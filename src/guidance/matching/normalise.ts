/**
 * Text in the form in which wordings are compared, with the position of each character in the source, so that a
 * match can be marked on the page.
 */
export interface NormalisedText {
  readonly text: string;
  /** For each index of `text`, where its character starts in the source. */
  readonly starts: readonly number[];
  /** For each index of `text`, where its character ends in the source. */
  readonly ends: readonly number[];
}

/** Stands between the blocks of a text: Unicode's OBJECT REPLACEMENT CHARACTER, which pages do not write. */
export const BREAK = '\uFFFC';

/** Made when first needed: the first one in a process takes many milliseconds. */
let segmenter: Intl.Segmenter | null = null;

/** Characters that join others into one: marks, joiners, letters of Korean and of half-width Japanese. */
const JOINING = /\p{M}|\p{RI}|\p{EMod}|\u200D|[\u1100-\u11FF]|[\uFF9E\uFF9F]/u;

/** Invisible characters: soft hyphens, zero-width spaces and joiners, direction marks. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
const SINGLE_QUOTES = /[\u2018-\u201B\u2032\u2035\u02B9\u02BC\u0060\u00B4\uFF07]/g;
const DOUBLE_QUOTES = /[\u201C-\u201F\u2033\u2036\u00AB\u00BB\u300C-\u300F\uFF02]/g;
const DASHES = /[\p{Pd}\u2212]/gu;

/** ASCII before more ASCII: characters that normalise one by one. */
const PLAIN = /[ -~]+(?=[ -~]|$)/y;

/** Unicode NFKC, lower case, one kind of quote and dash, single spaces, nothing invisible. */
export function normalise(source: string): NormalisedText {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const add = (piece: string, start: number, end: number) => {
    if (piece === ' ' && (text === '' || text.endsWith(' '))) return;
    for (let i = 0; i < piece.length; i += 1) {
      starts.push(start);
      ends.push(end);
    }
    text += piece;
  };
  for (let at = 0; at < source.length; ) {
    // Most text is plain: character by character, which is many times faster than finding graphemes.
    PLAIN.lastIndex = at;
    const plain = PLAIN.exec(source)?.[0].toLowerCase().replace(/`/g, "'") ?? '';
    for (let i = 0; i < plain.length; i += 1) add(plain[i] as string, at + i, at + i + 1);
    at += plain.length;
    // The rest by graphemes, because composition joins a letter with the marks that follow it.
    const other = source.slice(at, nextPlain(source, at));
    for (const grapheme of graphemesOf(other)) {
      add(normaliseGrapheme(grapheme), at, at + grapheme.length);
      at += grapheme.length;
    }
  }
  if (text.endsWith(' ')) {
    text = text.slice(0, -1);
    starts.pop();
    ends.pop();
  }
  return { text, starts, ends };
}

function graphemesOf(text: string): Iterable<string> {
  // Without joining characters, each character is a grapheme.
  if (!JOINING.test(text)) return text;
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

/** The next place with two plain characters in a row. */
function nextPlain(source: string, from: number): number {
  const found = source.slice(from).search(/[ -~]{2}/);
  return found === -1 ? source.length : from + found;
}

/** The same text without positions, many times faster. A property test keeps both the same. */
export function normaliseText(source: string): string {
  if (JOINING.test(source)) return normalise(source).text;
  const text = normaliseCharacters(source);
  // NFKC turns some characters into a space with a combining mark, which is not a space.
  return JOINING.test(text) ? normalise(source).text : text.replace(/\s+/g, ' ').trim();
}

function normaliseGrapheme(grapheme: string): string {
  const text = normaliseCharacters(grapheme);
  return /^\s+$/.test(text) ? ' ' : text;
}

function normaliseCharacters(text: string): string {
  return (
    text
      .replace(SINGLE_QUOTES, "'")
      .replace(DOUBLE_QUOTES, '"')
      .normalize('NFKC')
      .replace(INVISIBLE, '')
      .replace(DASHES, '-')
      .toLowerCase()
      // The only letter whose lower case depends on what follows.
      .replace(/ς/g, 'σ')
  );
}
