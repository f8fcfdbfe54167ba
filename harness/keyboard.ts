import type { Locator, Page } from 'playwright';
import { until } from './until.ts';

/** More presses of a key than any page has places to stop at. */
const MOST_STOPS = 120;

const hasFocus = (place: Locator): Promise<boolean> =>
  place.evaluate((element) => element === document.activeElement);

/** Waits until an element has the focus. */
export async function getsFocus(place: Locator): Promise<void> {
  await until(() => hasFocus(place), Boolean);
}

/** Presses Tab until an element has the focus; fails where the focus never comes to it. */
export async function tabTo(page: Page, place: Locator): Promise<void> {
  await place.waitFor();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await hasFocus(place)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never comes to ${place}`);
}
