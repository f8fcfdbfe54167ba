import type { Page } from 'playwright';
import { beforeEach, describe, expect } from 'vitest';
import type { ChromiumDriver } from '../../harness/chromium.ts';
import { importLedger } from '../../harness/import-ledger.ts';
import { startAgain } from '../../harness/start-again.ts';
import { ledgerNamed } from '../practice/ledgers.ts';
import { test } from './fixtures.ts';

let driver: ChromiumDriver;
test.beforeAll(({ chromium }) => {
  driver = chromium;
});
beforeEach(() => startAgain(driver));

const DELETE = `new Promise((deleted) => {
  indexedDB.deleteDatabase('partner-support-companion').onsuccess = deleted;
})`;
const DELETE_COPY = `(async () => {
  const files = await navigator.storage.getDirectory();
  for await (const name of files.keys()) await files.removeEntry(name, { recursive: true });
})()`;
/** How many events of a type are stored. */
const countOf = (page: Page, type: string): Promise<number> =>
  page.evaluate(`new Promise((found) => {
    indexedDB.open('partner-support-companion').onsuccess = ({ target: { result: db } }) => {
      db.transaction('events').objectStore('events').getAll().onsuccess = ({ target: { result } }) => {
        db.close();
        found(result.filter(({ type }) => type === ${JSON.stringify(type)}).length);
      };
    };
  })`);
const contractIn = (page: Page) => page.getByRole('row', { name: /Signature 10-pack/ });

describe('a ledger that the browser deletes', () => {
  test('comes back in front of one’s eyes, and is called lost where its second copy is gone, too', async () => {
    await importLedger(driver, ledgerNamed('linked', Date.now()));
    const entries = ledgerNamed('linked', Date.now()).length;
    const popup = await driver.openOwn('popup');
    await contractIn(popup).waitFor();
    await popup.evaluate(DELETE);
    await popup.getByText(`The browser had lost ${entries} entries of your records.`).waitFor();
    await contractIn(popup).waitFor();
    await popup.getByRole('button', { name: 'Dismiss' }).click();
    await popup.getByText('The browser had lost').waitFor({ state: 'detached' });

    const options = await driver.openOwn('options');
    await options.getByText(`${entries} entries are stored in a second place as well.`).waitFor();
    await options.getByText('The browser does not delete your records by itself').waitFor();

    await options.evaluate(DELETE_COPY);
    await options.evaluate(DELETE);
    await popup.getByRole('heading', { name: 'Your records are gone' }).waitFor();
    const again = await driver.openOwn('popup');
    await again.getByRole('button', { name: 'Start with empty records' }).click();
    await again.getByRole('button', { name: 'Start in three steps' }).waitFor();
  });
});

/** Presses Enter again and again, faster than any form is drawn anew. */
const pressEnterOften = (page: Page, field: string) =>
  page.evaluate(`(async () => {
    const { form } = document.querySelector(${JSON.stringify(field)});
    for (let press = 0; press < 60; press += 1) {
      if (form.isConnected) form.requestSubmit();
      await new Promise((next) => setTimeout(next));
    }
  })()`);

describe('what is saved twice', () => {
  test('is saved once: in the forms for incidents, readings and memberships', async () => {
    await importLedger(driver, ledgerNamed('linked', Date.now()));
    const popup = await driver.openOwn('popup');
    const before = await countOf(popup, 'incident-opened');
    await contractIn(popup).getByRole('button', { name: 'Signature 10-pack', exact: true }).click();
    await popup.locator('.reading-input').fill('4');
    await pressEnterOften(popup, '.reading-input');
    await popup
      .getByText(/about 4 of|4 of 10 left/)
      .first()
      .waitFor();
    expect(await countOf(popup, 'balance-observed')).toBe(1);

    await popup.getByRole('button', { name: 'Log with details: Signature 10-pack' }).click();
    await popup.getByLabel('Request number (optional)').fill('2611260030001');
    await popup.locator('[name="time"]').fill('00:00');
    await pressEnterOften(popup, '[name="request"]');
    await popup.locator('[name="request"]').waitFor({ state: 'detached' });
    expect(await countOf(popup, 'incident-opened')).toBe(before + 1);

    const options = await driver.openOwn('options');
    const form = options.getByRole('form', { name: 'Add membership' });
    await form.getByLabel('Label').fill('Fabrikam Gold');
    await form.locator('select').selectOption({ index: 1 });
    await pressEnterOften(options, '#memberships [name="label"]');
    await options.getByText('Fabrikam Gold added.').waitFor();
    expect(await countOf(options, 'membership-added')).toBe(1);
  });

  test('leaves no draft, also where the popup closed before the draft was removed', async () => {
    await importLedger(driver, ledgerNamed('linked', Date.now()));
    const popup = await driver.openOwn('popup');
    await contractIn(popup).getByRole('button', { name: 'Signature 10-pack', exact: true }).click();
    await popup.getByRole('button', { name: 'Log with details: Signature 10-pack' }).click();
    await popup.getByLabel('Request number (optional)').fill('2611260030001');
    const kept = await popup.evaluate('chrome.storage.session.get("kept:log-form")');
    expect(kept).toMatchObject({ 'kept:log-form': { save: expect.any(String) } });
    await popup.getByRole('button', { name: 'Log incident', exact: true }).last().click();
    await popup.getByText('Incident logged').first().waitFor();
    // As a popup leaves it that closes a few milliseconds after the save.
    await popup.evaluate(`chrome.storage.session.set(${JSON.stringify(kept)})`);
    await popup.close();
    const again = await driver.openOwn('popup');
    await contractIn(again).waitFor();
    await expect.poll(() => again.evaluate('chrome.storage.session.get("kept:log-form")')).toEqual({});
    expect(await again.locator('[name="request"]').count()).toBe(0);
  });
});
