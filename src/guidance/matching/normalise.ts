/**
 * Brings text to the form in which wordings are compared, and remembers where each piece came from, so that
 * a match can be shown on the page where it stands.
 */
export interface NormalisedText {
  readonly text: string;
  /** For each index of `text`, where in the source its character starts. */
  readonly starts: readonly number[];
  /** For each index of `text`, where in the source its character ends. */
  readonly ends: readonly number[];
}

/** Stands between blocks inside a text: an end of sentence that no page writes, so nothing is read across it. */
export const BREAK = '\uFFFC';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Marks that are written but not seen: soft hyphens, zero-width spaces and joiners, direction marks. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
const SINGLE_QUOTES = /[\u2018-\u201B\u2032\u2035\u02B9\u02BC\u0060\u00B4\uFF07]/g;
const DOUBLE_QUOTES = /[\u201C-\u201F\u2033\u2036\u00AB\u00BB\u300C-\u300F\uFF02]/g;
const DASHES = /[\p{Pd}\u2212]/gu;

/** Characters that stand for themselves whatever follows them, as long as that is one of them, too. */
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
    // Most text is plain: letter by letter, which is many times faster than finding out where letters end.
    PLAIN.lastIndex = at;
    const plain = PLAIN.exec(source)?.[0].toLowerCase().replace(/`/g, "'") ?? '';
    for (let i = 0; i < plain.length; i += 1) add(plain[i] as string, at + i, at + i + 1);
    at += plain.length;
    // Grapheme by grapheme, because composition joins a letter with the marks that follow it.
    const other = source.slice(at, nextPlain(source, at));
    for (const { segment, index } of graphemes.segment(other)) {
      add(normaliseGrapheme(segment), at + index, at + index + segment.length);
    }
    at += other.length;
  }
  if (text.endsWith(' ')) {
    text = text.slice(0, -1);
    starts.pop();
    ends.pop();
  }
  return { text, starts, ends };
}

/** Where two plain characters stand beside one another again. */
function nextPlain(source: string, from: number): number {
  const found = source.slice(from).search(/[ -~]{2}/);
  return found === -1 ? source.length : from + found;
}

/** The normalised text alone, for wordings that stand on no page. */
export function normaliseText(source: string): string {
  return normalise(source).text;
}

function normaliseGrapheme(grapheme: string): string {
  const folded = grapheme
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(DASHES, '-')
    .toLowerCase();
  return /^\s+$/.test(folded) ? ' ' : folded;
}
