import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ChromiumDriver } from '../../harness/chromium.ts';
import type { ExtensionApi } from '../../harness/extension-api.ts';
import { getsFocus, tabTo } from '../../harness/keyboard.ts';
import type { OwnPage } from '../../harness/own-page.ts';
import { until } from '../../harness/until.ts';
import { violations } from '../views/axe.ts';

declare const chrome: ExtensionApi;

let driver: ChromiumDriver;
beforeAll(async () => {
  driver = await ChromiumDriver.launch({ viewport: { width: 400, height: 600 } });
  await driver.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});
afterAll(() => driver.close());

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const says = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words }).waitFor();
const isFine = async (page: Page) => expect(await violations(page)).toEqual([]);
async function opens(name: OwnPage): Promise<Page> {
  const page = await driver.openOwn(name);
  await page.bringToFront();
  return page;
}

/** Each step goes on from what the one before it left. */
test('a new user goes through the whole product with the keyboard alone, and axe finds nothing wrong', async () => {
  await addsContract();
  await copiesAndLogs();
  await keepsContract();
  await findsWhereToOpenACase();
  await changesAppearance();
  await keepsSettings();
}, 90_000);

/** From the first opening to a saved contract, through the guided start. */
async function addsContract() {
  const popup = await opens('popup');
  await getsFocus(popup.getByLabel('Paste the mail or table with your contracts'));
  await isFine(popup);
  await tabTo(popup, button(popup, 'Start in three steps'));
  await popup.keyboard.press('Enter');
  await getsFocus(popup.getByRole('heading', { name: 'Which benefit do you have?' }));
  await isFine(popup);
  await popup.keyboard.press('Tab');
  await popup.keyboard.type('Partner Cloud Support: Sol');
  await tabTo(popup, button(popup, 'Next'));
  await popup.keyboard.press('Enter');
  await getsFocus(popup.getByRole('heading', { name: 'Where are the IDs?' }));
  await isFine(popup);
  // The link to Partner Center leaves the popup, which closes: the step is still there afterwards.
  await popup.close();
  const again = await opens('popup');
  await tabTo(again, button(again, 'Next'));
  await again.keyboard.press('Enter');
  await getsFocus(again.getByLabel('Label'));
  await isFine(again);
  await again.keyboard.type('Cloud 2026');
  await tabTo(again, again.getByLabel('Access ID'));
  await again.keyboard.type('000123');
  await tabTo(again, again.getByLabel('Contract ID'));
  await again.keyboard.type('C-7');
  await again.keyboard.press('Enter');
  await says(again, 'Cloud 2026 added.');
  await getsFocus(again.getByRole('combobox', { name: 'Search contracts' }));
  await again.close();
}

/** Copy, log, undo, and the keys that say so. */
async function copiesAndLogs() {
  const popup = await opens('popup');
  const search = popup.getByRole('combobox', { name: 'Search contracts' });
  await getsFocus(search);
  await popup.getByRole('row', { name: 'Cloud 2026' }).waitFor();
  const clipboard = () => popup.evaluate(() => navigator.clipboard.readText());
  await popup.keyboard.press('Enter');
  await says(popup, 'Access ID of Cloud 2026 copied');
  expect(await clipboard()).toBe('000123');
  await popup.keyboard.press('Shift+Enter');
  await says(popup, 'Contract ID of Cloud 2026 copied');
  expect(await clipboard()).toBe('C-7');
  const balance = (words: string) =>
    popup.getByRole('row', { name: 'Cloud 2026' }).getByText(words, { exact: true }).waitFor();
  await popup.keyboard.down('Alt');
  // A key that is held is pressed once.
  for (let times = 0; times < 5; times += 1) await popup.keyboard.down('l');
  await popup.keyboard.up('l');
  await popup.keyboard.up('Alt');
  await balance('about 49 of 50 left, 1 logged');
  await popup.keyboard.press('Control+Enter');
  await popup.getByRole('heading', { name: 'History' }).waitFor();
  await isFine(popup);
  await tabTo(popup, button(popup, /^Undo the incident of/));
  await popup.keyboard.press('Enter');
  await balance('50 of 50 left, by the rule set');
  await popup.keyboard.press('F1');
  await popup.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
  await isFine(popup);
  await popup.keyboard.press('Escape');
  await popup.getByRole('dialog').waitFor({ state: 'detached' });
  await popup.close();
}

/** What is done with one contract: a request logged and returned, a reading, an edit, deleting. */
async function keepsContract() {
  const popup = await opens('popup');
  const row = popup.getByRole('row', { name: 'Cloud 2026' });
  await row.waitFor();
  await popup.keyboard.press('Control+Enter');
  await tabTo(popup, button(popup, 'Log with details: Cloud 2026'));
  await popup.keyboard.press('Enter');
  await tabTo(popup, popup.getByLabel('Request number'));
  await popup.keyboard.type('2611260030001');
  await popup.keyboard.press('Enter');
  await row.getByText('about 49 of 50 left, 1 logged', { exact: true }).waitFor();
  await tabTo(popup, button(popup, /^Mark as returned: /));
  await popup.keyboard.press('Enter');
  await says(popup, 'Incident on Cloud 2026 marked as returned.');
  await tabTo(popup, popup.getByLabel(/^Incidents remaining/));
  await popup.keyboard.type('12');
  await popup.keyboard.press('Enter');
  await row.getByText(/^12 of 50 left, read on/).waitFor();
  await tabTo(popup, button(popup, 'Edit Cloud 2026'));
  await popup.keyboard.press('Enter');
  await tabTo(popup, popup.getByLabel('Customer or project'));
  await popup.keyboard.type('Contoso');
  await popup.keyboard.press('Enter');
  await says(popup, 'Cloud 2026 saved.');
  await getsFocus(popup.getByRole('combobox', { name: 'Search contracts' }));
  await popup.keyboard.type('contoso');
  await row.waitFor();
  await popup.keyboard.press('Control+Enter');
  await tabTo(popup, popup.locator('summary').filter({ hasText: '⋯' }));
  await popup.keyboard.press('Enter');
  await tabTo(popup, button(popup, 'Delete Cloud 2026'));
  await popup.keyboard.press('Enter');
  await says(popup, 'Cloud 2026 · Contoso deleted.');
  await tabTo(popup, button(popup, 'Undo'));
  await popup.keyboard.press('Enter');
  await row.waitFor();
  await popup.close();
}

/** Where to open a case, and the side panel. */
async function findsWhereToOpenACase() {
  const popup = await opens('popup');
  const ask = button(popup, 'Where do I create this request?');
  await tabTo(popup, ask);
  await popup.keyboard.press('Enter');
  await getsFocus(popup.getByRole('combobox', { name: 'What is the problem about?' }));
  await popup.keyboard.type('azure');
  await popup.keyboard.press('Enter');
  await popup
    .getByRole('region', { name: 'Answer' })
    .getByRole('heading', { name: 'Cloud 2026 covers this' })
    .waitFor();
  await isFine(popup);
  await popup.keyboard.press('Escape');
  await getsFocus(ask);
  await tabTo(popup, button(popup, 'Open in the side panel'));
  const gone = popup.waitForEvent('close');
  // The popup goes while the key is still down.
  await popup.keyboard.press('Enter').catch(() => {});
  await gone;
  await until(
    () => driver.background.evaluate(() => chrome.runtime.getContexts({})),
    (contexts) => contexts.some(({ contextType }) => contextType === 'SIDE_PANEL'),
  );
}

/** Language, theme and hidden IDs, in the settings. */
async function changesAppearance() {
  const settings = await opens('options');
  await settings.setViewportSize({ width: 1200, height: 800 });
  await tabTo(settings, settings.getByRole('link', { name: 'Language' }));
  await settings.keyboard.press('Enter');
  await settings.keyboard.press('Tab');
  const language = settings.getByRole('combobox', { name: 'Language', exact: true });
  await getsFocus(language);
  await settings.keyboard.type('Svenska');
  await settings.getByRole('heading', { name: 'Inställningar', level: 1 }).waitFor();
  await isFine(settings);
  const theme = settings.getByLabel('Tema');
  await tabTo(settings, theme);
  await settings.keyboard.type('Mörkt');
  await expect
    .poll(() => settings.evaluate(() => getComputedStyle(document.documentElement).colorScheme))
    .toBe('dark');
  const hides = settings.getByRole('checkbox', { name: 'Dölj ID' });
  await tabTo(settings, hides);
  await settings.keyboard.press('Space');
  await expect.poll(() => hides.isChecked()).toBe(true);
  await isFine(settings);
  const popup = await opens('popup');
  await popup.getByRole('combobox', { name: 'Sök kontrakt' }).waitFor();
  await popup.getByRole('row', { name: 'Cloud 2026' }).waitFor();
  expect(await popup.getByRole('row', { name: 'Cloud 2026' }).textContent()).not.toContain('000123');
  await isFine(popup);
}

/** Back to English; then memberships, accounts, messages and data, in the settings. */
async function keepsSettings() {
  const settings = await opens('options');
  await settings.setViewportSize({ width: 1200, height: 800 });
  const language = settings.getByRole('combobox', { name: 'Språk', exact: true });
  await tabTo(settings, language);
  await settings.keyboard.type('English');
  await settings.getByRole('heading', { name: 'Settings', level: 1 }).waitFor();
  const membership = settings.getByRole('form', { name: 'Add membership' });
  await tabTo(settings, membership.getByLabel('Label'));
  await settings.keyboard.type('Our designation');
  await tabTo(settings, membership.getByLabel('Programme and offer'));
  await settings.keyboard.press('ArrowDown');
  await tabTo(settings, membership.getByRole('button', { name: 'Add membership' }));
  await settings.keyboard.press('Enter');
  await says(settings, 'Our designation added.');
  await tabTo(settings, settings.getByRole('textbox', { name: 'Address', exact: true }));
  await settings.keyboard.type('mia@fabrikam.example');
  await settings.keyboard.press('Enter');
  await says(settings, 'mia@fabrikam.example added.');
  await tabTo(settings, settings.getByRole('checkbox', { name: 'The support plan has expired' }));
  await settings.keyboard.press('Space');
  await says(settings, 'The support plan has expired: Not explained');
  await tabTo(settings, button(settings, 'Export'));
  const file = settings.waitForEvent('download');
  await settings.keyboard.press('Enter');
  await file;
  const remove = button(settings, 'Delete everything').first();
  await tabTo(settings, remove);
  await settings.keyboard.press('Enter');
  const dialog = settings.getByRole('dialog', { name: 'Delete everything?' });
  await dialog.waitFor();
  await settings.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await getsFocus(remove);
  await settings.keyboard.press('Enter');
  await tabTo(settings, dialog.getByRole('button', { name: 'Delete everything' }));
  await settings.keyboard.press('Enter');
  await says(settings, 'Everything was deleted.');
}
