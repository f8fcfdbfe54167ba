import { resolve } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/i18n/locales.ts';
import { violations } from '../views/axe.ts';
import { Gallery, viewsWith } from '../views/gallery.ts';
import { compare } from '../views/pictures.ts';
import { ENGLISH, PSEUDO } from '../views/spoken.ts';

/** Languages whose pictures are kept; in the others, only what does not fit is looked for. */
const PICTURED: readonly string[] = ['sv', 'ja'];

/** What is wrong with a view, in every look it can have. */
async function problemsOf(gallery: Gallery, name: string, page: Page): Promise<string[]> {
  const problems: (string | null)[] = [];
  const look = async (as: string) =>
    problems.push(await compare(`${name}.${as}`, await gallery.picture(page)));
  const fit = async (as: string) =>
    problems.push(...(await gallery.overflowing(page)).map((line) => `${as}: ${line}`));

  if (gallery.t === PSEUDO) {
    await look('right-to-left');
    await fit('right to left');
    return problems.filter((problem) => problem !== null);
  }
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    problems.push(...(await violations(page)).map((line) => `${colorScheme}: ${line}`));
    await look(colorScheme);
  }
  for (const locale of LOCALES) {
    await gallery.speak(page, locale);
    await fit(locale);
    if (PICTURED.includes(locale)) await look(locale);
  }
  await gallery.speak(page, 'en');
  return problems.filter((problem) => problem !== null);
}

describe.each([
  ['in every language, light and dark', 'dist/chrome', ENGLISH],
  ['in a language written from right to left', 'dist/pseudo', PSEUDO],
] as const)('%s', (_what, extension, t) => {
  let gallery: Gallery;
  beforeAll(async () => {
    gallery = await Gallery.open(resolve(extension), t);
  });
  afterAll(() => gallery.close());

  describe.each(['nothing', 'contracts'] as const)('with %s stored', (stored) => {
    beforeAll(async () => {
      if (stored === 'contracts') await gallery.store();
    });

    test.each(viewsWith(stored))('$name fits, is accessible and looks as it did', async (view) => {
      const page = await gallery.show(view);
      expect(await problemsOf(gallery, view.name, page)).toEqual([]);
      await page.close();
    });
  });
});
