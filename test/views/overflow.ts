/**
 * Where text does not fit: what sticks out of its box or its window, is cut off, or lies under another control.
 * Runs in the page, and names nothing outside itself.
 *
 * @returns a line for each, with the words that do not fit
 */
export function overflowing(root: Document | ShadowRoot): string[] {
  const found = new Set<string>();
  const page = document.documentElement;
  /** What is drawn by a style sheet stands in no text node. */
  const DRAWN = 'data[value]';
  const allWordsOf = (element: Element): string =>
    [element, ...element.querySelectorAll(DRAWN)].map((each) => each.getAttribute('value') ?? '').join('') ||
    (element.textContent ?? '');
  const wordsOf = (element: Element) => allWordsOf(element).trim().replace(/\s+/g, ' ').slice(0, 60);
  const report = (what: string, element: Element) =>
    found.add(
      `${what}: <${element.localName} class="${element.getAttribute('class') ?? ''}"> ${wordsOf(element)}`,
    );
  // A pixel is lost to rounding.
  const SLACK = 1.5;

  if (root === document && page.scrollWidth > page.clientWidth) found.add('the page scrolls sideways');

  /** What is shown in full where it is selected, and has two lines of fixed height elsewhere. */
  const isShortened = (element: Element) => element.closest('[data-shortened]') !== null;

  const isShown = (element: Element) =>
    !isShortened(element) &&
    element.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true }) &&
    element.closest('option') === null &&
    // What is there for assistive technology alone is clipped away.
    getComputedStyle(element).clipPath === 'none';

  /** A button's text of which nothing is left: it shows its icon alone. */
  function isCutAway(element: Element): boolean {
    return element.clientWidth === 0 && getComputedStyle(element).overflowX === 'hidden';
  }

  function inSight(element: Element, y: number): boolean {
    if (y < 0 || y > innerHeight) return false;
    for (let box = element.parentElement; box !== null && box !== document.body; box = box.parentElement) {
      const { top, bottom } = box.getBoundingClientRect();
      if (getComputedStyle(box).overflowY !== 'visible' && (y < top || y > bottom)) return false;
    }
    return true;
  }

  /** The nearest boxes that text may not leave: across, whatever does not let it out; down, what cuts it off. */
  function checkText(text: Text | Element): void {
    const parent = text.parentElement;
    if (parent === null || !isShown(parent)) return;
    if (text instanceof Text && text.data.trim() === '') return;
    if (isCutAway(parent)) return;
    const range = document.createRange();
    range.selectNodeContents(text);
    const lines = text instanceof Text ? range.getClientRects() : text.getClientRects();
    const rects = [...lines].filter(({ width, height }) => width > 0 && height > 0);
    for (const { left, right, top, bottom } of rects) {
      if (left < -SLACK || right > innerWidth + SLACK) return void report('out of the window', parent);
      let scrolls = false;
      for (let box: Element | null = parent; box !== null; box = box.parentElement) {
        const style = getComputedStyle(box);
        if (style.display === 'inline' || style.display === 'contents') continue;
        const edges = box.getBoundingClientRect();
        const isControl = /^(button|a|summary|label)$/.test(box.localName);
        if (style.overflowX !== 'visible' || isControl || style.borderInlineStartStyle !== 'none') {
          if (left < edges.left - SLACK || right > edges.right + SLACK)
            return void report('sticks out', parent);
        }
        // What a box lets scroll can be reached, however far down it is.
        scrolls ||= style.overflowY === 'auto' || style.overflowY === 'scroll';
        const cuts = !scrolls && (style.overflowY === 'hidden' || style.overflowY === 'clip');
        const middle = (top + bottom) / 2;
        if (cuts && (middle < edges.top || middle > edges.bottom)) {
          return void report('cut off below', parent);
        }
      }
    }
  }

  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) checkText(node as Text);
  for (const text of root.querySelectorAll(DRAWN)) checkText(text);

  const pen = document.createElement('canvas').getContext('2d');
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (!isShown(element)) continue;
    const style = getComputedStyle(element);
    if (style.textOverflow === 'ellipsis' && element.scrollWidth > element.clientWidth && !isCutAway(element))
      report('ends in …', element);
    const words =
      element instanceof HTMLSelectElement
        ? element.selectedOptions[0]?.textContent
        : element instanceof HTMLInputElement && element.value === ''
          ? element.placeholder
          : null;
    if (!words || pen === null) continue;
    pen.font = style.font;
    const room =
      element.clientWidth -
      Number.parseFloat(style.paddingInlineStart) -
      Number.parseFloat(style.paddingInlineEnd);
    if (pen.measureText(words.trim()).width > room + SLACK) {
      found.add(`cut off in its field: ${words.trim().slice(0, 60)} (${Math.round(room)} px)`);
    }
  }

  const dialog = root.querySelector('dialog:modal');
  for (const control of (dialog ?? root).querySelectorAll('button, a, input, select, textarea')) {
    if (!isShown(control)) continue;
    const { left, right, top, bottom } = control.getBoundingClientRect();
    // What is scrolled out of sight lies under something, and should.
    const seen = inSight(control, (top + bottom) / 2);
    const upper = seen ? root.elementFromPoint((left + right) / 2, (top + bottom) / 2) : null;
    // A heading that stays in sight covers what is scrolled past it.
    if (upper === null || getComputedStyle(upper).position === 'sticky') continue;
    if (!control.contains(upper) && !upper.contains(control)) {
      report(`covered by “${wordsOf(upper)}”`, control);
    }
  }
  return [...found];
}
