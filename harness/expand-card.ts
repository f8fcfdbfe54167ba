import type { ReadRoot } from './shown-card.ts';
import { until } from './until.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The part of a driver that looks into the extension's element. */
interface ShadowDriver<Tab> {
  inShadowRoot<Result>(tab: Tab, read: ReadRoot<Result>): Promise<Result | null>;
}

/** A tab of either driver. */
interface Clickable {
  readonly mouse: { click(x: number, y: number): Promise<void> };
}

/**
 * Expands the first card of a tab's top document, as a user does: by a press on its chip. A card that is expanded
 * already is left alone.
 */
export async function expandCard<Tab extends Clickable>(driver: ShadowDriver<Tab>, tab: Tab): Promise<void> {
  await until(
    async () => {
      const chip = await driver.inShadowRoot(tab, firstChip);
      if (chip === null || chip === 'expanded') return chip;
      await tab.mouse.click(chip.x, chip.y);
      return null;
    },
    (state) => state === 'expanded',
  );
}

/**
 * Presses a button on the first card of a tab's top document until it is gone: a press counts only once a button has
 * stood still for a moment.
 */
export async function pressOnCard<Tab extends Clickable>(
  driver: ShadowDriver<Tab>,
  tab: Tab,
  place: ReadRoot<Point | null>,
): Promise<void> {
  await expandCard(driver, tab);
  const isGone = async () => {
    const point = await driver.inShadowRoot(tab, place);
    if (point !== null) await tab.mouse.click(point.x, point.y);
    return point === null;
  };
  await until(isGone, Boolean);
}

/** Runs in the page, with the shadow root handed to it by the debugger: it must name nothing outside itself. */
function firstChip(root: ShadowRoot): Point | 'expanded' | null {
  const card = root.querySelector('.card:popover-open:not([data-unplaced])');
  if (card === null) return null;
  if (!card.hasAttribute('data-collapsed')) return 'expanded';
  const { x, y, height } = card.getBoundingClientRect();
  return { x: x + Math.min(12, height / 2), y: y + height / 2 };
}

/** The middle of the button that closes the first card; runs in the page, as above. */
export function closeButton(root: ShadowRoot): Point | null {
  const button = root.querySelector('.card:not([data-collapsed]) .close');
  if (button === null) return null;
  const { x, y, width, height } = button.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}
