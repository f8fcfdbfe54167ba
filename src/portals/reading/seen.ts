import { call, get, hostOf } from '../dom.ts';

/** Elements whose content is no text of the page, or not its own: navigation, quotations, pictures. */
const SKIPPED =
  'head, script, style, noscript, template, title, svg, canvas, iframe, object, video, audio, blockquote, q, nav, [role="navigation"], [role="banner"], [role="tooltip"]';

/** Whether nothing in an element is read: it is no text of the page, or none of it is visible. */
export function isSkipped(element: Element): boolean {
  return call(element, 'matches', SKIPPED) || isAllHidden(element);
}

/** Whether an element's own text is visible. True where the browser has no function that answers. */
export function isSeen(element: Element): boolean {
  if (!canBeAsked(element)) return true;
  // An element without a box of its own, such as a slot, is visible if the one around it is.
  for (let each: Element | null = element; each !== null; each = hasNoBox(each) ? boxParentOf(each) : null) {
    if (call(each, 'checkVisibility', { opacityProperty: true, visibilityProperty: true })) return true;
  }
  return false;
}

/** Whether neither an element nor anything below it is visible. */
function isAllHidden(element: Element): boolean {
  if (!canBeAsked(element)) return false;
  return !call(element, 'checkVisibility') && !hasNoBox(element);
}

function canBeAsked(element: Element): boolean {
  return typeof get(element, 'checkVisibility') === 'function';
}

function hasNoBox(element: Element): boolean {
  return displayOf(element) === 'contents';
}

/** The computed `display` of an element; empty without a layout. */
export function displayOf(element: Element): string {
  return get(get(element, 'ownerDocument'), 'defaultView')?.getComputedStyle(element).display ?? '';
}

/** The element in whose box an element without one is laid out. */
function boxParentOf(element: Element): Element | null {
  const parent = get(element, 'parentNode');
  return get(element, 'assignedSlot') ?? hostOf(parent) ?? get(element, 'parentElement');
}
