import { entitlementsNamed } from '../../entitlements/parse-names.ts';
import type { SplitPage } from './facts.ts';
import type { Heading } from './headings.ts';
import { labelOf } from './label-match.ts';
import { type Box, commonBox, isWithin, namesOf, textOfLine } from './page-text.ts';
import type { FactGroup } from './records.ts';

/** Longer texts are no names. */
const LONGEST_NAME = 120;
/** Elements whose accessible name is the name of one thing among others. */
const NAMED_PARTS =
  'section, article, li, fieldset, details, tr, [role="group"], [role="region"], [role="article"], [role="listitem"], [role="row"], [role="radio"], [role="option"], [role="tabpanel"], [role="button"]';
const WHOLE_PAGE = 'html, body, main, [role="main"]';

/** What people would call each record: `null` where nothing around it can be its name. */
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

/** From the smallest part that holds the record outwards: its heading, its accessible name, a name that is known. */
function nameAround(
  group: FactGroup,
  others: readonly FactGroup[],
  split: SplitPage,
  headings: readonly Heading[],
): string | null {
  const lines = group.facts.map(({ line }) => line);
  const [first, last] = [Math.min(...lines), Math.max(...lines)];
  const foreign = others.flatMap(({ facts }) => facts.map(({ line }) => line));
  const isOver = ({ box, end }: Heading) =>
    box.first <= first && end > last && !foreign.some((line) => line >= box.first && line < end);
  const { container } = group;
  for (let box: Box | null = smallestBox(group); box !== null; box = box.parent) {
    const level = box;
    const heading = headings.findLast((each) => isWithin(each.box, level) && isOver(each));
    if (heading !== undefined) return heading.text;
    if (container === null || !isWithin(level, container)) continue;
    const [name] = level.element.matches(NAMED_PARTS) ? namesOf(level.element) : [];
    if (name !== undefined && labelOf(name) === null) return name;
    const known = candidates(level, split, lines).find(isKnownName);
    if (known !== undefined) return known;
  }
  return anyName(group, split, headings);
}

/** The last resort: a heading below the values, else the first words of the record's own part of the page. */
function anyName(
  { container, facts }: FactGroup,
  split: SplitPage,
  headings: readonly Heading[],
): string | null {
  if (container === null || container.element.matches(WHOLE_PAGE)) return null;
  const heading = headings.find(({ box }) => isWithin(box, container));
  const lines = facts.map(({ line }) => line);
  return heading?.text ?? candidates(container, split, lines).find((text) => /\p{L}/u.test(text)) ?? null;
}

/** The texts in a part of the page that are neither a label nor a value. */
function candidates(box: Box, split: SplitPage, valueLines: readonly number[]): string[] {
  return split.page.lines.slice(box.first, box.end).flatMap((line) => {
    const { before, segments } = split.at(line.index);
    if (segments.length > 0) return before === '' ? [] : [before];
    return valueLines.includes(line.index) ? [] : [textOfLine(line)];
  });
}

function isKnownName(text: string): boolean {
  return text.length <= LONGEST_NAME && entitlementsNamed(text).some(({ benefit }) => benefit !== null);
}

function smallestBox({ facts }: FactGroup): Box | null {
  const [first, ...more] = facts.map(({ box }) => box);
  return more.reduce<Box | null>((box, each) => (box === null ? null : commonBox(box, each)), first ?? null);
}

function tidyName(name: string | null): string | null {
  const tidy = name?.replace(/\s+/g, ' ').trim() ?? '';
  return tidy === '' ? null : tidy.slice(0, LONGEST_NAME);
}
