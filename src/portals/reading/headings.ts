import { LABELS } from '../labels/all.ts';
import { bareLabel, labelOf } from './label-match.ts';
import { type Box, type PageText, textOfPieces } from './page-text.ts';

/** A heading, and the lines under it: up to the next heading of the same rank or a higher one. */
export interface Heading {
  readonly text: string;
  /** 1 to 6 as in HTML; 7 for captions. */
  readonly rank: number;
  readonly box: Box;
  readonly end: number;
}

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"], legend, summary, caption';

/** The headings of a page that may name a record: not its landmarks, which name the page. */
export function headingsOf(page: PageText): Heading[] {
  const landmarks = new Set(Object.values(LABELS).flatMap((labels) => labels.map(bareLabel)));
  const all = page.boxes
    .filter(({ element, first, end }) => element.matches(HEADINGS) && end > first)
    .map((box) => ({ box, rank: rankOf(box.element), text: textIn(page, box) }))
    .filter(({ text }) => text !== '' && labelOf(text) === null);
  return all
    .map((heading, nth) => {
      const next = all.slice(nth + 1).find(({ rank }) => rank <= heading.rank);
      return { ...heading, end: next?.box.first ?? page.lines.length };
    })
    .filter(({ text }) => !landmarks.has(bareLabel(text)));
}

function rankOf(element: Element): number {
  const level = Number(element.getAttribute('aria-level') ?? /^h([1-6])$/.exec(element.localName)?.[1]);
  if (level >= 1 && level <= 6) return level;
  return element.matches('[role="heading"]') ? 2 : 7;
}

function textIn({ lines }: PageText, { first, end }: Box): string {
  return lines
    .slice(first, end)
    .map(({ pieces }) => textOfPieces(pieces))
    .join(' ')
    .trim();
}
