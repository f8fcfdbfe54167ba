import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import pkg from '../../package.json' with { type: 'json' };
import { manifestFor } from '../manifest.ts';
import { problemsIn } from './check.ts';
import { sorted } from './warnings.ts';
import { zip } from './zip.ts';

const text = (content: string) => Buffer.from(content);
/** Whose reader of archives is none of ours. */
const HAS_PYTHON = spawnSync('python3', ['--version']).status === 0;

const FILES = [
  ['manifest.json', text('{}')],
  ['assets/ä.js', text('x'.repeat(5000))],
  ['empty.css', text('')],
] as const;

describe('an archive', () => {
  it('is the same bytes of the same files, whenever and in whatever order they come', () => {
    const packed = zip(new Map(FILES));
    expect(zip(new Map(FILES.toReversed())).equals(packed)).toBe(true);
    expect(zip(new Map([...FILES, ['more.js', text('')]])).equals(packed)).toBe(false);
  });

  it.skipIf(!HAS_PYTHON)('is read by another program, with every file as it was', () => {
    const folder = mkdtempSync(join(tmpdir(), 'archive-'));
    const file = join(folder, 'packed.zip');
    writeFileSync(file, zip(new Map(FILES)));
    const script = `import json, sys, zipfile
z = zipfile.ZipFile(sys.argv[1])
assert z.testzip() is None
print(json.dumps([[i.filename, z.read(i).decode(), list(i.date_time)] for i in z.infolist()]))`;
    const read: unknown = JSON.parse(execFileSync('python3', ['-c', script, file], { encoding: 'utf8' }));
    rmSync(folder, { recursive: true });
    const asRead = FILES.map(([path, content]) => [path, content.toString('utf8'), [1980, 1, 1, 0, 0, 0]]);
    expect(read).toEqual(asRead.sort(([one], [other]) => (String(one) < String(other) ? -1 : 1)));
  });
});

const GOOD = new Map([
  ['manifest.json', text(JSON.stringify(manifestFor('chrome')))],
  ['LICENSE', text('MIT')],
  ['THIRD-PARTY-NOTICES.md', text('…')],
  [
    'popup.html',
    text('<script type="module" src="/assets/popup.js"></script><a href="https://example.com">'),
  ],
  ['assets/popup.js', text('import{a}from"./b.js";const ns="http://www.w3.org/2000/svg"')],
]);
const withManifest = (changes: object) =>
  ['manifest.json', JSON.stringify({ ...manifestFor('chrome'), ...changes })] as const;

describe('the check of a package', () => {
  it('finds nothing in a good one', () => expect(problemsIn(GOOD, 'chrome')).toEqual([]));

  it.each([
    ['a source map', 'assets/popup.js.map', '{}', 'assets/popup.js.map is not to be shipped'],
    ['a reference to one', 'assets/popup.js', '//# sourceMappingURL=x', 'assets/popup.js loads something'],
    ['a practice page', 'test/practice/a.html', '', 'test/practice/a.html is not to be shipped'],
    [
      'a remote script',
      'popup.html',
      '<script src="https://cdn.example/x.js">',
      'popup.html loads something',
    ],
    ['a remote font', 'a.css', '@font-face{src:url(//fonts.example/x)}', 'a.css loads something'],
    ['a remote module', 'a.js', 'import("https://cdn.example/x.js")', 'a.js loads something'],
    ['a permission more', ...withManifest({ permissions: ['tabs'] }), 'other permissions'],
    ['a host more', ...withManifest({ host_permissions: ['<all_urls>'] }), 'other host_permissions'],
    ['another version', ...withManifest({ version: '9.9' }), 'other version'],
    ['files that pages can fetch', ...withManifest({ web_accessible_resources: [] }), 'pages can fetch'],
  ])('finds %s', (_what, path, content, problem) => {
    expect(problemsIn(new Map([...GOOD, [path, text(content)]]), 'chrome').join()).toContain(problem);
  });

  it('finds that a licence is missing', () => {
    const without = new Map([...GOOD].filter(([path]) => path !== 'LICENSE'));
    expect(problemsIn(without, 'chrome')).toEqual(['LICENSE is missing']);
  });
});

it('a warning of the linter that is not named counts', () => {
  const known = { code: 'UNSAFE_VAR_ASSIGNMENT', message: 'Unsafe assignment to innerHTML' };
  const other = { code: 'DANGEROUS_EVAL', message: 'eval', file: 'a.js' };
  expect(sorted([known, other])).toMatchObject({
    named: [expect.stringContaining('Preact')],
    unnamed: ['a.js: DANGEROUS_EVAL: eval'],
  });
});

it.each(['chrome', 'firefox'] as const)('the version of %s stands in package.json alone', (browser) => {
  expect(manifestFor(browser).version).toBe(pkg.version);
});
