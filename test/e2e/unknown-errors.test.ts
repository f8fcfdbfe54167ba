import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { cardsAre } from '../../harness/cards-are.ts';
import type { ChromiumDriver } from '../../harness/chromium.ts';
import { expandCard } from '../../harness/expand-card.ts';
import type { ExtensionApi } from '../../harness/extension-api.ts';
import { takeForTabInFront } from '../../harness/tab-in-front.ts';
import { until } from '../../harness/until.ts';
import {
  ALREADY_ASSOCIATED,
  ASSOCIATED_SENTENCE,
  supportPage,
  UNKNOWN_ERROR,
} from '../practice/support-page.ts';
import { violations } from '../views/axe.ts';
import { test } from './fixtures.ts';

declare const chrome: ExtensionApi;

const KNOWN = `<p>${ASSOCIATED_SENTENCE}</p>`;

let driver: ChromiumDriver;
test.beforeAll(({ chromium }) => {
  driver = chromium;
});

const open = (body: string, heading?: string): Promise<Page> =>
  driver.open(supportPage(body, heading === undefined ? {} : { heading }));

/** Presses a button of the card with a real click: cards ignore events that scripts make. */
async function press(tab: Page, name: string): Promise<void> {
  await expandCard(driver, tab);
  const buttons = () =>
    driver.inShadowRoot(tab, (root, wordsOf) =>
      [...root.querySelectorAll('button')].map((button) => {
        const { x, y, width, height } = button.getBoundingClientRect();
        const text = button.getAttribute('aria-label') ?? wordsOf(button);
        return { name: text, x: x + width / 2, y: y + height / 2 };
      }),
    );
  // A press counts only once a button has stood still for a moment.
  const isGone = async () => {
    const found = (await buttons())?.find((button) => button.name === name);
    if (found !== undefined) await tab.mouse.click(found.x, found.y);
    return found === undefined;
  };
  await until(isGone, Boolean);
}

describe('an error that no message explains', () => {
  test('gets a card that says what usually goes wrong on this page', async () => {
    const tab = await open(
      '<div role="alert"><p>The benefit could not be <b>added</b>.</p><button>Retry</button></div>',
    );
    const [card] = await cardsAre(driver, tab, [UNKNOWN_ERROR]);
    expect(card).toMatchObject({ verdict: 'unrecognised', certainty: 'unknown' });
    expect(card?.text).toContain('linked to this account already');
    const [report] = await driver.reports(tab);
    expect(report?.messages[0]?.text).toBe('The benefit could not be added .');
    await tab.close();
  });

  test.each([
    [
      'in an error dialog',
      '<div role="alertdialog" aria-label="Support"><p>Request 4711 was turned down.</p></div>',
    ],
    [
      'in a dialog called an error',
      '<div role="dialog"><h2>Error</h2><p>The contract was turned down.</p></div>',
    ],
    [
      'in a bar of Fluent that has no role',
      '<div class="ms-MessageBar ms-MessageBar--error"><div class="ms-MessageBar-content"><div class="ms-MessageBar-text"><span>The request was turned down.</span></div><button>Dismiss</button></div></div>',
    ],
    ['in Swedish', '<div role="alert">Förmånen kunde inte läggas till.</div>'],
    ['in Japanese', '<div role="alert">特典を追加できませんでした。エラー 12</div>'],
    [
      'twice, which is one card',
      '<div role="alert">Adding failed. Try again.</div><div role="alert">Adding failed. Try again.</div>',
    ],
    [
      'within another alert',
      '<div role="alertdialog"><div role="alert">Adding failed. Try again.</div></div>',
    ],
  ])('%s', async (_what, body) => {
    const tab = await open(body);
    await cardsAre(driver, tab, [UNKNOWN_ERROR]);
    await tab.close();
  });

  test.each([
    ['good news', '<div role="alert">Your benefit has been added.</div>'],
    ['news', '<div role="status">The request could not be sent yet.</div>'],
    [
      'an ordinary dialog',
      '<div role="dialog" aria-label="Link support benefits"><p>It is not linked yet.</p></div>',
    ],
    [
      'a bar of Fluent that informs',
      '<div class="ms-MessageBar ms-MessageBar--info"><div class="ms-MessageBar-text">The request was not turned down.</div></div>',
    ],
    ['an alert that is not shown', '<div role="alert" hidden>Adding failed. Try again.</div>'],
    ['too little to say', '<div role="alert">Error</div>'],
  ])('is not %s', async (_what, body) => {
    const tab = await open(body + KNOWN);
    await cardsAre(driver, tab, [ALREADY_ASSOCIATED]);
    const [report] = await driver.reports(tab);
    expect(report?.messages.map(({ id }) => id)).toEqual([ALREADY_ASSOCIATED]);
    await tab.close();
  });

  test('is not one that is known', async () => {
    const tab = await open(`<div role="alert">Linking failed. ${KNOWN}</div>`);
    await cardsAre(driver, tab, [ALREADY_ASSOCIATED]);
    await tab.close();
  });

  test('has no card on a page that is not known', async () => {
    const tab = await open('<div role="alert">Adding failed. Try again.</div>', 'All resources');
    const [report] = await driver.reports(tab);
    expect(report).toMatchObject({ page: null, messages: [] });
    await tab.close();
  });
});

describe('what can be done about it', () => {
  const error = (what: string) =>
    `<div role="alert">${what} of mia@fabrikam.example (0004417263) could not be linked in tenant “Contoso”.</div>`;
  const stored = () => driver.background.evaluate(() => chrome.storage.local.get());

  test('its wording is kept without addresses, IDs and names, listed in the settings, and removed there', async () => {
    const tab = await open(error('Benefit'));
    await cardsAre(driver, tab, [UNKNOWN_ERROR]);
    await press(tab, 'Keep this wording');
    const [card] = await until(
      () => driver.cards(tab),
      ([shown]) => shown?.text.includes('This wording is kept') ?? false,
    );
    expect(card?.text).toContain('without addresses, IDs and names');
    expect(JSON.stringify(await stored())).not.toMatch(/mia|0004417263|contoso/i);

    const options = await driver.openOwn('options');
    const section = options.getByRole('region', { name: 'Unknown errors' });
    const wording = 'Benefit of {email} ({id}) could not be linked in tenant {tenant}.';
    await section.getByText(wording, { exact: true }).waitFor();

    // What the user says of it is the card's text from then on, also in an error that names another ID.
    await section.getByRole('button', { name: /^Explain: Benefit/ }).click();
    await section.getByLabel('Your explanation').fill('The pack is used up.\nOrder another.');
    expect(await violations(options)).toEqual([]);
    await section.getByRole('button', { name: 'Save', exact: true }).click();
    await until(
      () => driver.cards(tab),
      ([shown]) => shown?.text.includes('The pack is used up.') ?? false,
    );
    const other = await open(error('Benefit').replace('mia@', 'alex@').replace('0004417263', '00099'));
    await until(
      () => driver.cards(other),
      ([shown]) => shown?.text.includes('An error that you explained yourself') ?? false,
    );
    const panel = await driver.openOwn('popup');
    await panel.evaluate(takeForTabInFront, other.url());
    await panel.getByText('An error that you explained yourself').last().click();
    await panel.getByText('Order another.').waitFor();
    await panel.close();
    await other.close();
    await options.bringToFront();
    const file = options.waitForEvent('download');
    await section.getByRole('button', { name: /^Export as a draft for the catalogue: Benefit/ }).click();
    expect((await file).suggestedFilename()).toBe('catalogue-draft.ts');

    await section.getByRole('button', { name: /^Remove: Benefit/ }).click();
    await section.getByText('No wording kept yet.').waitFor();
    await options.close();
    await tab.close();
  });

  test('once closed, its card stays away, also where the error names another account', async () => {
    const tab = await open(error('Offer'));
    await cardsAre(driver, tab, [UNKNOWN_ERROR]);
    await press(tab, 'Close');
    await cardsAre(driver, tab, []);
    await tab.close();
    const again = await open(error('Offer').replace('mia@', 'alex@').replace('0004417263', '0009') + KNOWN);
    await cardsAre(driver, again, [ALREADY_ASSOCIATED]);
    await again.close();
  });

  test('cards for unknown errors are switched off on the card, and on again in the settings', async () => {
    const tab = await open(error('Plan'));
    await cardsAre(driver, tab, [UNKNOWN_ERROR]);
    await press(tab, 'No cards for unknown errors');
    await cardsAre(driver, tab, []);
    const options = await driver.openOwn('options');
    const choice = options.getByRole('checkbox', { name: 'Show a card for unknown errors' });
    await until(
      () => choice.isChecked(),
      (isChecked) => !isChecked,
    );
    await choice.check();
    await options.close();
    await cardsAre(driver, tab, [UNKNOWN_ERROR]);
    await tab.close();
  });
});
