import { call } from '../dom.ts';
import { type Heading, headingAt, headingsBetween, NAME_LINE } from './headings.ts';
import { accessibleNames } from './naming-texts.ts';
import { type Box, isWithin, type Line, textOfPieces } from './page-text.ts';
import { isPlanName, LONGEST_NAME, mayBeName, planNameIn } from './plan-names.ts';
import { type FactGroup, smallestBox } from './records.ts';
import { splitLine } from './segments.ts';
import { firstAtLeast } from './sorted.ts';
import type { SplitPage } from './split-page.ts';

/** Elements whose accessible name is the name of one thing among others. */
const NAMED_PARTS =
  'section, article, li, fieldset, details, tr, dialog, [role="group"], [role="region"], [role="article"], [role="listitem"], [role="row"], [role="radio"], [role="option"], [role="tabpanel"], [role="button"], [role="dialog"]';
const WHOLE_PAGE = 'html, body, main, [role="main"]';
/** Elements in which a name that is none of the known ones stands out. */
const STANDS_OUT = 'b, strong, em, legend, summary, label, a';
/** Words of which plans' names have at least one, besides those that titles of sections have, too. */
const PLAN_WORDS = /support|suport|soporte|soutien|plan|pack|contract|vertrag|サポート|지원|支持|поддержк/iu;

/** The name of each record; `null` if nothing around it can be its name: a wrong name is worse than none. */
export function nameGroups(
  groups: readonly FactGroup[],
  split: SplitPage,
  headings: readonly Heading[],
): (string | null)[] {
  const lines = groups
    .flatMap(({ facts }) => facts.map(({ line }) => line))
    .sort((one, other) => one - other);
  return groups.map((group) => {
    const own = group.facts.find(({ label }) => label === 'name')?.value;
    return tidyName(group.row?.name ?? own ?? nameAround(group, lines, split, headings));
  });
}

/** Everything a record's name is looked for in. */
interface Surroundings {
  readonly split: SplitPage;
  readonly container: Box | null;
  /** The lines of the record's values; a status is none, as it stands beside the name. */
  readonly valueLines: ReadonlySet<number>;
  /** The headings over the record and over no other, the highest first. */
  readonly over: readonly Heading[];
}

/** Looks for a name in one part of the page around a record; `inner` is the part within it that has none. */
type Finder = (part: Box, around: Surroundings, inner: Box | null) => string | null;

/** In the order in which they are asked, for each part. */
const FINDERS: readonly Finder[] = [headingIn, accessibleNameOf, knownNameIn];

/**
 * The first name found, from the smallest part that holds the record outwards. If there is none: a heading
 * between its values, other words of its part, the heading of the page.
 */
function nameAround(
  group: FactGroup,
  factLines: readonly number[],
  split: SplitPage,
  headings: readonly Heading[],
): string | null {
  const { facts, container } = group;
  const lines = facts.map(({ line }) => line);
  const [first, last] = [smallest(lines), -smallest(lines.map((line) => -line))];
  const values = facts.filter(({ label }) => label !== 'status').map(({ line }) => line);
  const over = headingsOver(first, last, facts.length, factLines, headings);
  const around = { split, container, valueLines: new Set(values), over };
  const parts = partsAround(group);
  for (const [nth, part] of parts.entries()) {
    for (const find of FINDERS) {
      const name = find(part, around, parts[nth - 1] ?? null);
      if (name !== null) return name;
    }
  }
  const between = container === null ? [] : headingsBetween(headings, first, container.end);
  return between.find(({ mayName }) => mayName)?.text ?? wordsIn(parts, around) ?? over.at(-1)?.text ?? null;
}

function smallest(numbers: readonly number[]): number {
  return numbers.reduce((least, each) => Math.min(least, each), Number.POSITIVE_INFINITY);
}

/** The headings that may name a record and stand over it and over no other, the highest first. */
function headingsOver(
  first: number,
  last: number,
  facts: number,
  factLines: readonly number[],
  headings: readonly Heading[],
): Heading[] {
  const countIn = (from: number, to: number) =>
    firstAtLeast(factLines, (line) => line, to) - firstAtLeast(factLines, (line) => line, from);
  const over: Heading[] = [];
  for (let each = headingAt(headings, first); each !== null; each = each.over) {
    const isOver = each.end > last && countIn(each.first, each.end) === facts;
    if (isOver && each.mayName) over.unshift(each);
  }
  return over;
}

/** From the smallest box with all values of a record to the whole page. */
function partsAround({ facts }: FactGroup): Box[] {
  const parts: Box[] = [];
  for (let part = smallestBox(facts); part !== null; part = part.parent) parts.push(part);
  return parts;
}

function headingIn(part: Box, { over, split }: Surroundings): string | null {
  // The page's title (rank 1) names its one record only if it is a known name (P5).
  const within = over.filter(({ box, rank, text }) => isWithin(box, part) && (rank > 1 || isPlanName(text)));
  // The heading of a card says more than a line in it.
  const heading = within.findLast(({ rank }) => rank > 2 && rank < NAME_LINE) ?? within.at(-1);
  return heading === undefined ? null : knownPartOf(heading, split);
}

/** A heading may hold more than the name, such as a badge: "Partner Cloud Support Recommended". */
function knownPartOf({ box, text }: Heading, split: SplitPage): string {
  if (isPlanName(text)) return text;
  return textsIn(box, split, new Set()).find(isPlanName) ?? planNameIn(text) ?? text;
}

function accessibleNameOf(part: Box, around: Surroundings): string | null {
  if (!isOwn(part, around) || !call(part.element, 'matches', NAMED_PARTS)) return null;
  const names = accessibleNames(part.element).filter((name) => name.length <= 2 * LONGEST_NAME);
  const own = names.map((name) => {
    const { before, nameOnly, segments } = splitLine(name, new Set());
    return nameOnly ?? segments.find(({ label }) => label === 'name')?.value ?? before;
  });
  return own.find(mayBeName) ?? null;
}

function knownNameIn(part: Box, around: Surroundings, inner: Box | null): string | null {
  if (!isOwn(part, around)) return null;
  const lines = linesOutside(part, around.split, inner);
  return lines.flatMap((line) => textsOf(line, around.split, around.valueLines)).find(isPlanName) ?? null;
}

/** The lines of a part but those of the part within it: nested parts would be read again and again. */
function linesOutside({ first, end }: Box, { page }: SplitPage, inner: Box | null): Line[] {
  if (inner === null) return page.lines.slice(first, end);
  return [...page.lines.slice(first, inner.first), ...page.lines.slice(inner.end, end)];
}

/** The first words that may be a name in the smallest part that has some. */
function wordsIn(parts: readonly Box[], around: Surroundings): string | null {
  for (const [nth, part] of parts.entries()) {
    if (!isOwn(part, around) || call(part.element, 'matches', WHOLE_PAGE)) return null;
    for (const line of linesOutside(part, around.split, parts[nth - 1] ?? null)) {
      const texts = textsOf(line, around.split, around.valueLines);
      const name = texts.find((text) => mayBeName(text) && (PLAN_WORDS.test(text) || standsOut(text, line)));
      if (name !== undefined) return name;
    }
  }
  return null;
}

/** Whether words stand in an element that is made for a name, and not in one for a hint or a badge. */
function standsOut(text: string, { pieces, block }: Line): boolean {
  const piece = pieces.find((each) => text.startsWith(each.text.trim()) && each.text.trim() !== '');
  const elements = piece === undefined ? [block.element] : [piece.box.element, block.element];
  return elements.some((element) => call(element, 'matches', STANDS_OUT));
}

/** Whether a part of the page holds this record and no other. */
function isOwn(part: Box, { container }: Surroundings): boolean {
  return container !== null && isWithin(part, container);
}

/** The texts in a part of the page that are neither a label nor a value. */
function textsIn(part: Box, split: SplitPage, valueLines: ReadonlySet<number>): string[] {
  return split.page.lines.slice(part.first, part.end).flatMap((line) => textsOf(line, split, valueLines));
}

/** The line, then its pieces; of a line with values, what stands before them. */
function textsOf(line: Line, split: SplitPage, valueLines: ReadonlySet<number>): string[] {
  const { before, segments, nameOnly } = split.at(line.index);
  if (nameOnly !== null) return [nameOnly];
  if (segments.some(({ label }) => label !== 'status')) return before === '' ? [] : [before];
  const words = line.pieces.filter(({ kind }) => kind !== 'button');
  if (valueLines.has(line.index)) return [];
  return [textOfPieces(words), ...words.map(({ text }) => text.trim())].filter((text) => text !== '');
}

function tidyName(name: string | null): string | null {
  const tidy = name?.replace(/\s+/g, ' ').trim() ?? '';
  return tidy === '' ? null : tidy.slice(0, LONGEST_NAME);
}
