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

/**
 * From the smallest part that holds the record outwards: its heading, its accessible name, a name that is
 * known. Where there is none of these, other words of the record's own part; at last the page's title.
 */
function nameAround(
  group: FactGroup,
  others: readonly FactGroup[],
  split: SplitPage,
  headings: readonly Heading[],
): string | null {
  const lines = group.facts.map(({ line }) => line);
  const [first, last] = [Math.min(...lines), Math.max(...lines)];
  const foreign = others.flatMap(({ facts }) => facts.map(({ line }) => line));
  const over = headings.filter(
    ({ box, end }) =>
      box.first <= first && end > last && !foreign.some((line) => line >= box.first && line < end),
  );
  const { container } = group;
  let words: string | null = null;
  for (let box: Box | null = smallestBox(group); box !== null; box = box.parent) {
    const level = box;
    const name = over.findLast((each) => isWithin(each.box, level) && mayName(each))?.text;
    if (name !== undefined) return knownPartOf(name, over, split);
    if (container === null || !isWithin(level, container)) continue;
    const [label] = level.element.matches(NAMED_PARTS) ? namesOf(level.element) : [];
    if (label !== undefined && labelOf(label) === null) return label;
    const texts = candidates(level, split, lines);
    const known = texts.find(isKnownName);
    if (known !== undefined) return known;
    if (!level.element.matches(WHOLE_PAGE)) words ??= texts.find((text) => /\p{L}/u.test(text)) ?? null;
  }
  const below =
    container !== null && headings.find(({ box }) => isWithin(box, container) && box.first > first);
  return (below || null)?.text ?? words ?? over.at(-1)?.text ?? null;
}

/** The page's title names its one record only where it is the name of one (P5). */
function mayName({ rank, text }: Heading): boolean {
  return rank > 1 || isKnownName(text);
}

/** A heading may hold more than the name, such as a badge: "Partner Cloud Support Activated". */
function knownPartOf(name: string, headings: readonly Heading[], split: SplitPage): string {
  const box = headings.findLast(({ text }) => text === name)?.box;
  if (box === undefined || isKnownName(name)) return name;
  return candidates(box, split, []).find(isKnownName) ?? name;
}

/** The texts in a part of the page that are neither a label nor a value: lines, then their pieces. */
function candidates(box: Box, split: SplitPage, valueLines: readonly number[]): string[] {
  return split.page.lines.slice(box.first, box.end).flatMap((line) => {
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

function smallestBox({ facts }: FactGroup): Box | null {
  const [first, ...more] = facts.map(({ box }) => box);
  return more.reduce<Box | null>((box, each) => (box === null ? null : commonBox(box, each)), first ?? null);
}

function tidyName(name: string | null): string | null {
  const tidy = name?.replace(/\s+/g, ' ').trim() ?? '';
  return tidy === '' ? null : tidy.slice(0, LONGEST_NAME);
}
