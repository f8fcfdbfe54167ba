import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { exportFile } from '../../harness/import-ledger.ts';
import { pageNamed } from '../practice/index.ts';
import { ledgerNamed } from '../practice/ledgers.ts';
import { ASSOCIATED_SENTENCE } from '../practice/support-page.ts';

const folder = mkdtempSync(join(tmpdir(), 'inspected-'));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
/** Saves a text in a file that no other test writes to. */
function saved(name: string, text: string): string {
  files += 1;
  const file = join(folder, `${files}-${name}`);
  writeFileSync(file, text);
  return file;
}

interface Ended {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

function inspect(...args: string[]): Promise<Ended> {
  const command = ['node_modules/tsx/dist/cli.mjs', 'tools/inspect.ts', ...args];
  return new Promise((ended) => {
    execFile(process.execPath, command, { encoding: 'utf8' }, (error, stdout, stderr) => {
      ended({ status: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}

/** A practice page as the arguments that show it. */
function shown(name: string): string[] {
  const { html, address, frames } = pageNamed(name);
  const inFrames = Object.entries(frames).flatMap(([at, text]) => [
    '--frame',
    `${at}=${saved('frame.html', text)}`,
  ]);
  return [saved('page.html', html), '--at', address, ...inFrames];
}

// Each run waits for a browser to start and its page to come to rest: two wait at a time.
describe.concurrent('npm run inspect', () => {
  test('says in one JSON object what the extension made of a page, its frames, a ledger and a day', async () => {
    const ledger = saved('ledger.json', exportFile(ledgerNamed('linked', Date.now())));
    const { status, stdout } = await inspect(
      ...shown('azure-already-linked-en'),
      ...['--ledger', ledger, '--today', '2090-01-01', '--json'],
    );
    const inspection = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(inspection).toMatchObject({
      portal: 'azure',
      page: 'link-support-benefits',
      evidence: expect.arrayContaining([expect.stringMatching(/^for: the heading linkSupportBenefits/)]),
      account: 'mia@fabrikam-partner.example',
      messages: [
        {
          id: 'access-id-already-associated',
          locale: 'en',
          frame: expect.stringContaining('reactblade.portal.azure.net'),
          verdict: { kind: 'expired', certainty: 'granted', rules: ['R27', 'R26', 'R14'] },
        },
      ],
      hints: [],
      benefits: [],
      contracts: [],
    });
    expect(inspection.messages[0].verdict.steps.length).toBeGreaterThan(1);
    expect(inspection.scan.textNodes).toBeGreaterThan(10);
  });

  test('lists the benefits that a page shows, for programs', async () => {
    const { stdout } = await inspect(...shown('partner-center-benefits-activated-en'), '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      page: 'technical-benefits',
      benefits: [
        {
          name: 'Signature Cloud Support',
          accessId: '0004417263',
          contractId: 'C-20-118834',
          activated: true,
        },
        { name: 'Microsoft Product Support', accessId: '0007781520', activated: true },
      ],
      contracts: [],
    });
  });

  test('lists the contracts that a page shows, for people', async () => {
    const { stdout } = await inspect(...shown('s4b-step-2-sv'));
    expect(stdout).toContain(
      '\ncontract Partner Support: startsOn 2026-02-16, endsOn 2027-02-15, incidentsRemaining 14\n',
    );
  });

  test('says what speaks for the page and what against, for people', async () => {
    const page = saved(
      'no-heading.html',
      '<html lang="de"><title>Partner Center</title><h1>Willkommen</h1></html>',
    );
    const { stdout } = await inspect(
      page,
      '--at',
      'https://partner.microsoft.com/dashboard/v2/benefits/technical',
    );
    expect(stdout).toContain('\npage     technical-benefits\nevidence for: the address names the page\n');
    expect(stdout).toContain('\nevidence against: no technicalBenefits in a known language\n');
  });

  test('speaks the browser’s language where the page says none, and imports the ledger in it', async () => {
    const { html, address } = pageNamed('partner-center-wrong-account-en');
    const page = saved('no-language.html', html.replace(/<html[^>]*>/, '<html>'));
    const ledger = saved('membership.json', exportFile(ledgerNamed('active-membership', Date.now())));
    const { status, stdout } = await inspect(
      page,
      '--at',
      address,
      ...['--ledger', `${ledger}`, '--locale', 'sv', '--json'],
    );
    expect(status).toBe(0);
    const [message] = JSON.parse(stdout).messages;
    expect(message).toMatchObject({ locale: 'en', verdict: { kind: 'wrong-account' } });
    expect(message.verdict.steps.join(' ')).toContain('Logga in');
  });

  test('leaves out a message that is not shown', async () => {
    const { address } = pageNamed('partner-center-wrong-account-en');
    const message = 'Looks like you don’t have any benefits yet';
    const page = (attribute: string) =>
      `<html lang="en"><body><h1>Technical benefits</h1><p ${attribute}>${message}</p></body></html>`;
    const inspected = async (file: string) =>
      JSON.parse((await inspect(file, '--at', address, '--json')).stdout);
    expect(await inspected(saved('seen.html', page('')))).toMatchObject({
      messages: [{ id: 'no-benefits-yet' }],
    });
    expect(await inspected(saved('hidden.html', page('hidden')))).toMatchObject({
      page: 'technical-benefits',
      messages: [],
    });
  });

  test('knows nothing of a page that is on no portal', async () => {
    const page = saved('other.html', `<p>${ASSOCIATED_SENTENCE}</p>`);
    const { status, stdout } = await inspect(page, '--at', 'https://example.com/', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ portal: null, page: null, account: null, messages: [] });
  });

  test('ends with 2 and one clear line where the page cannot be shown', async () => {
    const { status, stdout, stderr } = await inspect('missing.html', '--at', 'https://portal.azure.com/');
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toBe('missing.html cannot be read (ENOENT).\n');
  });
});
