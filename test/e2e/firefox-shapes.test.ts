import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FirefoxDriver } from '../../harness/firefox.ts';
import { until } from '../../harness/until.ts';

const SENTENCE = 'This Access ID is already associated to an account.';
const alert = `<div role="alert"><p>${SENTENCE}</p></div>`;
const root = (mode: 'open' | 'closed', content: string) =>
  `<template shadowrootmode="${mode}">${content}</template>`;

let driver: FirefoxDriver;
beforeAll(async () => {
  driver = await FirefoxDriver.launch();
});
afterAll(() => driver.close());

const openWith = (body: string) =>
  driver.open({
    address: 'https://portal.azure.com/#view/Microsoft_Azure_Support/HelpAndSupportBlade/~/supportPlans',
    html: `<!doctype html><html lang="en"><head><title>Support</title></head><body><h1>Link support benefits</h1><main>${body}</main></body></html>`,
    frames: {},
  });
const count = (tab: Page, wanted: number) =>
  until(
    () => driver.cards(tab),
    (cards) => cards.length === wanted,
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
    expect(await count(tab, 1)).toMatchObject([{ message: 'access-id-already-associated' }]);
    await tab.close();
  });

  test('hidden and shown again', async () => {
    const tab = await openWith(`${alert}<div id="blade" style="visibility: hidden">${alert}</div>`);
    await count(tab, 1);
    await tab.evaluate(() => document.getElementById('blade')?.removeAttribute('style'));
    await count(tab, 2);
    await tab.evaluate(() => document.getElementById('blade')?.setAttribute('style', 'opacity: 0'));
    await count(tab, 1);
    await tab.close();
  });
});

describe('Firefox stays silent', () => {
  test.each([
    ['about another ID', `${alert}<p>This Tenant ID is already associated to an account.</p>`],
    ['about a request', `${alert}<ul><li><a href="/requests/1">${SENTENCE}</a></li></ul>`],
    [
      'about a copy for screen readers',
      `${alert}<p style="position: absolute; left: -9999px">${SENTENCE}</p>`,
    ],
    ['about good news', `${alert}<div role="alert">Your benefit has been added.</div>`],
  ])('%s', async (_what, body) => {
    const tab = await openWith(`${body}<div role="alertdialog">Request 4711 was turned down.</div>`);
    // The error that nobody knows comes last: when it has its card, all else was looked at.
    const cards = await count(tab, 2);
    expect(cards.map(({ message }) => message)).toEqual(['access-id-already-associated', 'unrecognised']);
    await tab.close();
  });
});
