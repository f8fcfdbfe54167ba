/** Whether an element's own text can be seen. True where a browser cannot tell. */
export function isSeen(element: Element): boolean {
  if (typeof element.checkVisibility !== 'function') return true;
  if (element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return true;
  // An element without a box of its own, such as a slot, is seen where the one around it is.
  const around = hasNoBox(element) ? parentSeenThrough(element) : null;
  return around !== null && isSeen(around);
}

/** Whether nothing below an element can be seen either, so that nobody needs to look. */
export function isAllHidden(element: Element): boolean {
  if (typeof element.checkVisibility !== 'function') return false;
  return !element.checkVisibility() && !hasNoBox(element);
}

function hasNoBox(element: Element): boolean {
  return displayOf(element) === 'contents';
}

/** How the browser lays an element out; empty where there is no layout. */
export function displayOf(element: Element): string {
  return element.ownerDocument.defaultView?.getComputedStyle(element).display ?? '';
}

function parentSeenThrough(element: Element): Element | null {
  if (element.assignedSlot !== null) return element.assignedSlot;
  const parent = element.parentNode;
  if (parent !== null && 'host' in parent) return (parent as ShadowRoot).host;
  return element.parentElement;
}
