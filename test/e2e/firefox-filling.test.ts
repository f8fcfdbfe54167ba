import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import type { FirefoxDriver } from '../../harness/firefox.ts';
import type { ShownPage } from '../../harness/practice-server.ts';
import { until } from '../../harness/until.ts';
import { controlledPage, formPage } from '../filling/pages.ts';
import { buttonOf, readFilling, type ShownButton } from '../filling/panel.ts';
import { CLOUD_CONTRACT } from '../practice/facts.ts';
import { ledgerNamed } from '../practice/ledgers.ts';
import { test } from './fixtures.ts';

const FILL = 'Fill: Signature 10-pack';
const { accessId, contractId } = CLOUD_CONTRACT;
const NOTHING = ['', ''];

let driver: FirefoxDriver;
test.beforeAll(async ({ firefox }) => {
  driver = firefox;
  await driver.replaceLedger(ledgerNamed('not-linked', Date.now()));
});

const panelIn = (tab: Page) => driver.inShadowRoot(tab, readFilling);
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function openWithButton(page: ShownPage): Promise<{ tab: Page; button: ShownButton }> {
  const tab = await driver.open(page);
  const shown = await until(
    () => panelIn(tab),
    (panel) => buttonOf(panel, FILL) !== undefined,
  );
  return { tab, button: buttonOf(shown, FILL) as ShownButton };
}

/** As long as a person rests on a button before the press. */
async function press(tab: Page, { x, y }: ShownButton, rest = 600): Promise<void> {
  await tab.mouse.move(x, y);
  await pause(rest);
  await tab.mouse.click(x, y);
}

const valuesIn = (tab: Page) =>
  tab.evaluate(() =>
    ['access', 'contract'].map((id) => (document.getElementById(id) as HTMLInputElement).value),
  );

const says = (tab: Page, words: RegExp) =>
  until(
    () => panelIn(tab),
    (panel) => panel?.lines.some((line) => words.test(line)) === true,
  );

describe('Firefox', () => {
  test.each([
    ['plain fields', formPage()],
    ['fields that a framework controls', controlledPage()],
  ])('a press fills %s', async (_what, page) => {
    const { tab, button } = await openWithButton(page);
    expect((await panelIn(tab))?.markup).not.toMatch(new RegExp(`${accessId}|${contractId}`));
    await press(tab, button);
    await says(tab, /Nothing was sent/);
    expect(await valuesIn(tab)).toEqual([accessId, contractId]);
    const state = await tab.evaluate(() => document.getElementById('state')?.textContent ?? null);
    expect([null, `${accessId}|${contractId}`]).toContain(state);
    await tab.close();
  });

  test('by keyboard: the button comes after the field, and the next field after the button', async () => {
    const { tab } = await openWithButton(formPage());
    await tab.focus('#access');
    await tab.keyboard.press('Tab');
    const focused = () => driver.inShadowRoot(tab, (root, wordsOf) => wordsOf(root.activeElement));
    expect(await focused()).toBe(FILL);
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Tab');
    expect(await tab.evaluate(() => document.activeElement?.id)).toBe('contract');
    await tab.focus('#access');
    await tab.keyboard.press('Tab');
    await pause(600);
    await tab.keyboard.press('Enter');
    await says(tab, /Nothing was sent/);
    expect(await valuesIn(tab)).toEqual([accessId, contractId]);
    await tab.close();
  });

  test('a page gets nothing by a click of its own', async () => {
    const { tab } = await openWithButton(formPage());
    await tab.evaluate(() => {
      const host = document.querySelector('partner-support-companion') as HTMLElement;
      host.click();
      host.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    });
    await driver.inShadowRoot(tab, (root) => root.querySelector<HTMLElement>('.offer')?.click());
    await pause(600);
    expect(await valuesIn(tab)).toEqual(NOTHING);
    await tab.close();
  });

  test('a page gets nothing by a popover over the button through which clicks go', async () => {
    const { tab, button } = await openWithButton(formPage());
    await tab.evaluate(() => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.textContent = 'Continue';
      cover.style.cssText =
        'position: fixed; inset: 0; width: 100vw; height: 100vh; pointer-events: none; background: white';
      document.body.append(cover);
      cover.showPopover();
    });
    await press(tab, button);
    await pause(600);
    expect(await valuesIn(tab)).toEqual(NOTHING);
    await tab.close();
  });

  test('a page gets nothing by a press that comes as soon as the button is under the pointer', async () => {
    const { tab, button } = await openWithButton(formPage());
    await press(tab, button, 0);
    await says(tab, /Nothing was filled in/);
    expect(await valuesIn(tab)).toEqual(NOTHING);
    await tab.close();
  });
});
