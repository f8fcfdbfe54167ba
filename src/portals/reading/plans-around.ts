import { planCode } from '../../guidance/plan-code.ts';
import { call, get, textOf } from '../dom.ts';
import { placedContracts, type ShownContract } from './contracts.ts';

/** The support plans that a page lists, and the one in whose block a message stands. */
export interface PlansAround {
  /** The number in which the message ends (P25). */
  readonly code: number | null;
  /** `null` where several plans stand around the message, or none near it. */
  readonly beside: ShownContract | null;
  readonly listed: readonly ShownContract[];
}

/** A part of a page that is more than one block. */
const MORE_THAN_A_BLOCK = 'html, body, main, form, dialog, [role="main"], [role="dialog"]';
/** A longer text is more than a message, in characters. */
const LONGEST_LINE = 300;
const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

/** Reads the support plans on the page of a message about one (R21). */
export function readPlansAround(
  roots: readonly ParentNode[],
  message: Element,
  address: string | null = null,
): PlansAround {
  const placed = placedContracts(roots, address);
  const listed = placed.map(({ contract }) => contract);
  const code = codeOf(message);
  for (let part: Element | null = message; part !== null && isBlock(part); part = parentOf(part)) {
    const block = part;
    const within = placed.filter(({ element }) => element !== null && isInside(element, block));
    if (within.length > 0)
      return { code, beside: within.length === 1 ? (within[0]?.contract ?? null) : null, listed };
  }
  return { code, beside: null, listed };
}

/** The code may stand beside the element in which the words stand, and then in a short line with them. */
function codeOf(message: Element): number | null {
  const line = textOf(parentOf(message));
  return planCode(textOf(message)) ?? (line.length > LONGEST_LINE ? null : planCode(line));
}

/** A part under several headings is about several things. */
function isBlock(part: Element): boolean {
  return !call(part, 'matches', MORE_THAN_A_BLOCK) && call(part, 'querySelectorAll', HEADINGS).length <= 1;
}

function isInside(element: Element, part: Element): boolean {
  for (let each: Element | null = element; each !== null; each = parentOf(each))
    if (each === part) return true;
  return false;
}

/** The element around another, through shadow roots. */
function parentOf(element: Element): Element | null {
  const root = get(element, 'parentNode');
  return get(element, 'parentElement') ?? (root instanceof ShadowRoot ? root.host : null);
}
