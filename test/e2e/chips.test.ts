import type { Page } from 'playwright';
import { expect } from 'vitest';
import { cardsAre } from '../../harness/cards-are.ts';
import type { ChromiumDriver } from '../../harness/chromium.ts';
import { expandCard } from '../../harness/expand-card.ts';
import { importLedger } from '../../harness/import-ledger.ts';
import { until } from '../../harness/until.ts';
import { coveredIn } from '../neighbours/covered.ts';
import { pageNamed } from '../practice/index.ts';
import { ledgerNamed } from '../practice/ledgers.ts';
import { ALREADY_ASSOCIATED, ASSOCIATED_SENTENCE, supportPage } from '../practice/support-page.ts';
import { test } from './fixtures.ts';

/** Both fields, the message and the buttons stand in the top document: there is room for a chip, not for a card. */
const CROWDED = pageNamed('azure-already-linked-top-document-en');
const NARROW = { width: 480, height: 720 };

let driver: ChromiumDriver;
test.beforeAll(async ({ chromium }) => {
  driver = chromium;
  await importLedger(driver, ledgerNamed('linked', Date.now()));
});

/** How the first card of the top document stands, and what of it has the focus. */
function stateIn(root: ShadowRoot) {
  const card = root.querySelector('.card:not([data-unplaced])');
  const { left = 0, top = 0, right = 0, bottom = 0 } = card?.getBoundingClientRect() ?? {};
  const isChip = card?.hasAttribute('data-collapsed');
  const state = card === null ? 'none' : isChip ? 'chip' : 'card';
  return { state, focus: root.activeElement?.className ?? null, left, top, right, bottom };
}

const stateOf = (tab: Page) => driver.inShadowRoot(tab, stateIn);
const becomes = (tab: Page, state: string, focus?: string | null) =>
  until(
    () => stateOf(tab),
    (seen) => seen?.state === state && (focus === undefined || seen.focus === focus),
  );

test('a chip is reached by key, expanded and collapsed, and gives the focus back; it never takes it', async () => {
  const tab = await driver.context.newPage();
  await tab.setViewportSize(NARROW);
  await driver.visit(tab, CROWDED);
  const chip = await becomes(tab, 'chip');
  expect((chip?.bottom ?? 0) - (chip?.top ?? 0)).toBeLessThanOrEqual(28);
  await tab.focus('input[value]');
  expect((await stateOf(tab))?.focus).toBeNull();

  await tab.keyboard.press('Alt+Shift+M');
  await becomes(tab, 'chip', 'title');
  await tab.keyboard.press('Enter');
  await becomes(tab, 'card', 'title');
  await tab.keyboard.press('Escape');
  await becomes(tab, 'chip', 'title');
  await tab.keyboard.press('Escape');
  await becomes(tab, 'chip', null);
  expect(await tab.evaluate(() => document.activeElement?.localName)).toBe('input');
  await tab.close();
});

test('a card that was asked for keeps clear of the field that is typed in, and of its message', async () => {
  const tab = await driver.context.newPage();
  await tab.setViewportSize(NARROW);
  await driver.visit(tab, CROWDED);
  await becomes(tab, 'chip');
  await tab.focus('input[value]');
  await expandCard(driver, tab);
  const [card] = await cardsAre(driver, tab, [ALREADY_ASSOCIATED]);
  const field = await tab.evaluate(() => document.activeElement?.getBoundingClientRect().toJSON());
  const boxes = [...(card?.marked ?? []), ...(field.x === 0 ? [] : [field])];
  const box = card?.box ?? { x: 0, y: 0, width: 0, height: 0 };
  expect(box.height).toBeGreaterThan(100);
  const under = boxes.filter(
    (other) =>
      other.x < box.x + box.width &&
      box.x < other.x + other.width &&
      other.y < box.y + box.height &&
      box.y < other.y + other.height,
  );
  expect(under).toEqual([]);
  await tab.close();
});

test('a card is dragged by its head to an edge and stays there on pages of its kind; its handle takes keys', async () => {
  const tab = await driver.open(CROWDED);
  await expandCard(driver, tab);
  const before = await becomes(tab, 'card');
  const [x, y] = [(before?.left ?? 0) + 60, (before?.top ?? 0) + 8];
  await tab.mouse.move(x, y);
  await tab.mouse.down();
  await tab.mouse.move(x - 150, y - 100, { steps: 3 });
  const dragged = await stateOf(tab);
  expect(dragged).toMatchObject({ state: 'card', left: (before?.left ?? 0) - 150 });
  await tab.mouse.move(10, 700, { steps: 3 });
  await tab.mouse.up();
  const isDocked = (seen: Awaited<ReturnType<typeof stateOf>>) =>
    seen?.left === 4 && Math.abs(seen.bottom - 796) <= 2;
  await until(() => stateOf(tab), isDocked);
  // A drag presses nothing, and another page of the kind has it where it was put.
  await becomes(tab, 'card');
  await until(
    () => driver.background.evaluate(storedPlaces),
    (places) => places.length === 1,
  );
  await driver.visit(tab, CROWDED);
  // What comes by itself covers nothing there either; what is asked for may.
  await expandCard(driver, tab);
  const came = await stateOf(tab);
  await tab.mouse.click((came?.left ?? 0) + 60, (came?.top ?? 0) + 20);
  await becomes(tab, 'chip');
  await expandCard(driver, tab);
  await until(() => stateOf(tab), isDocked);

  await driver.inShadowRoot(tab, (root) => root.querySelector<HTMLElement>('.move')?.focus());
  await tab.keyboard.press('ArrowRight');
  await until(
    () => stateOf(tab),
    (seen) => seen?.left === 20 && seen.focus === 'move',
  );
  await tab.keyboard.press('Shift+ArrowUp');
  await until(
    () => stateOf(tab),
    (seen) => seen?.top === 4,
  );
  // Pressed, it puts the card back beside its message, for other pages too.
  await tab.keyboard.press('Enter');
  await until(
    () => driver.background.evaluate(storedPlaces),
    (places) => places.length === 0,
  );
  await tab.close();
});

test('twenty messages are a card and nineteen chips that cover neither the page nor each other, and move nothing in it', async () => {
  const messages = `<p>${ASSOCIATED_SENTENCE} <button>Retry</button></p>`.repeat(20);
  const tab = await driver.context.newPage();
  await tab.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => shifts.push(list.getEntries().length)).observe({
      type: 'layout-shift',
    });
  });
  await driver.visit(tab, supportPage(`<style>p { margin: 5px 0; width: 700px }</style>${messages}`));
  const chips = await until(
    () => driver.inShadowRoot(tab, boxesIn),
    (boxes) => boxes?.length === 20,
  );
  const overlapping = (chips ?? []).filter((one, nth) =>
    (chips ?? []).some(
      (other, at) =>
        at !== nth &&
        one.left < other.right &&
        other.left < one.right &&
        one.top < other.bottom &&
        other.top < one.bottom,
    ),
  );
  expect(overlapping).toEqual([]);
  expect((await driver.inShadowRoots(tab, coveredIn)).flatMap(({ covered }) => covered)).toEqual([]);
  expect(await tab.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts)).toEqual([]);
  await tab.close();
});

test('in a blade too low for a card, a press on the chip opens the panel, or all that fits is shown', async () => {
  const address = 'https://support-0001.reactblade.portal.azure.net/Blades/low';
  const low = `<!doctype html><html lang="en"><title>Link</title><p style="margin: 12px">${ASSOCIATED_SENTENCE}</p></html>`;
  const page = supportPage(
    `<iframe src="${address}" style="width: 600px; height: 150px; border: 0"></iframe>`,
    {
      frames: { [address]: low },
    },
  );
  const tab = await driver.open(page);
  const [chip] = await until(
    () => driver.inShadowRoots(tab, stateIn),
    ([seen]) => seen?.state === 'chip',
  );
  expect((await driver.inShadowRoots(tab, coveredIn)).flatMap(({ covered }) => covered)).toEqual([]);
  const frame = await tab.locator('iframe').boundingBox();
  const panels = () => driver.context.pages().filter((each) => each.url().includes('/sidepanel/')).length;
  await tab.mouse.click((frame?.x ?? 0) + (chip?.left ?? 0) + 12, (frame?.y ?? 0) + (chip?.top ?? 0) + 12);
  const isAnswered = async () => {
    const [seen] = await driver.inShadowRoots(tab, stateIn);
    const contexts = await driver.background.evaluate(openSidePanels);
    return contexts > 0 || panels() > 0 || (seen?.state === 'card' && seen.bottom <= 150);
  };
  await until(isAnswered, Boolean);
  await tab.close();
});

/** Runs in the page: the boxes of all cards that have a place. */
function boxesIn(root: ShadowRoot) {
  return [...root.querySelectorAll('.card:not([data-unplaced])')].map((chip) => {
    const { left, top, right, bottom } = chip.getBoundingClientRect();
    return { left, top, right, bottom };
  });
}

/** Runs in the service worker: where cards were put. */
async function storedPlaces(): Promise<string[]> {
  const { chrome } = globalThis as unknown as {
    chrome: { storage: { local: { get(): Promise<Record<string, unknown>> } } };
  };
  return Object.keys(await chrome.storage.local.get()).filter((key) => key.startsWith('card-place:'));
}

/** Runs in the service worker. */
async function openSidePanels(): Promise<number> {
  const { chrome } = globalThis as unknown as {
    chrome: { runtime: { getContexts(filter: { contextTypes: string[] }): Promise<unknown[]> } };
  };
  return (await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length;
}
