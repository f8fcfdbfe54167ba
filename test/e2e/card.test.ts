import type { Page } from 'playwright';
import { beforeAll, describe, expect } from 'vitest';
import { cardsAre } from '../../harness/cards-are.ts';
import type { ChromiumDriver } from '../../harness/chromium.ts';
import { closeButton, expandCard, pressOnCard } from '../../harness/expand-card.ts';
import { importLedger } from '../../harness/import-ledger.ts';
import type { ShownCard } from '../../harness/shown-card.ts';
import { until } from '../../harness/until.ts';
import { differences } from '../marks/geometry.ts';
import { pageNamed } from '../practice/index.ts';
import { ledgerNamed } from '../practice/ledgers.ts';
import {
  ALREADY_ASSOCIATED,
  ASSOCIATED_SENTENCE,
  UNKNOWN_ERROR,
  UNKNOWN_ERROR_MARKUP,
} from '../practice/support-page.ts';
import { test } from './fixtures.ts';

/** The Azure page whose message stands in the top document, where a test can change the markup at will. */
const TOP_DOCUMENT = pageNamed('azure-already-linked-top-document-en');

let driver: ChromiumDriver;
test.beforeAll(async ({ chromium }) => {
  driver = chromium;
  await importLedger(driver, ledgerNamed('linked', Date.now()));
});

/** Waits until the tab has so many cards of the message that is put into the page. */
const hasCards = (tab: Page, count: 0 | 1 | 2) =>
  cardsAre(
    driver,
    tab,
    Array.from({ length: count }, () => ALREADY_ASSOCIATED),
  );

/** The page with its own message taken out and other markup put in. */
async function openWith(markup: string): Promise<Page> {
  const tab = await driver.open(TOP_DOCUMENT);
  await hasCards(tab, 1);
  await tab.evaluate(() => {
    document.querySelector('[role="alert"]')?.remove();
  });
  await hasCards(tab, 0);
  await tab.evaluate((html) => {
    const holder = document.createElement('div');
    holder.id = 'test';
    holder.innerHTML = html;
    document.querySelector('main')?.prepend(holder);
  }, markup);
  return tab;
}

/** A button in the extension's element, by its name. */
async function buttonNamed(tab: Page, name: string) {
  const buttons = await driver.inShadowRoot(tab, (root, wordsOf) =>
    [...root.querySelectorAll('button')].map((button) => {
      const { x, y, width, height } = button.getBoundingClientRect();
      const called = button.getAttribute('aria-label') ?? wordsOf(button);
      return { called, x: x + width / 2, y: y + height / 2 };
    }),
  );
  return buttons?.find(({ called }) => called === name);
}

/** Presses it as a user does, again where the press did not count. */
async function pressUntil(tab: Page, name: string, isDone: () => Promise<boolean>): Promise<void> {
  const press = async () => {
    if (await isDone()) return true;
    const button = await buttonNamed(tab, name);
    if (button !== undefined) await tab.mouse.click(button.x, button.y);
    return isDone();
  };
  await until(press, Boolean);
}

describe('what the card says', () => {
  let card: ShownCard;
  beforeAll(async () => {
    const tab = await driver.open(pageNamed('azure-already-linked-en'));
    [card] = (await hasCards(tab, 1)) as [ShownCard];
    await tab.close();
  });

  test('names the contract, its last day and what is left of it, and how that is known', () => {
    expect(card.title).toContain('Signature 10-pack');
    expect(card.text).toMatch(/valid until \w+ \d+, \d{4}/);
    expect(card.text).toContain('7 of 10 incidents left, estimated');
    expect(card.certainty).toBe('simulated');
  });

  test('R26 contradicts the advice to contact a Technical Account Manager', () => {
    expect(card.text).toMatch(/no new Access ID, and no Technical Account Manager/);
  });

  test('has numbered steps that lead to the right portal page, and the rule it rests on', () => {
    expect(card.steps.length).toBeGreaterThan(1);
    expect(card.links).toContain(
      'https://portal.azure.com/#view/Microsoft_Azure_Support/NewSupportRequestV3Blade',
    );
    expect(card.rules[0]).toBe('R27');
  });

  test('holds no Access ID and no Contract ID', () => {
    expect(card.text).not.toContain('0004417263');
    expect(card.text).not.toContain('C-20-118834');
  });
});

describe('where the card stands', () => {
  test.each([
    ['a wide window', 1280, 800],
    ['a narrow one', 700, 700],
    ['a low one', 1280, 620],
  ])('is never over the text it explains, though asked for: %s', async (_what, width, height) => {
    const tab = await driver.open(pageNamed('partner-center-no-benefits-undecided-en'));
    await tab.setViewportSize({ width, height });
    await expandCard(driver, tab);
    const [card] = await until(
      () => driver.cards(tab),
      ([shown]) => shown !== undefined && shown.marked.length > 0 && !overlaps(shown),
    );
    expect(card?.marked.length).toBeGreaterThan(0);
    expect(card?.box.width).toBeGreaterThan(200);
    await tab.close();
  });

  test('marks the sentence and nothing else', async () => {
    const tab = await openWith(
      `<p>Before. <b>This Access&nbsp;ID</b> is <i>already</i> associated to an account. After.</p>`,
    );
    const [card] = await hasCards(tab, 1);
    expect(card?.words).toBe('This Access\u00A0ID is already associated to an account');
    const sentence = await tab.evaluate(() => {
      const [before, , , , after] = document.querySelector('#test p')?.childNodes ?? [];
      const range = new Range();
      range.setStart(before as Node, 'Before. '.length);
      range.setEnd(after as Node, ' associated to an account'.length);
      return range.getBoundingClientRect().toJSON() as DOMRect;
    });
    const isMarked = ([shown]: ShownCard[]) => differences(shown?.marked ?? [], [sentence]).length === 0;
    await until(() => driver.cards(tab), isMarked);
    await tab.close();
  });
});

describe('when there is a card', () => {
  test('a message that is removed takes its card with it', async () => {
    const tab = await openWith(`<p id="message">${ASSOCIATED_SENTENCE}</p>`);
    await hasCards(tab, 1);
    await tab.evaluate(() => document.querySelector('#message')?.remove());
    await hasCards(tab, 0);
    await tab.close();
  });

  test('a message that is changed in place into other words loses its card, and gets it back', async () => {
    const tab = await openWith(`<p id="message">${ASSOCIATED_SENTENCE}</p>`);
    await hasCards(tab, 1);
    const setText = (words: string) =>
      tab.evaluate((text) => {
        const node = document.querySelector('#message')?.firstChild as Text;
        node.data = text;
      }, words);
    await setText('Your benefit was linked.');
    await hasCards(tab, 0);
    await setText(ASSOCIATED_SENTENCE);
    await hasCards(tab, 1);
    await tab.close();
  });

  test('a message that is hidden first has its card once it is shown, and loses it when hidden again', async () => {
    const tab = await openWith(
      `<p>${ASSOCIATED_SENTENCE}</p><p id="hidden" hidden>Looks like nothing. ${ASSOCIATED_SENTENCE}</p>`,
    );
    await hasCards(tab, 1);
    await tab.evaluate(() => document.querySelector('#hidden')?.removeAttribute('hidden'));
    await hasCards(tab, 2);
    await tab.evaluate(() => document.querySelector('#hidden')?.setAttribute('hidden', ''));
    await hasCards(tab, 1);
    await tab.close();
  });

  test.each([
    ['a field', `<input value="${ASSOCIATED_SENTENCE}">`],
    ['a text area', `<textarea>${ASSOCIATED_SENTENCE}</textarea>`],
    ['an editor', `<div contenteditable="true"><p>${ASSOCIATED_SENTENCE}</p></div>`],
    ['a text box of the portal', `<div role="textbox"><p>${ASSOCIATED_SENTENCE}</p></div>`],
    ['a script', `<script type="text/plain">${ASSOCIATED_SENTENCE}</script>`],
    ['a template', `<template><p>${ASSOCIATED_SENTENCE}</p></template>`],
    ['an attribute', `<p title="${ASSOCIATED_SENTENCE}">Nothing</p>`],
    ['a comment', `<p>Nothing<!-- ${ASSOCIATED_SENTENCE} --></p>`],
    ['a quoted ticket', `<blockquote><p>${ASSOCIATED_SENTENCE}</p></blockquote>`],
  ])('a message in %s gets no card', async (_where, markup) => {
    // Another error comes last: once it has its card, what stands before it has been looked at.
    const tab = await openWith(`${markup}${UNKNOWN_ERROR_MARKUP}`);
    await cardsAre(driver, tab, [UNKNOWN_ERROR]);
    await tab.close();
  });
});

describe('what the user does', () => {
  test('a change of the ledger changes an open card', async () => {
    const tab = await driver.open(pageNamed('azure-already-linked-en'));
    await hasCards(tab, 1);
    const events = ledgerNamed('linked', Date.now());
    const incident = events.at(-1);
    if (incident?.type !== 'incident-opened') throw new Error('The practice ledger ends with an incident.');
    await importLedger(driver, [{ ...incident, id: '01935d2c-0000-7000-8000-00000000abcd' }]);
    await until(
      () => driver.cards(tab),
      ([card]) => card?.text.includes('6 of 10 incidents left, estimated') === true,
    );
    await tab.close();
  });

  test('a closed card stays closed while the page goes on changing', async () => {
    const tab = await openWith(`<p>${ASSOCIATED_SENTENCE}</p>`);
    await hasCards(tab, 1);
    await pressOnCard(driver, tab, closeButton);
    await hasCards(tab, 0);
    await tab.evaluate((sentence) => {
      document.querySelector('#test')?.append(document.createElement('p'), sentence);
    }, ASSOCIATED_SENTENCE);
    // Only the new message has a card: the closed one stays closed.
    await hasCards(tab, 1);
    await tab.close();
  });

  test.each([
    ['Close', 'Card closed'],
    ['Snooze for a day', 'Not explained for a day'],
    ['Don’t explain this again', 'Not explained any more'],
  ])('%s can be taken back in the same place', async (name, said) => {
    const tab = await openWith(`<p>${ASSOCIATED_SENTENCE}</p>`);
    await hasCards(tab, 1);
    await expandCard(driver, tab);
    if (name === 'Close') await pressOnCard(driver, tab, closeButton);
    else await pressUntil(tab, name, async () => (await buttonNamed(tab, 'Undo')) !== undefined);
    await hasCards(tab, 0);
    const words = await driver.inShadowRoot(tab, (root, wordsOf) => wordsOf(root.querySelector('.receipt')));
    expect(words).toBe(`${said}UndoSettings`);
    await pressUntil(tab, 'Undo', async () => (await buttonNamed(tab, 'Undo')) === undefined);
    await hasCards(tab, 1);
    await tab.close();
  });

  test('a click on Close by the user closes the card; one made by a script does not', async () => {
    const tab = await openWith(`<p>${ASSOCIATED_SENTENCE}</p>`);
    await hasCards(tab, 1);
    await expandCard(driver, tab);
    await driver.inShadowRoot(tab, (root) => root.querySelector<HTMLElement>('.close')?.click());
    expect(await driver.cards(tab)).toHaveLength(1);
    await pressOnCard(driver, tab, closeButton);
    await hasCards(tab, 0);
    await tab.close();
  });

  test('a card for a message in a modal dialog can be used like any other', async () => {
    const tab = await openWith(`<dialog><p>${ASSOCIATED_SENTENCE}</p></dialog><p>${ASSOCIATED_SENTENCE}</p>`);
    await hasCards(tab, 1);
    await tab.evaluate(() => document.querySelector('dialog')?.showModal());
    await hasCards(tab, 2);
    const last = (root: ShadowRoot) => {
      const inDialog = [...root.querySelectorAll('[role="note"]')].at(-1);
      const isOpen = inDialog?.matches(':not([data-collapsed])') === true;
      const { x, y } = inDialog?.querySelector(isOpen ? '.close' : '.title')?.getBoundingClientRect() ?? {};
      return { isOpen, x: (x ?? 0) + 8, y: (y ?? 0) + 8 };
    };
    const chip = await until(
      () => driver.inShadowRoot(tab, last),
      (seen) => (seen?.y ?? 0) > 8,
    );
    await tab.mouse.click(chip?.x ?? 0, chip?.y ?? 0);
    const close = await until(
      () => driver.inShadowRoot(tab, last),
      (seen) => seen?.isOpen === true,
    );
    await tab.mouse.click(close?.x ?? 0, close?.y ?? 0);
    await hasCards(tab, 1);
    await tab.evaluate(() => document.querySelector('dialog')?.close());
    const [left] = await until(
      () => driver.cards(tab),
      ([card]) => (card?.box.width ?? 0) > 0,
    );
    expect(left?.verdict).toBe('already-linked');
    await tab.close();
  });

  test('the page cannot look into the card', async () => {
    const tab = await openWith(`<p>${ASSOCIATED_SENTENCE}</p>`);
    await hasCards(tab, 1);
    // The page of the portal has some of its own.
    const ownSheets = (TOP_DOCUMENT.html.match(/<style/g) ?? []).length;
    const seen = await tab.evaluate(() => {
      const host = document.querySelector('partner-support-companion');
      return {
        root: host?.shadowRoot ?? null,
        text: host?.textContent,
        hosts: document.querySelectorAll('partner-support-companion').length,
        highlights: CSS.highlights.size,
        sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
      };
    });
    expect(seen).toEqual({ root: null, text: '', hosts: 1, highlights: 0, sheets: ownSheets });
    await tab.close();
  });
});

/** Whether a card covers any line of the text it explains. */
function overlaps({ box, marked }: ShownCard): boolean {
  return marked.some(
    (line) =>
      line.x < box.x + box.width &&
      box.x < line.x + line.width &&
      line.y < box.y + box.height &&
      box.y < line.y + line.height,
  );
}
