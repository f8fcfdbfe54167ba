import { rm } from 'node:fs/promises';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ChromiumDriver } from '../../harness/chromium.ts';
import type { ExtensionApi, Suggestion } from '../../harness/extension-api.ts';
import { withEverythingGranted } from '../../harness/granted.ts';
import { importLedger } from '../../harness/import-ledger.ts';
import { until } from '../../harness/until.ts';
import { contractAdded, reading } from '../builders.ts';
import { pageNamed } from '../practice/index.ts';
import { ledgerNamed } from '../practice/ledgers.ts';

declare const chrome: ExtensionApi;

const DAY = 86_400_000;

let driver: ChromiumDriver;
let extension: string;
/** A page of the extension that stays open, from which its other pages can be seen. */
let own: Page;
beforeAll(async () => {
  extension = await withEverythingGranted();
  driver = await ChromiumDriver.launch({ extension });
  await driver.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await importLedger(driver, [
    ...ledgerNamed('linked', Date.now()),
    ...ledgerNamed('on-premises-contract', Date.now()),
  ]);
  own = await driver.openOwn('options');
});
afterAll(async () => {
  await driver.close();
  await rm(extension, { recursive: true });
});

const inBackground = <Result>(run: () => Promise<Result>) => driver.background.evaluate(run);
const set = (settings: object) =>
  driver.background.evaluate((all) => chrome.storage.local.set(all), settings);
const icon = () =>
  inBackground(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return {
      badge: await chrome.action.getBadgeText({ tabId: tab?.id }),
      title: await chrome.action.getTitle({ tabId: tab?.id }),
    };
  });
const press = (command: string) =>
  driver.background.evaluate(async (name) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.commands.onCommand.dispatch(name, tab);
  }, command);
const clipboard = (tab: Page) => tab.evaluate(() => navigator.clipboard.readText());

/** What the open popup is searched for; `null` where none is open. */
const searchedInPopup = () =>
  own.evaluate(() => {
    const [popup] = chrome.extension.getViews({ type: 'popup' });
    return popup?.document.querySelector<HTMLInputElement>('input[role="combobox"]')?.value ?? null;
  });

async function openPortal(name: string): Promise<Page> {
  const tab = await driver.open(pageNamed(name));
  await tab.bringToFront();
  return tab;
}

test('every command has keys from the start: none is taken by the browser', async () => {
  const commands = await inBackground(() => chrome.commands.getAll());
  const sorted = commands.map(({ name, shortcut }) => `${name}: ${shortcut}`).sort();
  expect(sorted).toEqual([
    '_execute_action: Alt+Shift+U',
    'copy-access-id: Alt+Shift+J',
    'copy-contract-id: Alt+Shift+K',
    'open-side-panel: Alt+Shift+L',
  ]);
});

test('the icon says how many explanations there are on the page, and no longer when it is left', async () => {
  const tab = await openPortal('azure-already-linked-en');
  // The words come a moment after the number.
  const title = 'Partner Support Companion: 1 explanation on this page';
  expect((await until(icon, (now) => now.title === title)).badge).toBe('1');
  await tab.goto('about:blank');
  await until(icon, ({ badge }) => badge === '');
  await tab.close();
});

test('keys copy the IDs of the contract that fits the portal, without the popup, once that is allowed', async () => {
  await set({ copiesAnywhere: true, clearsClipboard: true });
  const azure = await openPortal('azure-already-linked-en');
  await until(icon, ({ badge }) => badge === '1');
  await press('copy-access-id');
  await until(
    () => clipboard(azure),
    (text) => text === '0004417263',
  );
  await until(icon, ({ title }) => title === 'Access ID of Signature 10-pack copied');
  await press('copy-contract-id');
  await until(
    () => clipboard(azure),
    (text) => text === 'C-20-118834',
  );
  await azure.close();
  const onPremises = await openPortal('s4b-step-2-en');
  await press('copy-access-id');
  await until(
    () => clipboard(onPremises),
    (text) => text === '0007781520',
  );
  await until(icon, ({ title }) => title === 'Access ID of Gold on-premises 20-pack copied');

  const alarms = await inBackground(() => chrome.alarms.getAll());
  expect(alarms.map(({ name }) => name)).toContain('clear-clipboard');
  const timeIsUp = () =>
    inBackground(async () => chrome.alarms.onAlarm.dispatch({ name: 'clear-clipboard' }));
  await timeIsUp();
  await until(
    () => clipboard(onPremises),
    (text) => text === '',
  );

  await press('copy-contract-id');
  await until(icon, ({ title }) => title === 'Contract ID of Gold on-premises 20-pack copied');
  await onPremises.evaluate(() => navigator.clipboard.writeText('something of the user’s'));
  await timeIsUp();
  // The mark of what was copied is gone once the clipboard was looked at.
  await until(
    () => inBackground(() => chrome.storage.session.get('copied')),
    (kept) => Object.keys(kept).length === 0,
  );
  expect(await clipboard(onPremises)).toBe('something of the user’s');
  await onPremises.close();
});

test('the clipboard is nothing for the frames of a portal, and its page is gone when it has done its work', async () => {
  const tab = await openPortal('azure-already-linked-en');
  await tab.evaluate(() => navigator.clipboard.writeText('something of the user’s'));
  // Asked while the page for the clipboard is there, as a frame could that a portal has got hold of.
  const answers = await inBackground(async () => {
    const [portal] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.commands.onCommand.dispatch('copy-access-id', portal);
    const [frame] = await chrome.scripting.executeScript({
      target: { tabId: portal?.id },
      func: async () => {
        const asked = [];
        for (let nth = 0; nth < 100; nth += 1) {
          asked.push(await chrome.runtime.sendMessage({ type: 'clipboard-read' }));
          asked.push(await chrome.runtime.sendMessage({ type: 'clipboard-write', text: 'of a frame' }));
        }
        return asked;
      },
    });
    return frame?.result;
  });
  expect(new Set(answers as unknown[])).toEqual(new Set([null]));
  await until(
    () => inBackground(() => chrome.offscreen.hasDocument()),
    (isThere) => !isThere,
  );
  expect(await clipboard(tab)).toBe('0004417263');
  await tab.close();
});

test('the address bar finds contracts, and shows labels as the text they are', async () => {
  const suggested = (typed: string) =>
    driver.background.evaluate(
      (text) =>
        new Promise<readonly Suggestion[]>((found) => chrome.omnibox.onInputChanged.dispatch(text, found)),
      typed,
    );
  expect(await suggested('on-premises')).toEqual([
    {
      content: 'Gold on-premises 20-pack',
      description: 'Gold on-premises 20-pack · Access ID 0007781520 · about 14 of 20 left, 6 logged',
    },
  ]);
  await set({ masksIds: true });
  expect((await suggested('on-premises'))[0]?.description).toContain('Access ID •••••520');
  await set({ masksIds: false });
});

test('what is looked up from the context menu is what the popup opens on', async () => {
  const tab = await openPortal('azure-already-linked-en');
  await inBackground(async () =>
    chrome.contextMenus.onClicked.dispatch({ menuItemId: 'look-up-id', selectionText: ' 7781520 ' }),
  );
  await until(searchedInPopup, (query) => query === '7781520');
  await tab.close();
});

test('each reminder comes once, with no ID, and a click shows its contract', async () => {
  const notifications = () =>
    inBackground(() => new Promise<object>((done) => chrome.notifications.getAll(done)));
  const day = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
  const about = { subject: 'ends-soon' };
  await importLedger(driver, [
    contractAdded({ ...about, label: 'Ends soon', startsOn: day(-300), endsOn: day(5) }),
    reading(1, { ...about, happenedAt: Date.now() - DAY }),
  ]);
  const look = () => inBackground(async () => chrome.alarms.onAlarm.dispatch({ name: 'reminders' }));
  await look();
  expect(await notifications()).toEqual({});
  await set({ reminds: true });
  const marks = ['7', 'few'].map((what) => `ends-soon ${day(5)} ${what}`);
  const shown = await until(notifications, (all) => Object.keys(all).length === 2);
  expect(Object.keys(shown).sort()).toEqual(marks);

  const tab = await openPortal('azure-already-linked-en');
  await driver.background.evaluate(
    async (mark) => chrome.notifications.onClicked.dispatch(mark),
    marks[0] ?? '',
  );
  await until(searchedInPopup, (query) => query === 'Ends soon');
  expect(Object.keys(await notifications())).toEqual(marks.slice(1));
  await tab.close();
});
