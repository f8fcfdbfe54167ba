import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ChromiumDriver } from '../../harness/chromium.ts';
import { until } from '../../harness/until.ts';
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
const closedShadow = (content: string) => `<template shadowrootmode="closed">${content}</template>`;
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
    ['in a list of errors', `<ul role="list"><li>${SENTENCE}</li></ul>`],
    ['in a page whose heading stands in a shadow root', `<x-late-heading></x-late-heading>${alert}`],
    ['in a frame without an address of its own', `<iframe srcdoc='${alert}'></iframe>`],
    [
      'straight in the body of a frame, through inline elements',
      `<iframe srcdoc="This <b>Access ID</b> is <i>already</i> associated to an account."></iframe>`,
    ],
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

describe('what comes and goes without new text', () => {
  const openWith = async (body: string) => {
    const tab = await driver.open(pageWith(body));
    const count = (wanted: number) =>
      until(
        () => driver.cards(tab),
        (shown) => shown.length === wanted,
      );
    return { tab, count };
  };
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
    const { tab, count } = await openWith(
      `<div id="blade" style="${property}: ${hidden}">${alert}</div>${alert}`,
    );
    await count(1);
    await style(tab, property, shown);
    await count(2);
    await style(tab, property, hidden);
    await count(1);
    await tab.close();
  });

  test('a message faded out by a class that a transition makes slow', async () => {
    const { tab, count } = await openWith(
      `<style>#blade { transition: opacity 150ms } .gone { opacity: 0 }</style><div id="blade">${alert}</div>`,
    );
    await count(1);
    await tab.evaluate(() => document.getElementById('blade')?.classList.add('gone'));
    await count(0);
    await tab.close();
  });

  test('a closed shadow root that an element gets long after it came', async () => {
    const { tab, count } = await openWith(`${alert}<x-later style="display: block"></x-later>`);
    await count(1);
    await tab.evaluate((html) => {
      const root = document.querySelector('x-later')?.attachShadow({ mode: 'closed' });
      if (root !== undefined) root.innerHTML = html;
    }, alert);
    await count(2);
    await tab.close();
  });

  test('a route that changes without anything being loaded', async () => {
    const { tab, count } = await openWith(alert);
    await count(1);
    await tab.evaluate(() => {
      const heading = document.querySelector('h1');
      if (heading !== null) heading.textContent = 'All resources';
      location.hash = '#home';
    });
    await count(0);
    await tab.evaluate(() => {
      const heading = document.querySelector('h1');
      if (heading !== null) heading.textContent = 'Link support benefits';
    });
    await count(1);
    await tab.close();
  });

  test('a message scrolled out of a blade keeps its card, whatever else changes', async () => {
    const { tab, count } = await openWith(
      `<div id="blade" style="height: 300px; overflow: auto">${alert}<div style="height: 3000px"></div></div>`,
    );
    await count(1);
    await tab.evaluate((html) => {
      document.getElementById('blade')?.scrollTo(0, 2500);
      document.querySelector('main')?.insertAdjacentHTML('beforeend', html);
    }, alert);
    await count(2);
    await tab.close();
  });

  test('a copy for screen readers has no card of its own', async () => {
    const hidden = 'position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)';
    const { tab, count } = await openWith(
      `<div style="${hidden}" role="alert">${SENTENCE}</div><p style="position:absolute;left:-9999px">${SENTENCE}</p>${alert}`,
    );
    await count(1);
    const [report] = await driver.reports(tab);
    expect(report?.messages.map(({ isShown }) => isShown)).toEqual([false, false, true]);
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
    [
      'the title of a request in a table',
      `<table><thead><tr><th>Title</th><th>Status</th></tr></thead><tbody><tr><td>${SENTENCE}</td><td>Open</td></tr></tbody></table>`,
    ],
    [
      'the title of a request in a grid',
      `<div role="grid"><div role="row"><span role="columnheader">ID</span><span role="columnheader">Ämne</span></div><div role="row"><span role="gridcell">1</span><span role="gridcell">${SENTENCE}</span></div></div>`,
    ],
    ['the link to a request', `<ul><li><a href="/requests/1">${SENTENCE}</a></li></ul>`],
    ['the description of a request', `<dl><dt>Description:</dt><dd>${SENTENCE}</dd></dl>`],
    ['what somebody wrote in a request', `<article><time>Monday</time><p>${SENTENCE}</p></article>`],
    ['an editor', `<div contenteditable="true"><p>${SENTENCE}</p></div>`],
    ['a code editor', `<div role="code"><div>${SENTENCE}</div></div>`],
    ['words under a condition', `<p>If this Access ID is already associated to an account, go on.</p>`],
    ['a question about it', `<summary>Why do I get “${SENTENCE}”?</summary>`],
  ])('about %s', async (_what, body) => {
    expect(await silence(pageWith(body))).toEqual({ cards: [], given: [] });
  });
});
