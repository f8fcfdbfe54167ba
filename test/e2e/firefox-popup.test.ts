import { expect } from 'vitest';
import type { ExtensionApi } from '../../harness/extension-api.ts';
import type { FirefoxDriver } from '../../harness/firefox.ts';
import { element, inFirefox } from '../../harness/firefox-page.ts';
import type { OwnPage } from '../../harness/own-page.ts';
import { takeForTabInFront } from '../../harness/tab-in-front.ts';
import { until } from '../../harness/until.ts';
import { pageNamed } from '../practice/index.ts';
import { ledgerNamed } from '../practice/ledgers.ts';
import { ACTIVATE_DIMMED, TO_TAKE_OVER } from '../views/views.ts';
import { test } from './fixtures.ts';

declare const browser: ExtensionApi;

let driver: FirefoxDriver;
test.beforeAll(({ firefox }) => {
  driver = firefox;
});

const open = async (name: OwnPage) => inFirefox(await driver.openOwn(name));

test('a contract is added, an incident logged and undone, and an open card follows', async () => {
  await driver.replaceLedger([]);
  const tab = await driver.open(pageNamed('azure-already-linked-en'));
  const cardSays = (kind: string, words: string) =>
    until(
      () => driver.cards(tab),
      ([card]) => card?.verdict === kind && card.text.includes(words),
    );
  await cardSays('undecided', 'Nothing is stored');

  const popup = await open('popup');
  await popup.press('Add your first contract');
  await popup.fill('Label', 'Signature 2026');
  await popup.choose('Benefit', 'Signature Cloud Support: Gold competency, other competency');
  // The one that stands in the portal's field.
  await popup.fill('Access ID', '0004417263');
  await popup.fill('Contract ID', 'C-7');
  await popup.fillDate('End date', '2090-05-12');
  await popup.fill('Account to link', 'mia@fabrikam-partner.example');
  await popup.press('Add account');
  await popup.press('Save');
  await popup.reads('10 of 10 left, by the rule set');
  await cardSays('already-linked', '10 of 10 incidents left');

  await popup.press('Log incident: Signature 2026');
  await popup.reads('about 9 of 10 left, 1 logged');
  const [card] = await cardSays('already-linked', '9 of 10 incidents left, estimated');
  expect(card?.certainty).toBe('simulated');

  await popup.press('Undo');
  await popup.reads('10 of 10 left, by the rule set');
  await cardSays('already-linked', '10 of 10 incidents left');
});

test('the sidebar shows the contracts, and says where to open a case', async () => {
  await driver.replaceLedger(ledgerNamed('linked', Date.now()));
  const sidebar = await open('sidepanel');
  await sidebar.reads('Signature 10-pack');
  await sidebar.press('Favourite: Signature 10-pack');
  await sidebar.reads('Signature 10-pack is now a favourite');
  await sidebar.press('Where do I create this request?');
  await sidebar.reads('What is the problem about?');
  await element(sidebar.page, '#product:focus');
  await sidebar.page.keyboard.type('azrue');
  await sidebar.reads('2 products');
  await sidebar.page.keyboard.press('Enter');
  await sidebar.reads('Signature 10-pack covers this');
  await sidebar.press('Log incident: Signature 10-pack');
  await sidebar.reads('Incident logged on Signature 10-pack.');
  await sidebar.press('Undo');
  await sidebar.reads('Incident on Signature 10-pack undone.');
  await sidebar.page.close();
});

test('P5 the sidebar says what a dimmed Activate means', async () => {
  await driver.replaceLedger([]);
  const tab = await driver.open(ACTIVATE_DIMMED);
  const sidebar = await open('sidepanel');
  await sidebar.page.evaluate(takeForTabInFront, ACTIVATE_DIMMED.address);
  await sidebar.reads('On this page');
  await sidebar.reads('“Activate” is dimmed: this account lacks a role');
  await sidebar.page.close();
  await tab.close();
});

test('R12 P6 the popup stores the contracts of a page in one press, and takes them back', async () => {
  await driver.replaceLedger([]);
  const tab = await driver.open(TO_TAKE_OVER);
  const popup = await open('popup');
  await popup.page.evaluate(takeForTabInFront, TO_TAKE_OVER.address);
  await popup.reads('4 contracts not stored yet');
  await popup.press('Save 4');
  await popup.reads('4 contracts added.');
  await popup.reads('48 of 50 left');
  await popup.press('Undo');
  await popup.reads('4 contracts not stored yet');
  await popup.page.close();
  await tab.close();
});

test('a permission is asked for in the click that needs it, and removed in the click that ends the need', async () => {
  const options = await open('options');
  const remind = () => options.check('Remind me');
  await options.reads('Remind me');
  await remind();
  await options.reads('On: Remind me');
  const isGiven = () =>
    options.page.evaluate(() => browser.permissions.contains({ permissions: ['notifications'] }));
  expect(await isGiven()).toBe(true);
  await remind();
  await options.reads('Off: Remind me');
  expect(await isGiven()).toBe(false);
  await options.page.close();
});
