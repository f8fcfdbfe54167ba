import { type PageText, type Piece, textOfPieces } from './page-text.ts';
import { isPlanName } from './plan-names.ts';
import { type SplitLine, splitLine, unsplit } from './segments.ts';

/** A longer line is prose, and not worth the time to split it. */
const LONGEST_LINE = 600;

/** The lines of a page split into tokens, each once. */
export class SplitPage {
  readonly page: PageText;
  readonly #lines: readonly SplitLine[];

  constructor(page: PageText) {
    this.page = page;
    this.#lines = page.lines.map((line) => splitPieces(line.pieces));
  }

  at(index: number): SplitLine {
    return this.#lines[index] ?? unsplit('');
  }
}

function splitPieces(pieces: readonly Piece[]): SplitLine {
  const words = pieces.filter(({ kind }) => kind !== 'button');
  const starts = new Set<number>();
  let text = '';
  for (const piece of words) {
    starts.add(text.length);
    text += piece.text;
  }
  if (text.trim() === '') return { ...unsplit(''), nameOnly: nameOfButton(pieces) };
  return text.length <= LONGEST_LINE ? splitLine(text, starts) : unsplit(text);
}

/** A plan's name on a button that expands its details. */
function nameOfButton(pieces: readonly Piece[]): string | null {
  const name = textOfPieces(pieces);
  return isPlanName(name) ? name : null;
}
