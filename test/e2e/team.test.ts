import { rm } from 'node:fs/promises';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ChromiumDriver } from '../../harness/chromium.ts';
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
/** Where anything went, but for what Chromium asks its maker by itself. */
const asked = () => [...new Set(storage.proxy.asked)].filter((host) => !/[.]google(apis)?[.]com(:443)?$/.test(host));
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
  const invitation = await options.evaluate(() => navigator.clipboard.readText());

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
  await row(popup).getByRole('button', { name: /^Log incident/ }).click();
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
