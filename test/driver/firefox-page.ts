import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from './until.ts';

/** What a person does in a page of the extension in Firefox, by role and name. */
export function inFirefox(page: Page) {
  const named = (role: string, name: string) => page.locator(`aria/${name}[role="${role}"]`);
  return {
    page,
    press: (name: string) => named('button', name).click(),
    check: (name: string) => named('checkbox', name).click(),
    fill: (name: string, value: string) => named('textbox', name).fill(value),
    /** Chooses the option that begins so, in the list of that name. */
    async choose(name: string, option: string): Promise<void> {
      const list = await named('combobox', name).waitHandle();
      const value = await list.evaluate(
        (select, words) =>
          [...(select as HTMLSelectElement).options].find(({ label }) => label.startsWith(words))?.value,
        option,
      );
      if (value === undefined) throw new Error(`“${name}” has no option “${option}…”`);
      await (list as ElementHandle<HTMLSelectElement>).select(value);
    },
    /** What stands in a field of that name. */
    async value(name: string, role = 'textbox'): Promise<string> {
      const field = await named(role, name).waitHandle();
      return field.evaluate((element) => (element as HTMLInputElement).value);
    },
    /** Waits until everything a person can read on the page has these words in it. */
    async reads(words: string): Promise<string> {
      return until(
        () => page.evaluate(() => document.body.textContent ?? ''),
        (text) => text.includes(words),
      );
    },
    /** Waits until the element that has the focus says this. */
    async hasFocusOn(words: string): Promise<void> {
      await until(
        () =>
          page.evaluate(() => {
            const { activeElement: focused } = document;
            if (focused === document.body) return '';
            return focused?.getAttribute('aria-label') ?? focused?.textContent ?? '';
          }),
        (text) => text.includes(words),
      );
    },
  };
}
