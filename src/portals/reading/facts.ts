import { call } from '../dom.ts';
import type { ValueLabel } from '../labels.ts';
import { FIELD } from './controls.ts';
import { readId } from './id-values.ts';
import { withoutCopyWord } from './label-match.ts';
import { readCount } from './numbers.ts';
import { type Box, commonBox, type Line, textOfLine, textOfPieces } from './page-text.ts';
import { mayBeName } from './plan-names.ts';
import { isNameToken, type Segment } from './segments.ts';
import type { SplitPage } from './split-page.ts';

/** A label with its value, as the page shows it. */
export interface Fact {
  readonly label: ValueLabel;
  readonly value: string;
  /** The line of the value. */
  readonly line: number;
  readonly box: Box;
}

const TERMS = 'dt, dd, th, td, label, [role="term"], [role="rowheader"]';

/** A longer value is prose. */
const LONGEST_VALUE = 120;
/** The longest value without a digit, such as "Pending" or "Not available". */
const LONGEST_WORDS = 24;

/** Labels with a value in the same line, or in the line beside or below, and values without a label. */
export function factsOfLines(split: SplitPage, isHeader: (line: Line) => boolean): Fact[] {
  return split.page.lines.flatMap((line) => {
    if (isHeader(line)) return [];
    const { segments, nameOnly } = split.at(line.index);
    return segments.flatMap((segment, nth): Fact[] => {
      // A name that stands alone is over a record, or beside it, as a heading is.
      if (segment.label === 'name' && nameOnly !== null) return [];
      if (segment.value !== '') return factIn(line, segment);
      if (nth < segments.length - 1) return [];
      const shown = valueInButton(line) ?? valueBeside(split, line, segment.label);
      return shown === null ? [] : [{ ...shown, label: segment.label }];
    });
  });
}

function factIn(line: Line, segment: Segment): Fact[] {
  const { label, isBare } = segment;
  const value = withoutCopyWord(segment.value);
  if (label !== 'name' ? !isValue(value) : !mayBeName(value)) return [];
  if (label === 'name' && !(isBare ? isNameToken(segment) : mayNameRecord(line))) return [];
  return [{ label, value, line: line.index, box: line.block }];
}

/** The value of a button that shows an ID and copies it. */
function valueInButton({ index, block, pieces }: Line): Omit<Fact, 'label'> | null {
  const value = textOfPieces(pieces.filter(({ kind }) => kind === 'button'));
  return readId(value) === null ? null : { value, line: index, box: block };
}

function valueBeside(split: SplitPage, line: Line, label: ValueLabel): Omit<Fact, 'label'> | null {
  if (label === 'name' && !mayNameRecord(line)) return null;
  // Below a label and something else, a value may belong to either.
  if (split.at(line.index).segments.length > 1 || split.at(line.index).before !== '') return null;
  const { lines } = split.page;
  const next = nextWithWords(lines, line.index);
  if (next !== null && isPlain(split, next, label) && isBeside(line, next)) {
    const value = withoutCopyWord(textOfLine(next));
    const isRight = label === 'name' ? mayBeName(value) : isValue(value);
    return isRight ? { value, line: next.index, box: next.block } : null;
  }
  // Some portals show figures above their label.
  const before = label === 'incidentsRemaining' ? lines[line.index - 1] : undefined;
  if (before === undefined || !isBeside(before, line)) return null;
  const value = textOfLine(before);
  return readCount(value) === null ? null : { value, line: before.index, box: before.block };
}

/** Whether a line has no token of its own; a name is the value of a label for names. */
function isPlain(split: SplitPage, { index }: Line, label: ValueLabel): boolean {
  const { segments, nameOnly } = split.at(index);
  return segments.length === 0 || (label === 'name' && nameOnly !== null);
}

function nextWithWords(lines: readonly Line[], index: number): Line | null {
  for (let at = index + 1; at < lines.length; at += 1) {
    const line = lines[at];
    if (line !== undefined && !isButtons(line)) return line;
  }
  return null;
}

/** "Plan" and "Contract" are common words: they are labels only if the markup or a colon says so. */
function mayNameRecord({ block, pieces }: Line): boolean {
  return call(block.element, 'closest', TERMS) !== null || /[:：]/u.test(textOfPieces(pieces));
}

function isButtons({ pieces }: Line): boolean {
  const words = pieces.filter(({ text }) => text.trim() !== '');
  return words.every(({ kind, text }) => kind === 'button' && !/\p{Nd}/u.test(text));
}

/** Whether the first line is alone in its part of the box that holds both, so that the second belongs to it. */
function isBeside(first: Line, second: Line): boolean {
  const around = commonBox(first.block, second.block);
  if (around === null || isHeadingBox(second.block)) return false;
  const part = partOf(first.block, around);
  return part === null || part.end - part.first === 1;
}

function isHeadingBox(box: Box): boolean {
  return call(box.element, 'closest', 'h1, h2, h3, h4, h5, h6, [role="heading"]') !== null;
}

/** The child of `around` that holds a box; `null` for `around` itself. */
function partOf(box: Box, around: Box): Box | null {
  let part: Box | null = null;
  for (let each: Box | null = box; each !== null && each !== around; each = each.parent) part = each;
  return part;
}

/** Whether a text may be a value: short, and no field to type in. */
export function isValue(text: string): boolean {
  if (text === '' || text.includes(FIELD) || text.length > LONGEST_VALUE) return false;
  return text.length <= LONGEST_WORDS || /\p{Nd}/u.test(text);
}
