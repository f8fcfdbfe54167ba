import type { Page } from 'playwright';
import { afterEach, beforeAll, beforeEach, describe, expect } from 'vitest';
import type { ChromiumDriver } from '../../harness/chromium.ts';
import { importLedger, replaceLedger } from '../../harness/import-ledger.ts';
import { tabTo } from '../../harness/keyboard.ts';
import type { ShownPage } from '../../harness/practice-server.ts';
import { takeForTabInFront } from '../../harness/tab-in-front.ts';
import type { PageKind } from '../../src/guidance/page-kinds.ts';
import { SYMPTOM_SHAPES } from '../page-shapes/symptoms.ts';
import { CLOUD_CONTRACT } from '../practice/facts.ts';
import { ledgerNamed } from '../practice/ledgers.ts';
import { ACTIVATE_DIMMED } from '../views/views.ts';
import { test } from './fixtures.ts';

let driver: ChromiumDriver;
test.beforeAll(({ chromium }) => {
  driver = chromium;
});

const REQUEST = 'https://portal.azure.com/#view/Microsoft_Azure_Support/NewSupportRequestV3Blade';
const BLADE = 'https://support-0009.reactblade.portal.azure.net/request';
const ONLY_BILLING =
  '<label>Issue type <select><option>Billing</option><option>Subscription management</option></select></label>';

/** Partner Center with a contract as it is stored. */
const NOTHING_NEW: ShownPage = {
  address: ACTIVATE_DIMMED.address,
  html: `<!doctype html><html lang="en"><title>Partner Center</title><main><h1>Technical support &amp; consultation</h1>
    <section><h2>Signature Cloud Support</h2><dl><dt>Access ID</dt><dd>${CLOUD_CONTRACT.accessId}</dd>
    <dt>Contract ID</dt><dd>${CLOUD_CONTRACT.contractId}</dd><dt>Incidents remaining</dt><dd>7</dd></dl></section></main></html>`,
  frames: {},
};

let tabs: Page[] = [];
afterEach(async () => {
  await Promise.all(tabs.map((tab) => tab.close()));
  tabs = [];
});

async function opened(page: ShownPage): Promise<Page> {
  const tab = await driver.open(page);
  tabs.push(tab);
  return tab;
}

/** A panel with that page in the tab in front. */
async function panelOver(page: ShownPage, name: 'popup' | 'sidepanel' = 'popup'): Promise<Page> {
  const tab = await opened(page);
  const panel = await driver.openOwn(name);
  await panel.evaluate(takeForTabInFront, tab.url());
  return panel;
}

/** The types of the messages that a page of the extension has been answered, once `noteAnswers` has run there. */
declare const answered: string[];
declare const chrome: { readonly runtime: { sendMessage(message: { type: string }): Promise<unknown> } };

/** Runs in a page of the extension. */
function noteAnswers(): void {
  const { runtime } = chrome;
  const send = runtime.sendMessage.bind(runtime);
  const noted: string[] = [];
  Object.assign(globalThis, { answered: noted });
  runtime.sendMessage = async (message) => {
    const answer = await send(message);
    // After whoever asked.
    setTimeout(() => noted.push(message.type));
    return answer;
  };
}

const section = (panel: Page) => panel.getByRole('region', { name: 'On this page' });

describe('the panel', () => {
  beforeEach(() => replaceLedger(driver, []));

  test('P5 P34 says what a dimmed Activate means, by the keyboard alone', async () => {
    const panel = await panelOver(ACTIVATE_DIMMED);
    await section(panel).waitFor();
    // It came by itself, and the focus stayed where it was.
    expect(await panel.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('pasted');
    const said = panel.getByRole('status').filter({ hasText: 'On this page: “Activate” is dimmed' });
    await expect.poll(() => said.count()).toBe(1);
    await panel.keyboard.press('Shift+Tab');
    await panel.keyboard.press('Enter');
    await section(panel).getByText('You are signed in as mia@fabrikam-partner.example.').waitFor();
    const link = section(panel).getByRole('link', { name: /^User management/ });
    expect(await link.getAttribute('href')).toContain('account/v3/usermanagement#users');
    await tabTo(panel, link);
  });

  test('shows nothing where nothing is missing', async () => {
    const stored = [...ledgerNamed('linked', Date.now()), ...ledgerNamed('on-premises-contract', Date.now())];
    await replaceLedger(driver, stored);
    const panel = await panelOver(ACTIVATE_DIMMED, 'sidepanel');
    await section(panel).waitFor();
    // Only once the other page has been looked at does what was said of the first go away.
    const [tab] = tabs;
    await driver.visit(tab as Page, NOTHING_NEW);
    await section(panel).waitFor({ state: 'detached' });
    await panel.getByRole('grid', { name: 'Contracts' }).waitFor();
    expect(await driver.hints(tab as Page)).toEqual([]);
  });

  test('does not move while a search is typed', async () => {
    await replaceLedger(driver, ledgerNamed('linked', Date.now()));
    const tab = await opened(ACTIVATE_DIMMED);
    const panel = await driver.openOwn('popup');
    const search = panel.getByRole('combobox', { name: 'Search contracts' });
    await search.fill('Sig');
    await panel.evaluate(noteAnswers);
    await panel.evaluate(takeForTabInFront, tab.url());
    await panel.waitForFunction(() => answered.includes('find-hints') && answered.includes('read-tab'));
    expect(await section(panel).count()).toBe(0);
    await search.fill('');
    await section(panel).waitFor();
    expect(await search.evaluate((field) => field === document.activeElement)).toBe(true);
    await search.fill('Sig');
    expect(await section(panel).count()).toBe(1);
  });

  test('P27 P29 R27 follows the page and the ledger', async () => {
    const html = `<!doctype html><title>Azure</title><h2>New support request</h2><iframe src="${BLADE}"></iframe>`;
    const frames = { [BLADE]: `<!doctype html><title>Blade</title>${ONLY_BILLING}` };
    const panel = await panelOver({ address: REQUEST, html, frames }, 'sidepanel');
    await section(panel).getByText('No technical requests').click();
    await section(panel).getByText('If you have a cloud contract', { exact: false }).waitFor();
    await importLedger(driver, ledgerNamed('expired', Date.now()));
    // Where there are contracts, the panel is another view, and its rows begin collapsed.
    await panel.getByRole('grid', { name: 'Contracts' }).waitFor();
    await section(panel).getByText('No technical requests').click();
    await section(panel).getByText('Azure offers no plan that has ended', { exact: false }).waitFor();
  });
});

/** The hint that a symptom comes to where nothing is stored. */
const HINT_OF: Readonly<Record<string, string>> = {
  'activate-dimmed': 'activate-greyed',
  'ids-awaited': 'activated-no-ids-yet',
  'no-technical-issue-type': 'azure-no-technical-issue-type',
  'plans-not-selectable': 'azure-plan-not-selectable',
};
const PLACES: Readonly<Partial<Record<PageKind, readonly [address: string, heading: string]>>> = {
  'technical-benefits': [ACTIVATE_DIMMED.address, 'Technical benefits'],
  'new-support-request': [REQUEST, 'New support request'],
};

describe('P5 P29 a page as a browser lays it out', () => {
  beforeAll(() => replaceLedger(driver, []));

  const shapes = SYMPTOM_SHAPES.filter(({ page }) => PLACES[page] !== undefined);

  test.each(shapes)('$page: $shape', async ({ page, body, expected }) => {
    const [address = '', heading = ''] = PLACES[page] ?? [];
    const html = `<!doctype html><html lang="en"><title>Portal</title><h1>${heading}</h1><main>${body}</main></html>`;
    const tab = await opened({ address, html, frames: {} });
    const kinds = (await driver.hints(tab)).map(({ kind }) => kind);
    expect(kinds.sort()).toEqual(expected.flatMap(({ id }) => HINT_OF[id] ?? []).sort());
  });
});
