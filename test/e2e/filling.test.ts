import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import type { ChromiumDriver } from '../../harness/chromium.ts';
import { importLedger } from '../../harness/import-ledger.ts';
import type { ShownPage } from '../../harness/practice-server.ts';
import { until } from '../../harness/until.ts';
import { controlledPage, formPage, onPremisesPage, passwordPage } from '../filling/pages.ts';
import { buttonOf, readFilling, type ShownButton, type ShownFilling } from '../filling/panel.ts';
import { CLOUD_CONTRACT } from '../practice/facts.ts';
import { ledgerNamed } from '../practice/ledgers.ts';
import { test } from './fixtures.ts';

/** What a page may do in its own world; named here for the functions that run there. */
declare const heard: string[];
declare const submitted: boolean | undefined;
declare const setPlainly: (id: string, value: string) => void;

const FILL = 'Fill: Signature 10-pack';
const { accessId, contractId } = CLOUD_CONTRACT;

let driver: ChromiumDriver;
test.beforeAll(async ({ chromium }) => {
  driver = chromium;
  await importLedger(driver, ledgerNamed('not-linked', Date.now()));
});

const panelIn = (tab: Page) => driver.inShadowRoot(tab, readFilling);

async function buttonIn(tab: Page, text: string): Promise<ShownButton> {
  const shown = await until(
    () => panelIn(tab),
    (panel) => buttonOf(panel, text) !== undefined,
  );
  return buttonOf(shown, text) as ShownButton;
}

/** Longer than a button must have been in plain sight, in milliseconds. */
const STEADY_MS = 600;

/** Waits until, by the page's own clock, what stands there has stood for as long as a press wants it to. */
async function settle(tab: Page): Promise<void> {
  const since = await tab.evaluate(() => performance.now());
  await tab.waitForFunction(([from, ms]) => performance.now() - from > ms, [since, STEADY_MS] as const);
}

async function openWithButton(page: ShownPage, text = FILL) {
  const tab = await driver.open(page);
  await buttonIn(tab, text);
  await settle(tab);
  return tab;
}

async function press(tab: Page, text: string): Promise<void> {
  const { x, y } = await buttonIn(tab, text);
  await tab.mouse.move(x, y);
  await settle(tab);
  const now = await buttonIn(tab, text);
  // The page may have moved it meanwhile.
  if (now.x === x && now.y === y) await tab.mouse.click(x, y);
  else await press(tab, text);
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

describe('a press', () => {
  test('fills both fields, tells the page as typing would, and submits nothing', async () => {
    const tab = await openWithButton(formPage());
    await press(tab, FILL);
    await says(tab, /Nothing was sent/);
    expect(await valuesIn(tab)).toEqual([accessId, contractId]);
    const { events, isSubmitted } = await tab.evaluate(() => ({
      events: heard,
      isSubmitted: typeof submitted !== 'undefined',
    }));
    expect(events).toEqual(expect.arrayContaining(['access input', 'access change', 'access blur']));
    expect(events).toEqual(expect.arrayContaining(['contract input', 'contract change', 'contract blur']));
    expect(isSubmitted).toBe(false);
    await tab.close();
  });

  test('fills fields that a framework controls, for which setting the value is not enough', async () => {
    const tab = await openWithButton(controlledPage());
    await tab.evaluate(() => setPlainly('access', 'plain'));
    expect(await valuesIn(tab)).toEqual(['', '']);
    await press(tab, FILL);
    await says(tab, /Nothing was sent/);
    expect(await tab.textContent('#state')).toBe(`${accessId}|${contractId}`);
    expect(await valuesIn(tab)).toEqual([accessId, contractId]);
    await tab.close();
  });

  test('P30 fills a field for a password beside the Access ID', async () => {
    const tab = await openWithButton(passwordPage());
    await press(tab, FILL);
    await says(tab, /Nothing was sent/);
    expect(await valuesIn(tab)).toEqual([accessId, contractId]);
    await tab.close();
  });

  test('asks before it replaces what is in the fields', async () => {
    const tab = await openWithButton(formPage());
    await tab.fill('#contract', 'mine');
    await press(tab, FILL);
    await says(tab, /Press once more/);
    expect(await valuesIn(tab)).toEqual(['', 'mine']);
    await settle(tab);
    await press(tab, 'Replace with: Signature 10-pack');
    await says(tab, /Nothing was sent/);
    expect(await valuesIn(tab)).toEqual([accessId, contractId]);
    await tab.close();
  });

  test('by keyboard: the button comes after the field, and the next field after the button', async () => {
    const tab = await openWithButton(formPage());
    await tab.focus('#access');
    await tab.keyboard.press('Tab');
    const focused = () => driver.inShadowRoot(tab, (root, wordsOf) => wordsOf(root.activeElement));
    expect(await focused()).toBe(FILL);
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Tab');
    expect(await tab.evaluate(() => document.activeElement?.id)).toBe('contract');
    await tab.focus('#access');
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Enter');
    await says(tab, /Nothing was sent/);
    expect(await valuesIn(tab)).toEqual([accessId, contractId]);
    await tab.close();
  });
});

describe('several contracts', () => {
  test('are a list that Escape closes, after which the focus is where it was', async () => {
    const [added] = ledgerNamed('not-linked', Date.now());
    if (added?.type !== 'contract-added') throw new Error('The practice ledger begins with a contract.');
    const second = { subject: '0d4e7c1a-6b1f-4f0e-9a51-3f2a7f1b0077', label: 'Z 5-pack', accessId: '0099' };
    await importLedger(driver, [{ ...added, ...second, id: '01935d2c-0000-7000-8000-00000000fe77' }]);
    const tab = await openWithButton(formPage(), FILL);
    await buttonIn(tab, 'Other contracts');
    await tab.focus('#access');
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Enter');
    const focused = () =>
      driver.inShadowRoot(
        tab,
        ({ activeElement }, wordsOf) => wordsOf(activeElement) || activeElement?.ariaLabel,
      );
    expect(await focused()).toBe('Fill: Z 5-pack');
    await tab.keyboard.press('Escape');
    expect(await focused()).toBe('Other contracts');
    expect(buttonOf(await panelIn(tab), 'Fill: Z 5-pack')).toBeUndefined();
    await tab.close();
  });
});

describe('before a press', () => {
  test('no ID is in the page, nor in the closed root', async () => {
    const tab = await openWithButton(formPage());
    const shown = (await panelIn(tab)) as ShownFilling;
    const page = await tab.content();
    for (const text of [shown.markup, page]) {
      expect(text).not.toContain(accessId);
      expect(text).not.toContain(contractId);
    }
    await tab.close();
  });

  test('R2 a cloud contract is not offered for on-premises products, and it is said why', async () => {
    const tab = await driver.open(onPremisesPage());
    const shown = await says(tab, /cannot be used for requests on this portal/);
    expect(buttonOf(shown, 'Fill')).toBeUndefined();
    await tab.close();
  });
});

/** What is said of a press that does not count. */
const NOT_COUNTED = /Nothing was filled in/;

describe('a hostile page', () => {
  /** Does something to the page, clicks where the button is, and waits for what is said of it. */
  async function valuesAfter(tab: Page, hostility: (at: { x: number; y: number }) => unknown) {
    const before = await buttonIn(tab, FILL);
    await tab.evaluate(hostility, { x: before.x, y: before.y });
    await settle(tab);
    const { x, y } = await buttonIn(tab, FILL);
    await tab.mouse.click(x, y);
    await says(tab, NOT_COUNTED);
    const values = await valuesIn(tab);
    await tab.close();
    return values;
  }
  const NOTHING = ['', ''];

  test('gets nothing by a click of its own', async () => {
    const tab = await openWithButton(formPage());
    await tab.evaluate(() => {
      const host = document.querySelector('partner-support-companion') as HTMLElement;
      host.click();
      host.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }));
      for (const type of ['keydown', 'keyup']) host.dispatchEvent(new KeyboardEvent(type, { key: 'Enter' }));
    });
    const clicked = await driver.inShadowRoot(tab, (root) => {
      root.querySelector<HTMLElement>('.offer')?.click();
      return true;
    });
    expect(clicked).toBe(true);
    await settle(tab);
    expect(await valuesIn(tab)).toEqual(NOTHING);
    // The same button, pressed by the user, fills: it was the click that did not count.
    await press(tab, FILL);
    await says(tab, /Nothing was sent/);
    await tab.close();
  });

  test('gets nothing by a popover over the button through which clicks go', async () => {
    const tab = await openWithButton(formPage());
    const values = await valuesAfter(tab, () => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.textContent = 'Continue';
      cover.style.cssText =
        'position: fixed; inset: 0; width: 100vw; height: 100vh; pointer-events: none; background: white';
      document.body.append(cover);
      cover.showPopover();
    });
    expect(values).toEqual(NOTHING);
  });

  test('gets nothing by a popover over the button that is taken away just before the click', async () => {
    const tab = await openWithButton(formPage());
    const values = await valuesAfter(tab, ({ y }) => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.textContent = 'Continue';
      // The field stays in sight, and the button with it.
      cover.style.cssText = `position: fixed; inset: 0; width: 100vw; height: ${y + 14}px; background: white`;
      document.body.append(cover);
      cover.showPopover();
      addEventListener('pointermove', () => cover.remove());
    });
    expect(values).toEqual(NOTHING);
  });

  test('gets nothing by moving the button under the pointer', async () => {
    const tab = await openWithButton(formPage());
    const { x, y } = await buttonIn(tab, FILL);
    await tab.mouse.move(x, y + 200);
    await tab.evaluate(() => {
      (document.querySelector('main') as HTMLElement).style.paddingTop = '224px';
    });
    await until(
      () => buttonIn(tab, FILL),
      (moved) => moved.y > y + 100,
    );
    const { y: below } = await buttonIn(tab, FILL);
    await tab.mouse.click(x, below);
    await says(tab, NOT_COUNTED);
    expect(await valuesIn(tab)).toEqual(NOTHING);
    await tab.close();
  });

  test('gets nothing by making the button hard to see', async () => {
    const tab = await openWithButton(formPage());
    const values = await valuesAfter(tab, () => {
      const host = document.querySelector('partner-support-companion') as HTMLElement;
      host.style.cssText = '';
      const sheet = document.createElement('style');
      sheet.textContent =
        'html, partner-support-companion { zoom: 0.4 !important; display: block !important }';
      document.head.append(sheet);
    });
    expect(values).toEqual(NOTHING);
  });

  test('gets nothing by defining the host as an element of its own', async () => {
    const reads = `<script>
      customElements.define('partner-support-companion', class extends HTMLElement {
        constructor() { super(); this.internals = this.attachInternals(); window.reached = this; }
      });
    </script>`;
    const tab = await driver.open(formPage({ script: reads }));
    const { x, y } = await buttonIn(tab, FILL);
    const seen = await tab.evaluate(() => {
      const { reached } = globalThis as unknown as { reached?: { internals: ElementInternals } };
      return reached?.internals.shadowRoot?.innerHTML ?? '';
    });
    expect(seen).not.toContain(accessId);
    // At once, before it has stood there for long enough.
    await tab.mouse.click(x, y);
    await says(tab, NOT_COUNTED);
    expect(await valuesIn(tab)).toEqual(NOTHING);
    await tab.close();
  });
});

describe('a warning', () => {
  test.each([
    ['the two IDs are swapped', contractId, accessId, /are swapped/],
    ['a leading zero is lost', accessId.replace(/^0+/, ''), contractId, /zeros at its start/],
    ['two characters are transposed', accessId, 'C-20-118843', /other order/],
  ])('is said when %s, before anything is sent', async (_what, first, second, words) => {
    const tab = await openWithButton(formPage());
    await tab.fill('#access', first);
    await tab.fill('#contract', second);
    await tab.keyboard.press('Tab');
    await says(tab, words);
    const announced = await driver.inShadowRoot(tab, (root, wordsOf) =>
      wordsOf(root.querySelector('[role="status"]')),
    );
    expect(announced).toMatch(words);
    await tab.close();
  });
});
