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

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Marks that are written but not seen: soft hyphens, zero-width spaces and joiners, direction marks. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
const SINGLE_QUOTES = /[\u2018-\u201B\u2032\u2035\u02B9\u02BC\u0060\u00B4\uFF07]/g;
const DOUBLE_QUOTES = /[\u201C-\u201F\u2033\u2036\u00AB\u00BB\u300C-\u300F\uFF02]/g;
const DASHES = /[\p{Pd}\u2212]/gu;

/** Unicode NFKC, lower case, one kind of quote and dash, single spaces, nothing invisible. */
export function normalise(source: string): NormalisedText {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  // Grapheme by grapheme, because composition joins a letter with the marks that follow it.
  for (const { segment, index } of graphemes.segment(source)) {
    const piece = normaliseGrapheme(segment);
    if (piece === ' ' && (text === '' || text.endsWith(' '))) continue;
    for (let i = 0; i < piece.length; i += 1) {
      starts.push(index);
      ends.push(index + segment.length);
    }
    text += piece;
  }
  if (text.endsWith(' ')) {
    text = text.slice(0, -1);
    starts.pop();
    ends.pop();
  }
  return { text, starts, ends };
}

/** The normalised text alone, for wordings that stand on no page. */
export function normaliseText(source: string): string {
  return normalise(source).text;
}

function normaliseGrapheme(grapheme: string): string {
  // Most text is plain: the replacements below would leave it as it is.
  if (/^[a-z0-9.,:;!?()]$/.test(grapheme)) return grapheme;
  const folded = grapheme
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(DASHES, '-')
    .toLowerCase();
  return /^\s+$/.test(folded) ? ' ' : folded;
}
