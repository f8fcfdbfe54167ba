import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { exportFile } from '../../harness/import-ledger.ts';
import { readRequest, UnusableRequest } from './request.ts';

const folder = mkdtempSync(join(tmpdir(), 'requested-'));
afterAll(() => rmSync(folder, { recursive: true }));

const cutOff = join(folder, 'cut.json');
writeFileSync(cutOff, exportFile([]).slice(0, -3));

const PAGE = ['README.md', '--at', 'https://portal.azure.com/'];

describe('what is asked of npm run inspect', () => {
  it.each([
    ['a file that is not there', ['missing.html', ...PAGE.slice(1)], 'missing.html cannot be read'],
    [
      'an address that is not https',
      ['README.md', '--at', 'ftp://portal.azure.com/'],
      'is not an https address',
    ],
    ['no address', ['README.md'], 'Usage:'],
    ['an option that there is not', [...PAGE, '--nonsense'], 'Usage:'],
    ['a frame without a file', [...PAGE, '--frame', 'https://portal.azure.com/'], '--frame wants URL=FILE'],
    ['a day that does not exist', [...PAGE, '--today', '2026-02-30'], 'is not a day'],
    ['a file that is not a ledger', [...PAGE, '--ledger', 'package.json'], 'is no ledger that can be read'],
    ['a ledger that was cut off', [...PAGE, '--ledger', cutOff], 'cut-off, line 6, column 23'],
    ['a language that does not exist', [...PAGE, '--locale', '!!'], '“!!” is not a language'],
  ])('is refused in one clear line for %s', (_what, args, line) => {
    let refusal: unknown;
    try {
      readRequest(args);
    } catch (problem) {
      refusal = problem;
    }
    expect(refusal).toBeInstanceOf(UnusableRequest);
    const { message } = refusal as UnusableRequest;
    expect(message).toContain(line);
    expect(message).not.toContain('\n');
  });
});
