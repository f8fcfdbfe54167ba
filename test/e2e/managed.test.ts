import { createHash } from 'node:crypto';
import { accessSync, constants, mkdirSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ChromiumDriver } from '../../harness/chromium.ts';
import { EXTENSION_ID, FirefoxDriver } from '../../harness/firefox.ts';
import { until } from '../../harness/until.ts';
import chrome from '../../policies/chrome.json' with { type: 'json' };
import storageManifest from '../../policies/firefox/managed-storage.json' with { type: 'json' };

/** The values of the policy files, in English, and a contract that cannot be read. */
const [IN_FILE] = Object.values(chrome['3rdparty'].extensions);
const UNREADABLE = { ...IN_FILE?.contracts[0], plan: 'Contoso Care', contractId: 'C-26-700152' };
const VALUES = { ...IN_FILE, language: 'en', contracts: [...(IN_FILE?.contracts ?? []), UNREADABLE] };

/** What the settings say of it, in either browser. */
const SAID = [
  'Your organisation sets these, so they cannot be changed here: Language, Portals, Show cards on the portals’ pages, Reminders, Export, and Contracts from your organisation.',
  'is ignored: contracts[2].',
  'Your organisation does not allow exports.',
  'Switched off by your organisation',
];

/** Chromium reads policies from here alone, so without the right to write there it cannot be tried. */
const POLICIES = '/etc/chromium/policies/managed';

function mayWritePolicies(): boolean {
  try {
    mkdirSync(POLICIES, { recursive: true });
    accessSync(POLICIES, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** The id that Chromium gives an unpacked extension: the beginning of a digest of its path, in letters. */
function idOfUnpacked(path: string): string {
  const digest = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

describe.skipIf(!mayWritePolicies())('a policy of Chromium', () => {
  const id = idOfUnpacked(resolve('dist/chrome'));
  const file = join(POLICIES, `${id}.json`);
  let driver: ChromiumDriver;
  beforeAll(async () => {
    await writeFile(file, JSON.stringify({ '3rdparty': { extensions: { [id]: VALUES } } }));
    driver = await ChromiumDriver.launch();
  });
  afterAll(async () => {
    await rm(file);
    await driver.close();
  });

  it('is followed, shown and cannot be changed', async () => {
    expect(driver.extensionId).toBe(id);
    const options = await driver.openOwn('options');
    await options.getByText(SAID[0] ?? '').waitFor();
    const text = await options.locator('main').textContent();
    expect(SAID.filter((sentence) => !text?.includes(sentence))).toEqual([]);
    expect(await options.getByRole('combobox', { name: 'Language' }).isDisabled()).toBe(true);
    expect(await options.getByRole('button', { name: 'Export', exact: true }).isDisabled()).toBe(true);
    // Azure is on; Engage Center is not.
    expect(await options.getByText('Switched off by your organisation').count()).toBe(4);
    await options.getByRole('button', { name: 'Allow notifications' }).waitFor();
  });

  it('gives contracts that are found and copied, and that nothing is logged on', async () => {
    const popup = await driver.openOwn('popup');
    const row = popup.getByRole('row', { name: 'Cloud support of the team' });
    await row.getByText('From your organisation').waitFor();
    expect(await popup.getByRole('button', { name: /^(Log incident|Favourite|Renew)/ }).count()).toBe(0);
    await row.getByRole('button', { name: 'Cloud support of the team', exact: true }).click();
    await row.getByText('Your organisation keeps this contract').waitFor();
    expect(await row.getByRole('button', { name: /^(Edit|Delete)/ }).count()).toBe(0);
  });
});

describe('a policy of Firefox', () => {
  let home: string;
  let driver: FirefoxDriver;
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'practice-home-'));
    const folder = join(home, '.mozilla/managed-storage');
    await mkdir(folder, { recursive: true });
    const manifest = { ...storageManifest, data: VALUES };
    await writeFile(join(folder, `${EXTENSION_ID}.json`), JSON.stringify(manifest));
    driver = await FirefoxDriver.launch({ env: { HOME: home } });
  });
  afterAll(async () => {
    await driver.close();
    await rm(home, { recursive: true, force: true });
  });

  it('is followed, shown and cannot be changed', async () => {
    const options = await driver.openOwn('options');
    const text = await until(
      () => options.evaluate(() => document.querySelector('main')?.textContent ?? ''),
      (said) => SAID.every((sentence) => said.includes(sentence)),
    );
    expect(SAID.filter((sentence) => !text?.includes(sentence))).toEqual([]);
    const popup = await driver.openOwn('popup');
    await until(
      () => popup.evaluate(() => document.querySelector('main')?.textContent ?? ''),
      (said) => said.includes('From your organisation'),
    );
  });
});
