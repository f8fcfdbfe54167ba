import { normaliseText } from '../guidance/matching/normalise.ts';
import type { PageKind } from '../guidance/page-kinds.ts';
import { LABELS, type LabelId } from './labels.ts';
import { onceCalled } from './once-called.ts';
import type { PageRow, Portal } from './portal.ts';

const HEADINGS = [
  'h1, h2, h3, h4, legend',
  '[role="heading"]',
  '[aria-current]:not([aria-current="false"])',
  '[role="tab"][aria-selected="true"]',
].join(', ');
/** Longer texts hold more than a landmark. */
const LONGEST_LANDMARK = 200;
const CONTROLS = 'button, summary, label, [role="button"], a[href="#"], [aria-expanded]';

/**
 * The kind of page. Its address and its landmarks must agree: silence is better than explaining a message on a
 * page it does not belong to.
 *
 * @param roots the document and its shadow roots
 */
export function recognisePage(
  portal: Portal,
  address: string,
  roots: readonly ParentNode[],
  title: string,
): PageKind | null {
  const { pathname, search, hash } = new URL(address);
  const headings = onceCalled(() => [...readTexts(roots, HEADINGS), ...wholeAndParts(title)]);
  const controls = onceCalled(() => readTexts(roots, CONTROLS));
  const row = portal.pages.find(
    (page) =>
      page.route.test(pathname + search + hash) &&
      hasLabel(page.headings, headings) &&
      hasLabel(page.controls, controls),
  );
  return row?.kind ?? null;
}

function hasLabel(
  labels: PageRow['headings'],
  texts: () => ReadonlySet<string> | readonly string[],
): boolean {
  if (labels === undefined) return true;
  const read = new Set(texts());
  return labels.some((id) => normalisedLabels(id).some((label) => read.has(label)));
}

function readTexts(roots: readonly ParentNode[], selector: string): string[] {
  const texts: string[] = [];
  for (const element of roots.flatMap((root) => [...root.querySelectorAll(selector)])) {
    const text = element.textContent ?? '';
    if (text.length < LONGEST_LANDMARK) texts.push(...wholeAndParts(text));
  }
  return texts;
}

/** A heading as a whole and in parts: portals write "Help + support | Support plans". */
function wholeAndParts(text: string): string[] {
  const whole = normaliseText(text);
  return [whole, ...whole.split(/\s[|·-]\s/)];
}

const normalised = new Map<LabelId, string[]>();
function normalisedLabels(id: LabelId): string[] {
  const known = normalised.get(id) ?? LABELS[id].map(normaliseText);
  normalised.set(id, known);
  return known;
}
