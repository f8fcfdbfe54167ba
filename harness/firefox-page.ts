import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from './until.ts';

/** An element, once it is there: puppeteer's own waiting takes three times as long. */
export async function element(page: Page, selector: string): Promise<ElementHandle> {
  const { found } = await until(
    async () => ({ selector, found: await page.$(selector) }),
    ({ found }) => found !== null,
  );
  return found as ElementHandle;
}

/** What a person does in a page of the extension in Firefox, by role and name. */
export function inFirefox(page: Page) {
  const named = (role: string, name: string) => element(page, `aria/${name}[role="${role}"]`);
  return {
    page,
    press: async (name: string) => (await named('button', name)).click(),
    check: async (name: string) => (await named('checkbox', name)).click(),
    /** Types over what stands in the field of that name. */
    async fill(name: string, value: string): Promise<void> {
      const field = await named('textbox', name);
      await field.evaluate((element) => (element as HTMLInputElement).select());
      await field.type(value);
    },
    /** Sets the date in the field whose label begins so: browsers give such fields no common role. */
    async fillDate(label: string, date: string): Promise<void> {
      const { value } = await until(
        async () => ({
          value: await page.evaluateHandle(
            (words) =>
              [...document.querySelectorAll<HTMLInputElement>('input[type="date"]')].find(({ labels }) =>
                [...(labels ?? [])].some((each) => each.textContent?.startsWith(words)),
              ) ?? null,
            label,
          ),
        }),
        (found) => found.value.asElement() !== null,
      );
      await (value.asElement() as ElementHandle<HTMLInputElement>).asLocator().fill(date);
    },
    /** Chooses the option that begins so, in the list of that name. */
    async choose(name: string, option: string): Promise<void> {
      const list = await named('combobox', name);
      const value = await list.evaluate(
        (select, words) =>
          [...(select as HTMLSelectElement).options].find(({ label }) => label.startsWith(words))?.value,
        option,
      );
      if (value === undefined) throw new Error(`“${name}” has no option “${option}…”`);
      await (list as ElementHandle<HTMLSelectElement>).select(value);
    },
    /** Chooses the option that begins so, in the list that stands below a combobox. */
    async pick(option: string): Promise<void> {
      const { found } = await until(
        async () => ({
          found: await page.evaluateHandle(
            (words) =>
              [...document.querySelectorAll<HTMLElement>('[role="option"]')].find(({ textContent }) =>
                textContent?.startsWith(words),
              ) ?? null,
            option,
          ),
        }),
        ({ found: handle }) => handle.asElement() !== null,
      );
      await (found.asElement() as ElementHandle<HTMLElement>).click();
    },
    /** What stands in a field of that name. */
    async value(name: string, role = 'textbox'): Promise<string> {
      const field = await named(role, name);
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
