import type { ValueLabel } from '../labels.ts';
import { FIELD } from './controls.ts';
import { readId } from './id-values.ts';
import { labelOf, mayHoldLabel, withoutCopyWord } from './label-match.ts';
import { accessibleNames } from './naming-texts.ts';
import { readCount } from './numbers.ts';
import {
  type Box,
  commonBox,
  isWithin,
  type Line,
  type PageText,
  type Piece,
  textOfLine,
  textOfPieces,
} from './page-text.ts';
import { type Segment, type SplitLine, splitLine } from './segments.ts';
import { hasForm } from './value-form.ts';

/** A label with its value, as the page shows it. */
export interface Fact {
  readonly label: ValueLabel;
  readonly value: string;
  /** The line of the value. */
  readonly line: number;
  readonly box: Box;
}

const TERMS = 'dt, dd, th, td, label, [role="term"], [role="rowheader"]';

/** A longer line is prose, and not worth the time to split it. */
const LONGEST_LINE = 600;
/** A longer value is prose. */
const LONGEST_VALUE = 120;
/** The longest value without a digit, such as "Pending" or "Not available". */
const LONGEST_WORDS = 24;

/** The lines of a page split at labels, each once. */
export class SplitPage {
  readonly page: PageText;
  readonly #lines: readonly SplitLine[];

  constructor(page: PageText) {
    this.page = page;
    this.#lines = page.lines.map((line) => splitPieces(line.pieces));
  }

  at(index: number): SplitLine {
    return this.#lines[index] ?? { before: '', segments: [] };
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
  const isWorthIt = text.length <= LONGEST_LINE && mayHoldLabel(text);
  return isWorthIt ? splitLine(text, starts) : { before: text, segments: [] };
}

/** Labels with a value in the same line, or in the line beside or below. */
export function factsOfLines(split: SplitPage, isHeader: (line: Line) => boolean): Fact[] {
  const { lines } = split.page;
  return lines.flatMap((line) => {
    if (isHeader(line)) return [];
    const { segments } = split.at(line.index);
    const facts = segments.flatMap((segment, nth) => {
      if (segment.value !== '') return factIn(line, segment);
      if (nth < segments.length - 1) return [];
      const shown = valueInButton(line) ?? valueBeside(split, line, segment.label);
      return shown === null ? [] : [{ ...shown, label: segment.label }];
    });
    const counted = segments.length === 0 ? countedIncidents(line) : null;
    return counted === null ? facts : [...facts, counted];
  });
}

function factIn(line: Line, { label, value }: Segment): Fact[] {
  const tidy = withoutCopyWord(value);
  if (!isValue(tidy) || (label === 'name' && !mayNameRecord(line))) return [];
  return [{ label, value: tidy, line: line.index, box: line.block }];
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
  const next = lines.slice(line.index + 1).find((each) => !isButtons(each));
  if (next !== undefined && split.at(next.index).segments.length === 0 && isBeside(line, next)) {
    const value = withoutCopyWord(textOfLine(next));
    return isValue(value) ? { value, line: next.index, box: next.block } : null;
  }
  // Some portals show figures above their label.
  const before = label === 'incidentsRemaining' ? lines[line.index - 1] : undefined;
  if (before === undefined || !isBeside(before, line)) return null;
  const value = textOfLine(before);
  return readCount(value) === null ? null : { value, line: before.index, box: before.block };
}

/** "Plan" and "Contract" are common words: they are labels only if the markup or a colon says so. */
function mayNameRecord({ block, pieces }: Line): boolean {
  return block.element.closest(TERMS) !== null || /[:：]/u.test(textOfPieces(pieces));
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
  return box.element.closest('h1, h2, h3, h4, h5, h6, [role="heading"]') !== null;
}

/** The child of `around` that holds a box; `null` for `around` itself. */
function partOf(box: Box, around: Box): Box | null {
  let part: Box | null = null;
  for (let each: Box | null = box; each !== null && each !== around; each = each.parent) part = each;
  return part;
}

/** "7 incidents remaining" */
function countedIncidents(line: Line): Fact | null {
  const text = textOfLine(line);
  const words = /^[\d\s/]*\d(?:\s+\p{L}+\s+\d+)?\s+(?<label>\D+)$/u.exec(text.normalize('NFKC'))?.groups;
  const isCounted = labelOf(words?.['label'] ?? '') === 'incidentsRemaining' && readCount(text) !== null;
  return isCounted ? { label: 'incidentsRemaining', value: text, line: line.index, box: line.block } : null;
}

/** Labels in accessible names with the element's text as value: `aria-label`, the label of a read-only field. */
export function factsOfNames(page: PageText, others: readonly Fact[]): Fact[] {
  const named = 'input, textarea, [aria-label], [aria-labelledby]';
  return page.boxes.flatMap((box) => {
    if (!box.element.matches(named) || box.end === box.first) return [];
    const pieces = page.lines.slice(box.first, box.end).flatMap((line) => line.pieces);
    const words = pieces.filter((piece) => piece.kind !== 'button' && isWithin(piece.box, box));
    const value = withoutCopyWord(textOfPieces(words));
    for (const name of accessibleNames(box.element)) {
      const fact = factOfName(name, value);
      const isKnown = others.some(
        ({ label, line }) => label === fact?.label && line >= box.first && line < box.end,
      );
      if (fact !== null && !isKnown) return [{ ...fact, line: box.first, box }];
    }
    return [];
  });
}

function factOfName(name: string, shown: string): Pick<Fact, 'label' | 'value'> | null {
  const label = labelOf(name);
  if (label !== null) return isValue(shown) && labelOf(shown) === null ? { label, value: shown } : null;
  const [named, ...more] = splitLine(name, new Set()).segments;
  if (named === undefined || more.length > 0 || !hasForm(named.label, named.value)) return null;
  // Not if the page shows another value than the name has.
  return shown.includes(named.value) || !/\p{Nd}/u.test(shown)
    ? { label: named.label, value: named.value }
    : null;
}

function isValue(text: string): boolean {
  if (text === '' || text.includes(FIELD) || text.length > LONGEST_VALUE) return false;
  return text.length <= LONGEST_WORDS || /\p{Nd}/u.test(text);
}
