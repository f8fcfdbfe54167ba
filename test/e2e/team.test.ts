import { rm } from 'node:fs/promises';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ChromiumDriver } from '../../harness/chromium.ts';
import { FirefoxDriver } from '../../harness/firefox.ts';
import { element, inFirefox } from '../../harness/firefox-page.ts';
import { withEverythingGranted } from '../../harness/granted.ts';
import { importLedger } from '../../harness/import-ledger.ts';
import { STORAGE_HOST, TeamStorage } from '../../harness/team/team-storage.ts';
import { ledgerNamed } from '../practice/ledgers.ts';

const CONTAINER = 'ledger';
/** A colleague's entry comes with the next look, which an open popup takes after eight seconds. */
const NEXT_LOOK = { timeout: 12_000 };

let extension: string;
let storage: TeamStorage;
let ana: ChromiumDriver;
let zoe: ChromiumDriver;
let invitation: string;
beforeAll(async () => {
  [extension, storage] = await Promise.all([withEverythingGranted(), TeamStorage.start()]);
  await storage.createContainer(CONTAINER);
  const options = { extension, proxy: storage.proxy.port };
  [ana, zoe] = await Promise.all([ChromiumDriver.launch(options), ChromiumDriver.launch(options)]);
});
afterAll(async () => {
  await Promise.all([ana.close(), zoe.close(), storage.stop()]);
  await rm(extension, { recursive: true });
});

const address = () => `https://${STORAGE_HOST}/${CONTAINER}?${storage.tokenFor(CONTAINER)}`;
/** Where anything went, but for what browsers ask their makers by themselves. */
const asked = () =>
  [...new Set(storage.proxy.asked)].filter((host) => !/[.](google(apis)?|mozilla)[.]com(:443)?$/.test(host));
const row = (popup: Page) => popup.getByRole('row', { name: /Signature 10-pack/ });
const contract = () => ledgerNamed('linked', Date.now());

test('two engineers keep one balance: one starts a team, the other joins, and each sees what the other logs', async () => {
  await importLedger(ana, contract());
  const options = await ana.openOwn('options');
  // Off until it is joined: with everything granted, and a ledger in it, nothing was asked of any host.
  expect(asked()).toEqual([]);
  const start = options.getByRole('form', { name: 'Start a team' });
  await start.getByLabel('Address of the container').fill(address());
  await start.getByLabel('Name of the team').fill('Contoso desk');
  await start.getByLabel('Your name').fill('Ana');
  await start.getByRole('button', { name: 'Start a team' }).click();
  await options.getByText(/Team: up to date/).waitFor();
  await options.getByRole('button', { name: 'Copy the invitation' }).click();
  invitation = await options.evaluate(() => navigator.clipboard.readText());

  const other = await zoe.openOwn('options');
  const join = other.getByRole('form', { name: 'Join a team' });
  await join.getByLabel('Invitation').fill(invitation.slice(0, -3));
  await join.getByLabel('Your name').fill('Zoe');
  await join.getByRole('button', { name: 'Join a team' }).click();
  await join.getByText('A part of the invitation is missing').waitFor();
  await join.getByLabel('Invitation').fill(invitation);
  await join.getByText('Contoso desk').waitFor();
  await join.getByRole('button', { name: 'Join a team' }).click();
  await other.getByText(/Team: up to date.* · Colleagues: 1/).waitFor();
  await other.getByText('Ana', { exact: true }).waitFor();

  const [popup, watched] = await Promise.all([ana.openOwn('popup'), zoe.openOwn('popup')]);
  const before = await row(watched).textContent();
  await row(popup)
    .getByRole('button', { name: /^Log incident/ })
    .click();
  await expect.poll(() => row(watched).textContent(), NEXT_LOOK).not.toBe(before);
  expect(await row(watched).textContent()).toBe(await row(popup).textContent());
  await watched.getByRole('combobox', { name: 'Search contracts' }).fill('Signature 10-pack');
  await watched.keyboard.press('Control+Enter');
  await watched.getByText('logged by Ana').first().waitFor();

  await other.getByRole('button', { name: 'Leave, and remove what came from others' }).click();
  await other.getByRole('form', { name: 'Join a team' }).waitFor();
  await watched.getByRole('button', { name: /Add your first contract/ }).waitFor();
  expect(asked()).toEqual([`${STORAGE_HOST}:443`]);
}, 60_000);

test('one in Firefox joins one in Chromium, and both count the same', async () => {
  const firefox = await FirefoxDriver.launch({ proxy: storage.proxy.port });
  try {
    const settings = await firefox.openOwn('options');
    const field = (name: string) => element(settings, `#team form:first-of-type input[name="${name}"]`);
    await (await field('invitation')).type(invitation);
    await element(settings, '#team dl');
    await (await field('name')).type('Mia');
    await inFirefox(settings).press('Join a team');
    const panel = inFirefox(await firefox.openOwn('popup'));
    await panel.reads('about 6 of 10 left, 4 logged');
    await panel.press('Log incident: Signature 10-pack');
    await panel.reads('about 5 of 10 left, 5 logged');
    const popup = await ana.openOwn('popup');
    await row(popup).getByText('about 5 of 10 left, 5 logged').waitFor(NEXT_LOOK);
    expect(asked()).toEqual([`${STORAGE_HOST}:443`]);
  } finally {
    await firefox.close();
  }
}, 60_000);
