import { call } from '../dom.ts';
import type { Fact } from './facts.ts';
import { isValue } from './facts.ts';
import { labelOf, mayHoldLabel, withoutCopyWord } from './label-match.ts';
import { accessibleNames, hiddenDescriptions } from './naming-texts.ts';
import { type Box, isWithin, type PageText, textOfPieces } from './page-text.ts';
import { splitLine } from './segments.ts';
import { firstAtLeast } from './sorted.ts';
import { hasForm } from './value-form.ts';

const NAMED =
  'input, textarea, [aria-label], [aria-labelledby], [aria-describedby], [aria-description], [title]';
/** More lines are more than one record. */
const MOST_LINES = 40;
/** A longer name is prose. */
const LONGEST = 300;

/**
 * Values that attributes have: a name that is the label of what the element shows, or a name or a hidden description
 * that has labels and values itself. What the page shows within the element counts more.
 *
 * @param others what the page shows, from top to bottom
 */
export function factsOfNames(page: PageText, others: readonly Fact[]): Fact[] {
  return page.boxes.flatMap((box) => {
    if (box.end === box.first || box.end - box.first > MOST_LINES || !call(box.element, 'matches', NAMED))
      return [];
    const shown = withoutCopyWord(wordsIn(page, box));
    const from = firstAtLeast(others, ({ line }) => line, box.first);
    const known = new Set<string>();
    for (let at = from; (others[at]?.line ?? box.end) < box.end; at += 1) known.add(others[at]?.label ?? '');
    return [...accessibleNames(box.element), ...hiddenDescriptions(box.element)]
      .flatMap((name) => factsOfName(name, shown))
      .filter(({ label }) => !known.has(label) && known.add(label))
      .map((fact) => ({ ...fact, line: box.first, box }));
  });
}

function wordsIn({ lines }: PageText, box: Box): string {
  const pieces = lines.slice(box.first, box.end).flatMap((line) => line.pieces);
  return textOfPieces(pieces.filter((piece) => piece.kind !== 'button' && isWithin(piece.box, box)));
}

function factsOfName(name: string, shown: string): Pick<Fact, 'label' | 'value'>[] {
  const label = labelOf(name);
  if (label !== null) return isValue(shown) && labelOf(shown) === null ? [{ label, value: shown }] : [];
  if (name.length > LONGEST || !mayHoldLabel(name)) return [];
  const { segments } = splitLine(name, new Set());
  return segments
    .filter(({ label: each, value }) => hasForm(each, value) && agrees(value, shown, segments.length))
    .map(({ label: each, value }) => ({ label: each, value }));
}

/** An element that shows another value than its name has is not believed. */
function agrees(value: string, shown: string, values: number): boolean {
  return values > 1 || shown.includes(value) || !/\p{Nd}/u.test(shown);
}
