/** A box on screen, in pixels. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What a frame shows of ours, and what that lies over. */
export interface Covered {
  /** What is shown, by its kind: a card, a chip, buttons beside fields. */
  readonly shown: readonly string[];
  /** What of the page lies below it, more than a little. */
  readonly covered: readonly string[];
  /** The same for a card of the usual size right below each message, where cards once stood. */
  readonly coveredBelowMessage: readonly string[];
}

/**
 * What of ours lies over something of the page that a person needs: its controls, headings, messages and any words.
 * Runs in the page, with the shadow root handed to it by the debugger: it must name nothing outside itself.
 */
export function coveredIn(root: ShadowRoot): Covered {
  const LEAST = 3;
  const CONTROLS =
    'a[href], button, input:not([type="hidden"]), select, textarea, summary, iframe, [role="button"], [role="link"], [role="tab"], [role="checkbox"], [role="radio"], [role="menuitem"], [role="combobox"], [role="switch"], [role="option"]';
  const WHOLE = `${CONTROLS}, h1, h2, h3, h4, h5, h6, [role="heading"], [role="alert"], [role="alertdialog"], [role="status"]`;
  const page = root.ownerDocument;
  const window = {
    left: 0,
    top: 0,
    right: page.documentElement.clientWidth,
    bottom: page.documentElement.clientHeight,
  };
  const common = (one: Box, other: Box): Box => ({
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  });
  const isOver = (one: Box, other: Box) => {
    const both = common(one, other);
    return both.right - both.left > LEAST && both.bottom - both.top > LEAST;
  };
  const isSeen = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  /** What is left of a box within all that clips it. */
  const clipped = (box: Box, element: Element): Box => {
    let left = common(box, window);
    for (
      let around = element.parentElement;
      around !== null && around !== page.body;
      around = around.parentElement
    ) {
      const { overflowX, overflowY } = getComputedStyle(around);
      if (overflowX !== 'visible' || overflowY !== 'visible')
        left = common(left, around.getBoundingClientRect());
    }
    return left;
  };
  const needed: { readonly what: string; readonly box: Box }[] = [];
  for (const element of page.body.querySelectorAll(WHOLE)) {
    if (!isSeen(element)) continue;
    const words = (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40);
    needed.push({
      what: `${element.localName} “${words}”`,
      box: clipped(element.getBoundingClientRect(), element),
    });
  }
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
    const { parentElement } = text;
    if (parentElement === null || text.textContent?.trim() === '' || !isSeen(parentElement)) continue;
    const range = page.createRange();
    range.selectNodeContents(text);
    for (const line of range.getClientRects())
      needed.push({
        what: `text “${text.textContent?.trim().slice(0, 40)}”`,
        box: clipped(line, parentElement),
      });
  }
  const under = (box: Box) => needed.filter((each) => isOver(each.box, box)).map(({ what }) => what);
  const ours = [...root.querySelectorAll('.card:popover-open, .fill:popover-open > *')]
    .filter(isSeen)
    .map((element) => {
      const isChip = element.hasAttribute('data-collapsed');
      const name = isChip ? 'chip' : (element.classList[0] ?? '');
      return { name, box: element.getBoundingClientRect() };
    });
  const oldPlaces = [...root.querySelectorAll<HTMLElement>('.card')].map(({ dataset }) => {
    const holder = [...page.body.querySelectorAll('*')].filter(({ textContent }) =>
      textContent?.includes((dataset['words'] ?? '').trim()),
    );
    const { left = 0, bottom = 0 } = holder.at(-1)?.getBoundingClientRect() ?? {};
    return { left, top: bottom + 10, right: left + 432, bottom: bottom + 310 };
  });
  return {
    shown: ours.map(({ name }) => name),
    covered: ours.flatMap(({ name, box }) => under(box).map((what) => `${name} over ${what}`)),
    coveredBelowMessage: oldPlaces.flatMap((box) => under(common(box, window))),
  };
}
