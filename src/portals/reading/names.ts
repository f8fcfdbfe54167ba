import { entitlementsNamed } from '../../entitlements/parse-names.ts';
import type { SplitPage } from './facts.ts';
import type { Heading } from './headings.ts';
import { labelOf } from './label-match.ts';
import { accessibleNames } from './naming-texts.ts';
import { type Box, commonBox, isWithin, textOfLine } from './page-text.ts';
import type { FactGroup } from './records.ts';

/** Longer texts are no names. */
const LONGEST_NAME = 120;
/** Elements whose accessible name is the name of one thing among others. */
const NAMED_PARTS =
  'section, article, li, fieldset, details, tr, [role="group"], [role="region"], [role="article"], [role="listitem"], [role="row"], [role="radio"], [role="option"], [role="tabpanel"], [role="button"]';
const WHOLE_PAGE = 'html, body, main, [role="main"]';

/** The name of each record; `null` if nothing around it can be its name. */
export function nameGroups(
  groups: readonly FactGroup[],
  split: SplitPage,
  headings: readonly Heading[],
): (string | null)[] {
  return groups.map((group) => {
    const others = groups.filter((each) => each !== group);
    const own = group.facts.find(({ label }) => label === 'name')?.value;
    return tidyName(group.name ?? own ?? nameAround(group, others, split, headings));
  });
}

/** Everything a record's name is looked for in. */
interface Surroundings {
  readonly split: SplitPage;
  readonly container: Box | null;
  /** The lines of the record's values. */
  readonly lines: readonly number[];
  /** The headings over the record and over no other. */
  readonly over: readonly Heading[];
}

/** Looks for a name in one part of the page around a record. */
type Finder = (part: Box, around: Surroundings) => string | null;

/** In the order in which they are asked, for each part. */
const FINDERS: readonly Finder[] = [headingIn, accessibleNameOf, knownNameIn];

/**
 * The first name found, from the smallest part that holds the record outwards. If there is none: a heading
 * between its values, other words of its part, the heading of the page.
 */
function nameAround(
  group: FactGroup,
  others: readonly FactGroup[],
  split: SplitPage,
  headings: readonly Heading[],
): string | null {
  const { container } = group;
  const lines = group.facts.map(({ line }) => line);
  const around = { split, container, lines, over: headingsOver(lines, others, headings) };
  const parts = partsAround(group);
  for (const part of parts) {
    for (const find of FINDERS) {
      const name = find(part, around);
      if (name !== null) return name;
    }
  }
  const between = headings.find(
    ({ box }) => container !== null && isWithin(box, container) && box.first > Math.min(...lines),
  );
  return between?.text ?? wordsIn(parts, around) ?? around.over.at(-1)?.text ?? null;
}

function headingsOver(
  lines: readonly number[],
  others: readonly FactGroup[],
  headings: readonly Heading[],
): Heading[] {
  const [first, last] = [Math.min(...lines), Math.max(...lines)];
  const foreign = others.flatMap(({ facts }) => facts.map(({ line }) => line));
  return headings.filter(
    ({ box, end }) =>
      box.first <= first && end > last && !foreign.some((line) => line >= box.first && line < end),
  );
}

/** From the smallest box with all values of a record to the whole page. */
function partsAround({ facts }: FactGroup): Box[] {
  const [first, ...more] = facts.map(({ box }) => box);
  const smallest = more.reduce<Box | null>(
    (box, each) => (box === null ? null : commonBox(box, each)),
    first ?? null,
  );
  const parts: Box[] = [];
  for (let part = smallest; part !== null; part = part.parent) parts.push(part);
  return parts;
}

function headingIn(part: Box, { over, split }: Surroundings): string | null {
  // The page's title (rank 1) names its one record only if it is a known name (P5).
  const heading = over.findLast(
    ({ box, rank, text }) => isWithin(box, part) && (rank > 1 || isKnownName(text)),
  );
  return heading === undefined ? null : knownPartOf(heading.text, over, split);
}

/** A heading may hold more than the name, such as a badge: "Partner Cloud Support Activated". */
function knownPartOf(name: string, headings: readonly Heading[], split: SplitPage): string {
  const box = headings.findLast(({ text }) => text === name)?.box;
  if (box === undefined || isKnownName(name)) return name;
  return textsIn(box, split, []).find(isKnownName) ?? name;
}

function accessibleNameOf(part: Box, around: Surroundings): string | null {
  if (!isOwn(part, around) || !part.element.matches(NAMED_PARTS)) return null;
  const [name] = accessibleNames(part.element);
  return name !== undefined && labelOf(name) === null ? name : null;
}

function knownNameIn(part: Box, around: Surroundings): string | null {
  if (!isOwn(part, around)) return null;
  return textsIn(part, around.split, around.lines).find(isKnownName) ?? null;
}

/** The first words with a letter in the smallest part that has some. */
function wordsIn(parts: readonly Box[], around: Surroundings): string | null {
  return (
    parts
      .filter((part) => isOwn(part, around) && !part.element.matches(WHOLE_PAGE))
      .flatMap((part) => textsIn(part, around.split, around.lines))
      .find((text) => /\p{L}/u.test(text)) ?? null
  );
}

/** Whether a part of the page holds this record and no other. */
function isOwn(part: Box, { container }: Surroundings): boolean {
  return container !== null && isWithin(part, container);
}

/** The texts in a part of the page that are neither a label nor a value: lines, then their pieces. */
function textsIn(part: Box, split: SplitPage, valueLines: readonly number[]): string[] {
  return split.page.lines.slice(part.first, part.end).flatMap((line) => {
    const { before, segments } = split.at(line.index);
    if (segments.length > 0) return before === '' ? [] : [before];
    if (valueLines.includes(line.index)) return [];
    const pieces = line.pieces.map(({ text }) => text.trim());
    return [textOfLine(line), ...pieces].filter((text) => text !== '');
  });
}

function isKnownName(text: string): boolean {
  return text.length <= LONGEST_NAME && entitlementsNamed(text).some(({ benefit }) => benefit !== null);
}

function tidyName(name: string | null): string | null {
  const tidy = name?.replace(/\s+/g, ' ').trim() ?? '';
  return tidy === '' ? null : tidy.slice(0, LONGEST_NAME);
}
