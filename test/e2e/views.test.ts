import { resolve } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/i18n/locales.ts';
import { violations } from '../views/axe.ts';
import { CARD_VIEWS, type CardView } from '../views/card-views.ts';
import { Gallery, viewsWith } from '../views/gallery.ts';
import { compare } from '../views/pictures.ts';
import { ENGLISH, PSEUDO } from '../views/spoken.ts';
import type { View } from '../views/views.ts';

/** Languages whose pictures are kept; in the others, only what does not fit is looked for. */
const PICTURED: readonly string[] = ['sv', 'ja'];

/** What is wrong with a view, in every look it can have. */
async function problemsOf(gallery: Gallery, view: View, page: Page): Promise<string[]> {
  const problems: string[] = [];
  const look = async (as: string) =>
    problems.push(...(await compare(`${view.name}.${as}`, await gallery.picture(page, view))));
  const check = async (as: string) =>
    problems.push(...(await gallery.overflowing(page)).map((line) => `${as}: ${line}`));

  if (gallery.t === PSEUDO) {
    await look('right-to-left');
    await check('right to left');
    return problems;
  }
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    problems.push(...(await violations(page)).map((line) => `${colorScheme}: ${line}`));
    await look(colorScheme);
  }
  await page.emulateMedia({ forcedColors: 'active' });
  await look('forced-colours');
  await page.emulateMedia({ forcedColors: 'none' });
  await gallery.zoom(page);
  await look('zoomed');
  await check('zoomed');
  await gallery.unzoom(page);
  for (const locale of LOCALES) {
    await gallery.speak(page, locale);
    await check(locale);
    if (PICTURED.includes(locale)) await look(locale);
  }
  await gallery.speak(page, 'en');
  return problems;
}

/** What is wrong with a card, in every look it can have. */
async function problemsOfCard(gallery: Gallery, view: CardView, tab: Page): Promise<string[]> {
  const problems: string[] = [];
  const look = async (as: string) =>
    problems.push(...(await compare(`${view.name}.${as}`, await gallery.cardPicture(tab))));
  const isPseudo = gallery.t === PSEUDO;
  for (const locale of isPseudo ? (['en'] as const) : LOCALES) {
    const as = isPseudo ? 'right-to-left' : locale;
    await gallery.showCard(tab, view, locale);
    problems.push(...(await gallery.overflowingCard(tab)).map((line) => `${as}: ${line}`));
    if (isPseudo || PICTURED.includes(locale)) await look(as);
  }
  if (isPseudo) {
    await gallery.collapseCard(tab);
    await look('chip-right-to-left');
    return problems;
  }
  await gallery.showCard(tab, view, 'en');
  for (const colorScheme of ['dark', 'light'] as const) {
    await tab.emulateMedia({ colorScheme });
    await look(colorScheme);
  }
  await tab.emulateMedia({ forcedColors: 'active' });
  await look('forced-colours');
  await gallery.collapseCard(tab);
  await look('chip-forced-colours');
  await tab.emulateMedia({ forcedColors: 'none' });
  for (const colorScheme of ['dark', 'light'] as const) {
    await tab.emulateMedia({ colorScheme });
    await look(`chip-${colorScheme}`);
  }
  return problems;
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
      expect(await problemsOf(gallery, view, page)).toEqual([]);
      await page.close();
    });
  });

  test.each(CARD_VIEWS)('$name fits and looks as it did', async (view) => {
    const tab = await gallery.driver.context.newPage();
    await tab.setViewportSize({ width: 640, height: 720 });
    expect(await problemsOfCard(gallery, view, tab)).toEqual([]);
    await tab.close();
  });

  // After the cards: more contracts would have them say something else.
  describe('with contracts of several terms stored', () => {
    beforeAll(() => gallery.storeTerms());

    test.each(viewsWith('terms'))('$name fits, is accessible and looks as it did', async (view) => {
      const page = await gallery.show(view);
      expect(await problemsOf(gallery, view, page)).toEqual([]);
      await page.close();
    });
  });
});
