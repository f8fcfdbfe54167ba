import { normaliseText } from '../../guidance/matching/normalise.ts';
import { call, get } from '../dom.ts';
import { LABELS } from '../labels/all.ts';
import type { Heading } from './headings.ts';
import { accessibleNames } from './naming-texts.ts';
import { type Box, type Button, type PageText, textOfLine } from './page-text.ts';
import { isPlanName } from './plan-names.ts';
import { firstAtLeast } from './sorted.ts';
import { isSectionTitle } from './words.ts';

/** Words beside the question at most: "Show unavailable support plans (2)". */
const MOST_WORDS_BESIDE = 2;
const NAMED_PARTS = 'section, fieldset, [role="region"], [role="group"], [role="tabpanel"]';

/** The parts of a page with the plans that cannot be used (R21, F19): what stands below any of the headings for them. */
export class UnavailableParts {
  /** The end of the part that begins at each line; where several do, of the longest. */
  readonly #ends: Int32Array;

  constructor(page: PageText, headings: readonly Heading[]) {
    this.#ends = new Int32Array(page.lines.length + 1);
    for (const { first, end } of partsOf(page, headings)) {
      this.#ends[first] = Math.max(this.#ends[first] ?? 0, end);
    }
    // What begins above goes on below.
    for (let line = 1; line < this.#ends.length; line += 1) {
      this.#ends[line] = Math.max(this.#ends[line] ?? 0, this.#ends[line - 1] ?? 0);
    }
  }

  holds(line: number): boolean {
    return (this.#ends[line] ?? 0) > line;
  }
}

function partsOf(page: PageText, headings: readonly Heading[]): Part[] {
  const boxes = new Map(page.boxes.map((box) => [box.element, box]));
  const named = page.boxes.filter(
    ({ element }) => call(element, 'matches', NAMED_PARTS) && isNamedSo(element),
  );
  const buttons = page.buttons.filter(({ names }) => names.some(isQuestion));
  const lines = page.lines.filter((line) => isQuestion(textOfLine(line)));
  return [
    ...named,
    ...buttons.flatMap((button) => expandedBy(button, boxes)),
    ...lines.map(({ index, block }) => below(index, block, headings)),
  ];
}

function isNamedSo(element: Element): boolean {
  return accessibleNames(element).some(isQuestion);
}

let questions: readonly string[] | null = null;

/**
 * "Would you like to see unavailable support plans?", also with a count or in other words around it; or "Do you
 * need to purchase or add more support plans", below which today's plans are that cannot be used (P23, F19).
 */
function isQuestion(text: string): boolean {
  if (text.length > 150) return false;
  questions ??= [...LABELS.unavailablePlans, ...LABELS.addMorePlans].map(bare);
  const words = bare(text);
  return questions.some((question) => {
    const at = words.indexOf(question);
    if (at === -1) return false;
    const others = `${words.slice(0, at)} ${words.slice(at + question.length)}`;
    return (others.match(/[\p{L}\p{M}]+/gu) ?? []).length <= MOST_WORDS_BESIDE;
  });
}

function bare(text: string): string {
  return normaliseText(text)
    .replace(/,/g, '')
    .replace(/^[\s¿]+|[\s?:]+$/gu, '');
}

/** A title that is no heading stands where one of that rank would. */
const RANK_OF_NO_HEADING = 3;

/** More plans than a portal lists. */
const MOST_HEADINGS = 200;

type Part = Pick<Box, 'first' | 'end'>;

/** What a button expands: what it refers to, the details that it opens, or what stands next to it. */
function expandedBy({ box: { element } }: Button, boxes: ReadonlyMap<Element, Box>): Part[] {
  const id = call(element, 'getAttribute', 'aria-controls');
  const root = call(element, 'getRootNode') as Document | ShadowRoot;
  const controlled = id === null ? null : call(root, 'getElementById', id);
  const header = call(element, 'closest', 'h1, h2, h3, h4, h5, h6, [role="heading"]') ?? element;
  const expanded = controlled ?? call(element, 'closest', 'details') ?? get(header, 'nextElementSibling');
  const box = expanded === null ? undefined : boxes.get(expanded);
  return box === undefined ? [] : [box];
}

/** What stands below a title: to the end of the part that holds more than it, or to the next title like it. */
function below(line: number, block: Box, headings: readonly Heading[]): Part {
  let around = block;
  while (around.parent !== null && around.end - around.first <= 1) around = around.parent;
  const from = firstAtLeast(headings, ({ first }) => first, line);
  const own = headings[from];
  const rank = own?.first === line ? own.rank : RANK_OF_NO_HEADING;
  const endsIt = (each: Heading) =>
    each.rank < rank ? !isPlanName(each.text) : isSectionTitle(normaliseText(each.text));
  const next = headings
    .slice(from, from + MOST_HEADINGS)
    .find((each) => each.first > line && each.rank <= rank && endsIt(each));
  return { first: line + 1, end: Math.min(around.end, next?.first ?? around.end) };
}
