import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ChromiumDriver } from '../../harness/chromium.ts';
import { until } from '../../harness/until.ts';

const ADDRESS = 'https://portal.azure.com/#view/Microsoft_Azure_Support/HelpAndSupportBlade/~/supportPlans';
const KNOWN = '<p>This Access ID is already associated to an account.</p>';

let driver: ChromiumDriver;
beforeAll(async () => {
  driver = await ChromiumDriver.launch();
});
afterAll(() => driver.close());

function open(body: string, heading = 'Link support benefits'): Promise<Page> {
  const html = `<!doctype html><html lang="en"><head><title>Support</title></head><body><h1>${heading}</h1><main>${body}</main></body></html>`;
  return driver.open({ address: ADDRESS, html, frames: {} });
}

const cardsOn = (tab: Page, wanted: number) =>
  until(
    () => driver.cards(tab),
    (cards) => cards.length === wanted,
  );

/** Presses a button of the card as a person would: with a real click where it stands. */
async function press(tab: Page, name: string): Promise<void> {
  const box = await until(
    () =>
      driver.inShadowRoot(tab, (root) =>
        [...root.querySelectorAll('button')].map((button) => {
          const { x, y, width, height } = button.getBoundingClientRect();
          return {
            name: button.getAttribute('aria-label') ?? button.textContent,
            x: x + width / 2,
            y: y + height / 2,
          };
        }),
      ),
    (buttons) => (buttons ?? []).some((button) => button.name === name),
  );
  const found = box?.find((button) => button.name === name);
  if (found !== undefined) await tab.mouse.click(found.x, found.y);
}

describe('an error that nobody has explained', () => {
  test('gets a card that says what usually goes wrong on this page', async () => {
    const tab = await open(
      '<div role="alert"><p>The benefit could not be <b>added</b>.</p><button>Retry</button></div>',
    );
    const [card] = await cardsOn(tab, 1);
    expect(card).toMatchObject({ message: 'unrecognised', verdict: 'unrecognised', certainty: 'unknown' });
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
    expect(await cardsOn(tab, 1)).toMatchObject([{ message: 'unrecognised' }]);
    await tab.close();
  });

  test.each([
    ['good news', '<div role="alert">Your benefit has been added.</div>'],
    ['news', '<div role="status">The request could not be sent yet.</div>'],
    [
      'an ordinary dialog',
      '<div role="dialog" aria-label="Link support benefits"><p>It is not linked yet.</p></div>',
    ],
    ['an alert nobody sees', '<div role="alert" hidden>Adding failed. Try again.</div>'],
    ['too little to say', '<div role="alert">Error</div>'],
  ])('is not %s', async (_what, body) => {
    const tab = await open(body + KNOWN);
    expect(await cardsOn(tab, 1)).toMatchObject([{ message: 'access-id-already-associated' }]);
    const [report] = await driver.reports(tab);
    expect(report?.messages.map(({ id }) => id)).toEqual(['access-id-already-associated']);
    await tab.close();
  });

  test('is not one that is known', async () => {
    const tab = await open(`<div role="alert">Linking failed. ${KNOWN}</div>`);
    expect(await cardsOn(tab, 1)).toMatchObject([{ message: 'access-id-already-associated' }]);
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
    await cardsOn(tab, 1);
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
    await section.getByRole('button', { name: /^Remove: Benefit/ }).click();
    await section.getByText('No wording kept yet.').waitFor();
    await options.close();
    await tab.close();
  });

  test('once closed, its card stays away, whoever the error names', async () => {
    const tab = await open(error('Offer'));
    await cardsOn(tab, 1);
    await press(tab, 'Close');
    await cardsOn(tab, 0);
    await tab.close();
    const again = await open(error('Offer').replace('mia@', 'alex@').replace('0004417263', '0009') + KNOWN);
    expect(await cardsOn(again, 1)).toMatchObject([{ message: 'access-id-already-associated' }]);
    await again.close();
  });

  test('cards for unknown errors are switched off on the card, and on again in the settings', async () => {
    const tab = await open(error('Plan'));
    await cardsOn(tab, 1);
    await press(tab, 'No cards for unknown errors');
    await cardsOn(tab, 0);
    const options = await driver.openOwn('options');
    const choice = options.getByRole('checkbox', { name: 'Show a card for unknown errors' });
    await until(
      () => choice.isChecked(),
      (isChecked) => !isChecked,
    );
    await choice.check();
    await options.close();
    await cardsOn(tab, 1);
    await tab.close();
  });
});

declare const chrome: { readonly storage: { readonly local: { get(): Promise<unknown> } } };
