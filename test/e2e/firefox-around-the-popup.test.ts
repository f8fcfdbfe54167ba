import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ExtensionApi } from '../../harness/extension-api.ts';
import { EXTENSION_ID, FirefoxDriver } from '../../harness/firefox.ts';
import { FirefoxWindow } from '../../harness/firefox-window.ts';
import { until } from '../../harness/until.ts';
import { contractAdded } from '../builders.ts';
import { pageNamed } from '../practice/index.ts';
import { ledgerNamed } from '../practice/ledgers.ts';

declare const browser: ExtensionApi;

let driver: FirefoxDriver;
let firefox: FirefoxWindow;
let options: Page;
beforeAll(async () => {
  driver = await FirefoxDriver.launch();
  firefox = await FirefoxWindow.of(driver.browser);
  await driver.importLedger([
    ...ledgerNamed('linked', Date.now()),
    ...ledgerNamed('on-premises-contract', Date.now()),
  ]);
  options = await driver.openOwn('options');
});
afterAll(() => driver.close());

const button = () => firefox.button(EXTENSION_ID);
const opensPopup = async () => {
  await until(() => firefox.hasPopup(), Boolean);
  await firefox.closePopup();
  await until(
    () => firefox.hasPopup(),
    (isOpen) => !isOpen,
  );
};
async function switchOn(name: string): Promise<void> {
  await options.bringToFront();
  await options.locator(`aria/${name}[role="checkbox"]`).click();
  await until(
    () => options.evaluate(() => document.body.textContent ?? ''),
    (text) => text.includes(`On: ${name}`),
  );
}
async function openPortal(name: string): Promise<Page> {
  const tab = await driver.open(pageNamed(name));
  await tab.bringToFront();
  return tab;
}

test('the icon has its colours, and the number of explanations, on portals only', async () => {
  expect((await button()).icon).toMatch(/away-16\.png$/);
  const azure = await openPortal('azure-already-linked-en');
  const title = 'Partner Support Companion: 1 explanation on this page';
  const { icon, badge } = await until(button, (now) => now.title === title);
  expect(icon).toMatch(/icons\/16\.png$/);
  expect(badge).toBe('1');
  await azure.goto('about:blank');
  await until(button, (now) => now.badge === '' && /away-16\.png$/.test(now.icon));
  await azure.close();
});

test('keys open popup and sidebar, and copy without them once that is allowed', async () => {
  const azure = await openPortal('azure-already-linked-en');
  await until(button, ({ badge }) => badge === '1');
  await firefox.press('J');
  await opensPopup();
  await firefox.press('U');
  await opensPopup();
  await firefox.press('L');
  await until(() => firefox.hasSidebar(), Boolean);
  await firefox.press('L');

  await switchOn('Copy with keys, without opening the popup');
  await switchOn('Clear the clipboard 30 seconds after copying an ID');
  await azure.bringToFront();
  await firefox.press('J');
  await until(
    () => firefox.clipboard(),
    (text) => text === '0004417263',
  );
  await until(button, ({ title }) => title === 'Access ID of Signature 10-pack copied');
  await firefox.press('K');
  await until(
    () => firefox.clipboard(),
    (text) => text === 'C-20-118834',
  );
  // By then what was copied is noted, too.
  await until(button, ({ title }) => title === 'Contract ID of Signature 10-pack copied');
  await azure.close();
});

test('what was copied is cleared when the time is up, and nothing else', async () => {
  const alarms = () => options.evaluate(() => browser.alarms.getAll());
  const isSet = (all: readonly { readonly name: string }[]) =>
    all.some(({ name }) => name === 'clear-clipboard');
  const timeIsUp = async () => {
    await until(alarms, isSet);
    await options.evaluate(() => browser.alarms.create('clear-clipboard', { when: Date.now() }));
    await until(alarms, (all) => !isSet(all));
  };
  await timeIsUp();
  await until(
    () => firefox.clipboard(),
    (text) => text === '',
  );
  await firefox.press('J');
  await until(
    () => firefox.clipboard(),
    (text) => text !== '',
  );
  await firefox.copy('something of the user’s');
  await timeIsUp();
  await until(
    () => options.evaluate(() => browser.storage.session.get('copied')),
    (kept) => Object.keys(kept).length === 0,
  );
  expect(await firefox.clipboard()).toBe('something of the user’s');
});

test('the address bar finds a contract, and opens the popup on it, also by the older rule for popups', async () => {
  await firefox.opensPopupsForUserOnly();
  const [, found] = await firefox.type('psc on-premises', 2);
  expect(found).toContain('Gold on-premises 20-pack · Access ID 0007781520 · about 14 of 20 left, 6 logged');
  await firefox.enter();
  await opensPopup();
});

test('selected text is looked up from the context menu', async () => {
  await firefox.opensPopupsForUserOnly();
  const tab = await openPortal('azure-already-linked-en');
  await tab.evaluate(() => {
    const paragraph = document.createElement('p');
    paragraph.id = 'to-select';
    paragraph.textContent = '0007781520';
    document.body.prepend(paragraph);
    getSelection()?.selectAllChildren(paragraph);
  });
  await tab.locator('#to-select').click({ button: 'right' });
  await firefox.chooseInContextMenu('Look up this ID');
  await opensPopup();
  await tab.close();
});

test('a reminder comes once, and says no ID', async () => {
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  await driver.importLedger([
    contractAdded({ subject: 'ends-soon', label: 'Ends soon', startsOn: day(-300), endsOn: day(5) }),
  ]);
  await firefox.keepNotifications();
  await switchOn('Remind me');
  const [message = ''] = await until(
    () => firefox.notified(),
    (all) => all.length > 0,
  );
  expect(message).toMatch(/^Ends soon ends on .+, in 5 days\.$/);
  await options.evaluate(() => browser.alarms.create('reminders', { when: Date.now() }));
  await until(
    () => options.evaluate(() => browser.alarms.getAll()),
    (all) => !all.some(({ name }) => name === 'reminders'),
  );
  expect(await firefox.notified()).toEqual([message]);
});
