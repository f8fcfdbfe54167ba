import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { cardsAre } from '../../harness/cards-are.ts';
import type { ChromiumDriver } from '../../harness/chromium.ts';
import type { ShownPage } from '../../harness/practice-server.ts';
import { ALREADY_ASSOCIATED, ASSOCIATED_WORDING, supportPage } from '../practice/support-page.ts';
import { test } from './fixtures.ts';

const BLADE = 'https://support-0002.reactblade.portal.azure.net';

let driver: ChromiumDriver;
test.beforeAll(({ chromium }) => {
  driver = chromium;
});

/** Waits until the tab has so many cards of the message that these pages show. */
const hasCards = (tab: Page, count: number) =>
  cardsAre(
    driver,
    tab,
    Array.from({ length: count }, () => ALREADY_ASSOCIATED),
  );

/** Opens a page that must end up with so many cards of its message. */
async function findsMessages(page: ShownPage, count: number): Promise<void> {
  const tab = await driver.open(page);
  await hasCards(tab, count);
  await tab.close();
}

const shadow = (content: string) => `<template shadowrootmode="open">${content}</template>`;
const closedShadow = (content: string) => `<template shadowrootmode="closed">${content}</template>`;
const alert = `<div role="alert"><p>${ASSOCIATED_WORDING}</p></div>`;

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
    ['in capitals', `<p>${ASSOCIATED_WORDING.toUpperCase()}</p>`],
    ['in full-width letters', '<p>Ｔｈｉｓ Ａｃｃｅｓｓ ＩＤ ｉｓ ａｌｒｅａｄｙ ａｓｓｏｃｉａｔｅｄ</p>'],
    ['with a line break in it', '<p>This Access ID is<br>already associated to an account.</p>'],
    ['in a table cell', `<table><tr><td>${ASSOCIATED_WORDING}</td><td>Error</td></tr></table>`],
    ['in an open shadow root', `<div>${shadow(alert)}</div>`],
    ['in nested open shadow roots', `<x-blade>${shadow(`<x-panel>${shadow(alert)}</x-panel>`)}</x-blade>`],
    ['in a closed shadow root', `<x-closed>${closedShadow(alert)}</x-closed>`],
    [
      'in a closed root within an open one',
      `<x-open>${shadow(`<x-closed>${closedShadow(alert)}</x-closed>`)}</x-open>`,
    ],
    ['in the light text of a slot', `<x-slots>${shadow('<slot></slot>')}${alert}</x-slots>`],
    ['in other words', '<p>This Access ID (0004417263) has already been associated with an account!</p>'],
    [
      'beside a part as large as a long list, through inline elements',
      `<p>This <b>Access ID</b> is <i>already</i> associated to an account.</p><div>${'<div><span>Case</span></div>'.repeat(9000)}</div>`,
    ],
    ['in a list of errors', `<ul role="list"><li>${ASSOCIATED_WORDING}</li></ul>`],
    ['in a page whose heading stands in a shadow root', `<x-late-heading></x-late-heading>${alert}`],
    ['in a frame without an address of its own', `<iframe srcdoc='${alert}'></iframe>`],
    [
      'straight in the body of a frame, through inline elements',
      `<iframe srcdoc="This <b>Access ID</b> is <i>already</i> associated to an account."></iframe>`,
    ],
  ])('%s', async (_what, body) => {
    await findsMessages(supportPage(body), 1);
  });

  test('in a frame within a frame of another site', async () => {
    const frames = {
      [`${BLADE}/outer`]: `<!doctype html><iframe src="https://support-0003.reactblade.portal.azure.net/inner" width="600" height="400"></iframe>`,
      'https://support-0003.reactblade.portal.azure.net/inner': `<!doctype html>${alert}`,
    };
    const outer = `<iframe src="${BLADE}/outer" width="700" height="500"></iframe>`;
    await findsMessages(supportPage(outer, { frames }), 1);
  });

  test('twice, and each has a card of its own', async () => {
    await findsMessages(supportPage(`${alert}<hr>${alert}`), 2);
  });

  test('in a blade that is closed and opened again', async () => {
    const tab = await driver.open(supportPage(`<section>${alert}</section>`));
    await hasCards(tab, 1);
    const blade = await tab.evaluateHandle(() => document.querySelector('section') as Element);
    await blade.evaluate((section) => section.remove());
    await hasCards(tab, 0);
    await blade.evaluate((section) => document.querySelector('main')?.append(section));
    await hasCards(tab, 1);
    await tab.close();
  });

  test('in a shadow root attached to an element that was there before', async () => {
    const tab = await driver.open(supportPage(`${alert}<x-late></x-late>`));
    await hasCards(tab, 1);
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
    await hasCards(tab, 2);
    await tab.close();
  });
});

describe('what comes and goes without new text', () => {
  const openWith = (body: string) => driver.open(supportPage(body));
  const style = (tab: Page, name: string, value: string) =>
    tab.evaluate(([property, to]) => document.getElementById('blade')?.style.setProperty(property, to), [
      name,
      value,
    ] as const);

  test.each([
    ['display', 'none', 'block'],
    ['visibility', 'hidden', 'visible'],
    ['opacity', '0', '1'],
    ['transform', 'scale(0)', 'none'],
  ])('a message hidden by %s and shown again', async (property, hidden, shown) => {
    const tab = await openWith(`<div id="blade" style="${property}: ${hidden}">${alert}</div>${alert}`);
    await hasCards(tab, 1);
    await style(tab, property, shown);
    await hasCards(tab, 2);
    await style(tab, property, hidden);
    await hasCards(tab, 1);
    await tab.close();
  });

  test('a message faded out by a class that a transition makes slow', async () => {
    const tab = await openWith(
      `<style>#blade { transition: opacity 150ms } .gone { opacity: 0 }</style><div id="blade">${alert}</div>`,
    );
    await hasCards(tab, 1);
    await tab.evaluate(() => document.getElementById('blade')?.classList.add('gone'));
    await hasCards(tab, 0);
    await tab.close();
  });

  test('a closed shadow root that an element gets long after it came', async () => {
    const tab = await openWith(`${alert}<x-later style="display: block"></x-later>`);
    await hasCards(tab, 1);
    await tab.evaluate((html) => {
      const root = document.querySelector('x-later')?.attachShadow({ mode: 'closed' });
      if (root !== undefined) root.innerHTML = html;
    }, alert);
    await hasCards(tab, 2);
    await tab.close();
  });

  test('a route that changes without anything being loaded', async () => {
    const tab = await openWith(alert);
    await hasCards(tab, 1);
    await tab.evaluate(() => {
      const heading = document.querySelector('h1');
      if (heading !== null) heading.textContent = 'All resources';
      location.hash = '#home';
    });
    await hasCards(tab, 0);
    await tab.evaluate(() => {
      const heading = document.querySelector('h1');
      if (heading !== null) heading.textContent = 'Link support benefits';
    });
    await hasCards(tab, 1);
    await tab.close();
  });

  test('a message scrolled out of a blade keeps its card, whatever else changes', async () => {
    const tab = await openWith(
      `<div id="blade" style="height: 300px; overflow: auto">${alert}<div style="height: 3000px"></div></div>`,
    );
    await hasCards(tab, 1);
    await tab.evaluate((html) => {
      document.getElementById('blade')?.scrollTo(0, 2500);
      document.querySelector('main')?.insertAdjacentHTML('beforeend', html);
    }, alert);
    await hasCards(tab, 2);
    await tab.close();
  });

  test('a copy for screen readers has no card of its own', async () => {
    const hidden = 'position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)';
    const tab = await openWith(
      `<div style="${hidden}" role="alert">${ASSOCIATED_WORDING}</div><p style="position:absolute;left:-9999px">${ASSOCIATED_WORDING}</p>${alert}`,
    );
    await hasCards(tab, 1);
    const [report] = await driver.reports(tab);
    expect(report?.messages.map(({ isShown }) => isShown)).toEqual([false, false, true]);
    await tab.close();
  });
});

describe('the extension stays silent', () => {
  const silence = async (page: ShownPage) => {
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
    expect(await silence(supportPage(alert, { address, heading }))).toEqual({ cards: [], given: [] });
  });

  test.each([
    'https://portal.azure.com.evil.example/',
    'https://notportal.azure.com/',
    'http://portal.azure.com/',
  ])('on the lookalike %s, where it does not even run', async (address) => {
    const tab = await driver.open(supportPage(alert, { address }));
    expect(await driver.reports(tab)).toEqual([]);
    await tab.close();
  });

  test.each([
    ['the near miss “is not associated”', '<p>This Access ID is not associated to an account.</p>'],
    ['another ID', '<p>This Tenant ID is already associated to an account.</p>'],
    ['a sentence split over two blocks', '<p>This Access ID is</p><p>already associated to an account.</p>'],
    ['a quoted ticket', `<blockquote>${alert}</blockquote>`],
    [
      'the title of a request in a table',
      `<table><thead><tr><th>Title</th><th>Status</th></tr></thead><tbody><tr><td>${ASSOCIATED_WORDING}</td><td>Open</td></tr></tbody></table>`,
    ],
    [
      'the title of a request in a grid',
      `<div role="grid"><div role="row"><span role="columnheader">ID</span><span role="columnheader">Ämne</span></div><div role="row"><span role="gridcell">1</span><span role="gridcell">${ASSOCIATED_WORDING}</span></div></div>`,
    ],
    ['the link to a request', `<ul><li><a href="/requests/1">${ASSOCIATED_WORDING}</a></li></ul>`],
    ['the description of a request', `<dl><dt>Description:</dt><dd>${ASSOCIATED_WORDING}</dd></dl>`],
    [
      'what a person wrote in a request',
      `<article><time>Monday</time><p>${ASSOCIATED_WORDING}</p></article>`,
    ],
    ['an editor', `<div contenteditable="true"><p>${ASSOCIATED_WORDING}</p></div>`],
    ['a code editor', `<div role="code"><div>${ASSOCIATED_WORDING}</div></div>`],
    ['words under a condition', `<p>If this Access ID is already associated to an account, go on.</p>`],
    ['a question about it', `<summary>Why do I get “${ASSOCIATED_WORDING}”?</summary>`],
  ])('about %s', async (_what, body) => {
    expect(await silence(supportPage(body))).toEqual({ cards: [], given: [] });
  });
});
