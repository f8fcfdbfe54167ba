import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ChromiumDriver } from '../driver/chromium.ts';
import { until } from '../driver/until.ts';
import type { PracticePage } from '../practice/page.ts';

const SENTENCE =
  'This Access ID is already associated to an account. Please contact your Technical Account Manager to obtain a new Access ID';
const BLADE = 'https://support-0002.reactblade.portal.azure.net';

let driver: ChromiumDriver;
beforeAll(async () => {
  driver = await ChromiumDriver.launch();
});
afterAll(() => driver.close());

/** A page on which the message belongs, at the Azure portal's address unless told otherwise. */
function pageWith(
  body: string,
  frames: Record<string, string> = {},
  address = 'https://portal.azure.com/#view/Microsoft_Azure_Support/HelpAndSupportBlade/~/supportPlans',
): PracticePage {
  const html = `<!doctype html><html lang="en"><head><title>Support</title></head><body><h1>Link support benefits</h1><main>${body}</main></body></html>`;
  return {
    name: 'shape',
    title: 'A shape',
    address,
    html,
    frames,
    ledger: 'empty',
    expect: { portal: 'azure', page: 'link-support-benefits', messages: [] },
  };
}

/** How many cards a page ends up with; the one it always has comes last, so that all else was looked at. */
async function cardsOf(page: PracticePage, wanted: number): Promise<string[]> {
  const tab = await driver.open(page);
  const cards = await until(
    () => driver.cards(tab),
    (shown) => shown.length === wanted,
  );
  await tab.close();
  return cards.map(({ message }) => message);
}

const shadow = (content: string) => `<template shadowrootmode="open">${content}</template>`;
const alert = `<div role="alert"><p>${SENTENCE}</p></div>`;

describe('the message is found', () => {
  test.each([
    [
      'broken over inline elements',
      `<p>This <b>Access <i>ID</i></b> is <a href="#">already</a> associated to an account.</p>`,
    ],
    [
      'broken in the middle of its words',
      '<p>This Access ID is alr<span>eady</span> asso<span>ciated</span> to an account.</p>',
    ],
    ['with other spaces', '<p>This\u00A0Access\u2009ID\n\t is  already associated\u3000to an account.</p>'],
    [
      'with soft hyphens and zero-width spaces',
      '<p>This Access ID is al\u00ADready asso\u200Bciated to an account.</p>',
    ],
    ['in capitals', `<p>${SENTENCE.toUpperCase()}</p>`],
    ['in full-width letters', '<p>Ｔｈｉｓ Ａｃｃｅｓｓ ＩＤ ｉｓ ａｌｒｅａｄｙ ａｓｓｏｃｉａｔｅｄ</p>'],
    ['with a line break in it', '<p>This Access ID is<br>already associated to an account.</p>'],
    ['in a table cell', `<table><tr><td>${SENTENCE}</td><td>Error</td></tr></table>`],
    ['in an open shadow root', `<div>${shadow(alert)}</div>`],
    ['in nested open shadow roots', `<x-blade>${shadow(`<x-panel>${shadow(alert)}</x-panel>`)}</x-blade>`],
    ['in a frame without an address of its own', `<iframe srcdoc='${alert}'></iframe>`],
  ])('%s', async (_what, body) => {
    expect(await cardsOf(pageWith(body), 1)).toEqual(['access-id-already-associated']);
  });

  test('in a frame within a frame of another site', async () => {
    const page = pageWith(`<iframe src="${BLADE}/outer" width="700" height="500"></iframe>`, {
      [`${BLADE}/outer`]: `<!doctype html><iframe src="https://support-0003.reactblade.portal.azure.net/inner" width="600" height="400"></iframe>`,
      'https://support-0003.reactblade.portal.azure.net/inner': `<!doctype html>${alert}`,
    });
    expect(await cardsOf(page, 1)).toEqual(['access-id-already-associated']);
  });

  test('twice, and each has a card of its own', async () => {
    expect(await cardsOf(pageWith(`${alert}<hr>${alert}`), 2)).toHaveLength(2);
  });

  test('in a blade that is closed and opened again', async () => {
    const tab = await driver.open(pageWith(`<section>${alert}</section>`));
    const count = (wanted: number) =>
      until(
        () => driver.cards(tab),
        (shown) => shown.length === wanted,
      );
    await count(1);
    const blade = await tab.evaluateHandle(() => document.querySelector('section') as Element);
    await blade.evaluate((section) => section.remove());
    await count(0);
    await blade.evaluate((section) => document.querySelector('main')?.append(section));
    expect(await count(1)).toHaveLength(1);
    await tab.close();
  });

  test('in a shadow root attached to an element that was there before', async () => {
    const tab = await driver.open(pageWith(`${alert}<x-late></x-late>`));
    await until(
      () => driver.cards(tab),
      (shown) => shown.length === 1,
    );
    await tab.evaluate((html) => {
      customElements.define(
        'x-late',
        class extends HTMLElement {
          connectedCallback() {
            const root = this.attachShadow({ mode: 'open' });
            root.innerHTML = html;
            this.append('Loaded');
          }
        },
      );
    }, alert);
    expect(
      await until(
        () => driver.cards(tab),
        (shown) => shown.length === 2,
      ),
    ).toHaveLength(2);
    await tab.close();
  });
});

describe('the extension stays silent', () => {
  const silence = async (page: PracticePage) => {
    const tab = await driver.open(page);
    const reports = await driver.reports(tab);
    const cards = await driver.cards(tab);
    await tab.close();
    return { cards, given: reports.flatMap(({ messages }) => messages).filter(({ card }) => card !== null) };
  };

  test.each([
    [
      'on a page of the portal that the message does not belong to',
      'https://portal.azure.com/#home',
      'All resources',
    ],
    [
      'where address and landmarks disagree',
      'https://portal.azure.com/#view/Microsoft_Azure_Billing/Blade',
      'Help + support',
    ],
    [
      'in the documentation on the vendor’s partner pages',
      'https://partner.microsoft.com/support/partnersupport',
      'Link support benefits',
    ],
  ])('%s', async (_what, address, heading) => {
    const page = pageWith(alert, {}, address);
    const elsewhere = {
      ...page,
      html: page.html.replace('<h1>Link support benefits</h1>', `<h1>${heading}</h1>`),
    };
    expect(await silence(elsewhere)).toEqual({ cards: [], given: [] });
  });

  test.each([
    'https://portal.azure.com.evil.example/',
    'https://notportal.azure.com/',
    'http://portal.azure.com/',
  ])('on the lookalike %s, where it does not even run', async (address) => {
    const tab = await driver.open(pageWith(alert, {}, address));
    expect(await driver.reports(tab)).toEqual([]);
    await tab.close();
  });

  test.each([
    ['the near miss “is not associated”', '<p>This Access ID is not associated to an account.</p>'],
    ['another ID', '<p>This Tenant ID is already associated to an account.</p>'],
    ['a sentence split over two blocks', '<p>This Access ID is</p><p>already associated to an account.</p>'],
    ['a quoted ticket', `<blockquote>${alert}</blockquote>`],
  ])('about %s', async (_what, body) => {
    expect(await silence(pageWith(body))).toEqual({ cards: [], given: [] });
  });
});
