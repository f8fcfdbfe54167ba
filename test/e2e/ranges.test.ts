import { join } from 'node:path';
import fc from 'fast-check';
import { type Browser, chromium, type Page } from 'playwright';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowsers } from '../../harness/bare/browsers.mjs';
import { normaliseText } from '../../src/guidance/matching/normalise.ts';

const SENTENCE = 'This Access ID is already associated to an account';

/** What the page is given: the way from a block's text to a match, and back to a range on the page. */
const ENTRY = join(import.meta.dirname, '../in-page/ranges.ts');

/** The entry with all it imports, as one script. */
async function bundled(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry: ENTRY, formats: ['iife'], name: 'inPage' } },
  });
  const [result] = [output].flat();
  if (result === undefined || !('output' in result)) throw new Error('The script was not built.');
  return result.output[0].code;
}

let browser: Browser;
let page: Page;
beforeAll(async () => {
  const [executablePath] = await findBrowsers('chromium');
  browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  page = await browser.newPage();
  await page.setContent('<!doctype html><html lang="en"><body></body></html>');
  await page.evaluate(await bundled());
});
afterAll(() => browser.close());

const rangesIn = (markup: string) =>
  page.evaluate(
    (html) => (globalThis as unknown as { rangesIn(of: string): string[] }).rangesIn(html),
    markup,
  );

/** A `<br>` is a space between words, and nothing in the text of a range. */
const lettersOf = (text: string) => normaliseText(text).replaceAll(' ', '');

/** A sentence cut into pieces, each in inline elements of its own, with invisible content between and within them. */
const unseen = fc.constantFrom(
  '',
  '',
  '\u00AD',
  '\u200B',
  '<!-- note -->',
  '<wbr>',
  '<i></i>',
  '<svg></svg>',
);
const wrapping = fc.constantFrom(
  ['', ''],
  ['<b>', '</b>'],
  ['<a href="#">', '</a>'],
  ['<span><em>', '</em></span>'],
);
const spaces = fc.constantFrom(' ', ' ', '\u00A0', '\n  ', '<br>', ' \u2009');
const sentence = fc
  .array(fc.record({ at: fc.nat(SENTENCE.length), unseen, wrapping }), { maxLength: 6 })
  .chain((cuts) => fc.record({ cuts: fc.constant(cuts), space: spaces, isUpper: fc.boolean() }))
  .map(({ cuts, space, isUpper }) => {
    const sorted = [...cuts].sort((one, other) => one.at - other.at);
    let from = 0;
    const pieces = [...sorted, { at: SENTENCE.length, unseen: '', wrapping: ['', ''] }].map((cut) => {
      const words = SENTENCE.slice(from, cut.at);
      from = cut.at;
      const [open, close] = cut.wrapping;
      return `${open}${(isUpper ? words.toUpperCase() : words).replaceAll(' ', space)}${close}${cut.unseen}`;
    });
    return pieces.join('');
  });
const around = fc.constantFrom('', 'Error 409: ', '<strong>Failed.</strong> ', 'Ä\u0308 \u{1F6AB} ');

test('whatever the markup, the text of the range normalises to the words that were matched', async () => {
  await fc.assert(
    fc.asyncProperty(
      around,
      sentence,
      fc.constantFrom('', '. Good luck!', ' (409)'),
      async (before, words, after) => {
        const ranges = await rangesIn(before + words + after);
        expect(ranges.map(lettersOf)).toEqual([lettersOf(SENTENCE)]);
      },
    ),
    { numRuns: 300 },
  );
});
