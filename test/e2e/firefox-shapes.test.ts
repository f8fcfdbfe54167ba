import type { Page } from 'puppeteer-core';
import { describe } from 'vitest';
import { cardsAre } from '../../harness/cards-are.ts';
import type { FirefoxDriver } from '../../harness/firefox.ts';
import {
  ALREADY_ASSOCIATED,
  ASSOCIATED_SENTENCE,
  supportPage,
  UNKNOWN_ERROR,
  UNKNOWN_ERROR_MARKUP,
} from '../practice/support-page.ts';
import { test } from './fixtures.ts';

const alert = `<div role="alert"><p>${ASSOCIATED_SENTENCE}</p></div>`;
const root = (mode: 'open' | 'closed', content: string) =>
  `<template shadowrootmode="${mode}">${content}</template>`;

let driver: FirefoxDriver;
test.beforeAll(({ firefox }) => {
  driver = firefox;
});

const openWith = (body: string) => driver.open(supportPage(body));
/** Waits until the tab has so many cards of the message that these pages show. */
const hasCards = (tab: Page, count: number) =>
  cardsAre(
    driver,
    tab,
    Array.from({ length: count }, () => ALREADY_ASSOCIATED),
  );

describe('Firefox finds the message', () => {
  test.each([
    [
      'broken over inline elements',
      '<p>This <b>Access <i>ID</i></b> is al<span>ready</span> associated to an account.</p>',
    ],
    ['with soft hyphens', '<p>This Access ID is al\u00ADready asso\u200Bciated to an account.</p>'],
    ['in other words', '<p>This Access ID (0004417263) has already been associated with an account!</p>'],
    ['in an open shadow root', `<div>${root('open', alert)}</div>`],
    ['in a closed shadow root', `<x-closed>${root('closed', alert)}</x-closed>`],
    [
      'in a closed root within an open one',
      `<x-open>${root('open', `<x-closed>${root('closed', alert)}</x-closed>`)}</x-open>`,
    ],
    ['in a frame without an address of its own', `<iframe srcdoc='${alert}'></iframe>`],
  ])('%s', async (_what, body) => {
    const tab = await openWith(body);
    await hasCards(tab, 1);
    await tab.close();
  });

  test('hidden and shown again', async () => {
    const tab = await openWith(`${alert}<div id="blade" style="visibility: hidden">${alert}</div>`);
    await hasCards(tab, 1);
    await tab.evaluate(() => document.getElementById('blade')?.removeAttribute('style'));
    await hasCards(tab, 2);
    await tab.evaluate(() => document.getElementById('blade')?.setAttribute('style', 'opacity: 0'));
    await hasCards(tab, 1);
    await tab.close();
  });
});

describe('Firefox stays silent', () => {
  test.each([
    ['about another ID', `${alert}<p>This Tenant ID is already associated to an account.</p>`],
    ['about a request', `${alert}<ul><li><a href="/requests/1">${ASSOCIATED_SENTENCE}</a></li></ul>`],
    [
      'about a copy for screen readers',
      `${alert}<p style="position: absolute; left: -9999px">${ASSOCIATED_SENTENCE}</p>`,
    ],
    ['about good news', `${alert}<div role="alert">Your benefit has been added.</div>`],
  ])('%s', async (_what, body) => {
    const tab = await openWith(`${body}${UNKNOWN_ERROR_MARKUP}`);
    // The unknown error comes last: once it has its card, all else has been looked at.
    await cardsAre(driver, tab, [ALREADY_ASSOCIATED, UNKNOWN_ERROR]);
    await tab.close();
  });
});
