/** Elements whose content is no text of the page, or not its own: navigation, quotations, pictures. */
const SKIPPED =
  'head, script, style, noscript, template, title, svg, canvas, iframe, object, video, audio, blockquote, q, nav, [role="navigation"], [role="banner"], [role="tooltip"]';

/** Whether nothing in an element is read: it is no text of the page, or none of it is visible. */
export function isSkipped(element: Element): boolean {
  return element.matches(SKIPPED) || isAllHidden(element);
}

/** Whether an element's own text is visible. True where the browser has no function that answers. */
export function isSeen(element: Element): boolean {
  if (typeof element.checkVisibility !== 'function') return true;
  if (element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return true;
  // An element without a box of its own, such as a slot, is visible if the one around it is.
  const around = hasNoBox(element) ? boxParentOf(element) : null;
  return around !== null && isSeen(around);
}

/** Whether neither an element nor anything below it is visible. */
function isAllHidden(element: Element): boolean {
  if (typeof element.checkVisibility !== 'function') return false;
  return !element.checkVisibility() && !hasNoBox(element);
}

function hasNoBox(element: Element): boolean {
  return displayOf(element) === 'contents';
}

/** The computed `display` of an element; empty without a layout. */
export function displayOf(element: Element): string {
  return element.ownerDocument.defaultView?.getComputedStyle(element).display ?? '';
}

/** The element in whose box an element without one is laid out. */
function boxParentOf(element: Element): Element | null {
  if (element.assignedSlot !== null) return element.assignedSlot;
  const parent = element.parentNode;
  if (parent !== null && 'host' in parent) return (parent as ShadowRoot).host;
  return element.parentElement;
}
