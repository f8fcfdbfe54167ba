import { call, get } from '../dom.ts';
import { LABELS } from '../labels/all.ts';
import { bareLabel, labelOf } from './label-match.ts';
import { type Box, type PageText, textOfPieces } from './page-text.ts';
import { mayBeName } from './plan-names.ts';
import { firstAtLeast } from './sorted.ts';
import type { SplitPage } from './split-page.ts';

/** A heading, and the lines under it: up to the next heading of the same rank or a higher one. */
export interface Heading {
  readonly text: string;
  /** 1 to 6 as in HTML; 7 for captions; `NAME_LINE` for a plan's name in a line of its own. */
  readonly rank: number;
  readonly box: Box;
  readonly first: number;
  readonly end: number;
  /** The nearest heading over it. */
  readonly over: Heading | null;
  /** Whether it may name a record: it is no landmark, which names the page, and no title of a section. */
  readonly mayName: boolean;
}

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"], legend, summary, caption';

/** The rank of a name that stands alone in a line, as good as a heading in lists without any. */
export const NAME_LINE = 8;

/**
 * The headings of a page, and the plans' names that stand in lines of their own, from top to bottom.
 *
 * @param isTaken lines that are known to be something else
 */
export function headingsOf(split: SplitPage, isTaken: (line: number) => boolean): Heading[] {
  const real = realHeadings(split.page);
  const inHeading = new Set(real.flatMap(({ box }) => linesOf(box)));
  const names = split.page.lines.flatMap(({ index, block }) => {
    const name = split.at(index).nameOnly;
    return name === null || inHeading.has(index) || isTaken(index)
      ? []
      : [{ box: block, rank: NAME_LINE, text: name, first: index }];
  });
  const all = [...real, ...names].sort((one, other) => one.first - other.first || one.rank - other.rank);
  return withEnds(all, split.page.lines.length);
}

type Found = Pick<Heading, 'box' | 'rank' | 'text' | 'first'>;

function realHeadings(page: PageText): Found[] {
  return page.boxes
    .filter(({ element, first, end }) => end > first && call(element, 'matches', HEADINGS))
    .map((box) => ({ box, rank: rankOf(box.element), text: textIn(page, box), first: box.first }))
    .filter(({ text }) => text !== '' && labelOf(text) === null);
}

function withEnds(all: readonly Found[], lines: number): Heading[] {
  const landmarks = new Set(Object.values(LABELS).flatMap((labels) => labels.map(bareLabel)));
  const headings: (Heading & { end: number })[] = [];
  const open: (Heading & { end: number })[] = [];
  for (const { text, rank, box, first } of all) {
    while ((open.at(-1)?.rank ?? 0) >= rank) {
      const closed = open.pop();
      if (closed !== undefined) closed.end = first;
    }
    const mayName = !landmarks.has(bareLabel(text)) && mayBeName(text);
    const heading = { text, rank, box, first, end: lines, over: open.at(-1) ?? null, mayName };
    headings.push(heading);
    open.push(heading);
  }
  return headings;
}

/** The headings between two lines, the first one left out. */
export function headingsBetween(headings: readonly Heading[], after: number, before: number): Heading[] {
  const from = firstAtLeast(headings, ({ first }) => first, after + 1);
  const to = firstAtLeast(headings, ({ first }) => first, before);
  return headings.slice(from, to);
}

/** The last heading that begins at a line or above it. */
export function headingAt(headings: readonly Heading[], line: number): Heading | null {
  return headings[firstAtLeast(headings, ({ first }) => first, line + 1) - 1] ?? null;
}

function linesOf({ first, end }: Box): number[] {
  return Array.from({ length: end - first }, (_, nth) => first + nth);
}

function rankOf(element: Element): number {
  const level = Number(
    call(element, 'getAttribute', 'aria-level') ?? /^h([1-6])$/.exec(get(element, 'localName'))?.[1],
  );
  if (level >= 1 && level <= 6) return level;
  return call(element, 'matches', '[role="heading"]') ? 2 : 7;
}

function textIn({ lines }: PageText, { first, end }: Box): string {
  return lines
    .slice(first, end)
    .map(({ pieces }) => textOfPieces(pieces))
    .join(' ')
    .trim();
}
