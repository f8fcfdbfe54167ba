import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** The rules about rooms, tried on a small tree of their own: each arrow is one file that imports another. */
const { allowed, forbidden } = createRequire(import.meta.url)('../.dependency-cruiser.cjs');

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'rooms-'));
});
afterAll(() => rmSync(root, { recursive: true }));

/** The rules that an import of one file by another breaks. */
async function brokenBy(from: string, to: string): Promise<string[]> {
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  write(to, 'export const it = 1;\n');
  write(from, `import { it } from '${join(root, to)}';\nexport const other = it;\n`);
  const { output } = await cruise([from], {
    baseDir: root,
    validate: true,
    ruleSet: { allowed, forbidden, allowedSeverity: 'error' },
    tsPreCompilationDeps: true,
  });
  return (output as ICruiseResult).summary.violations.map(({ rule }) => rule.name);
}

describe('an import', () => {
  it.each([
    ['src/ledger/some.ts', 'src/entitlements/other.ts'],
    ['src/background/cards/some.ts', 'src/words/other.ts'],
    ['src/panel/details/some.ts', 'src/ui/fields/other.ts'],
    ['src/ledger/some.test.ts', 'test/builders.ts'],
    ['tools/some.ts', 'test/practice/other.ts'],
    ['test/e2e/some.ts', 'harness/other.ts'],
  ])('points down: %s → %s', async (from, to) => {
    expect(await brokenBy(from, to)).toEqual([]);
  });

  it.each([
    ['src/entitlements/some.ts', 'src/ledger/other.ts'],
    ['src/ui/some.ts', 'src/panel/other.ts'],
    ['src/panel/some.ts', 'src/options/other.ts'],
    ['src/content/some.ts', 'src/store/other.ts'],
    ['src/popup/some.ts', 'src/background/other.ts'],
    ['harness/some.ts', 'test/other.ts'],
    ['test/some.ts', 'tools/other.ts'],
    ['src/invented/some.ts', 'src/ledger/other.ts'],
    ['src/background/some.ts', 'src/invented/other.ts'],
    ['invented/some.ts', 'src/ledger/other.ts'],
  ])('must not point up, or to a room that is not placed: %s → %s', async (from, to) => {
    expect(await brokenBy(from, to)).toContain('not-in-allowed');
  });

  it.each([
    ['src/content/watch/some.ts', 'src/content/findings/other.ts', 'content-looks-down'],
    ['src/content/cards/some.ts', 'src/content/awake/other.ts', 'content-looks-down'],
    ['src/content/frame/some.ts', 'src/content/invented/other.ts', 'content-has-these-folders'],
  ])('inside src/content points down as well: %s → %s', async (from, to, rule) => {
    expect(await brokenBy(from, to)).toContain(rule);
  });
});
