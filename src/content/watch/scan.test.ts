// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import '../../../test/happy-dom.ts';
import { Sieve } from '../../guidance/matching/sieve.ts';
import { SlicedWork } from '../frame/slices.ts';
import type { Block } from './blocks.ts';
import { scan } from './scan.ts';

const SENTENCE = 'This Access ID is already associated to an account.';
const sieve = new Sieve([[['associated'], ['acce']]]);

let aborter: AbortController;
let work: SlicedWork;
beforeEach(() => {
  aborter = new AbortController();
  work = new SlicedWork();
  document.body.innerHTML = '';
});

/** What a scan of the document tells: the ids of blocks, parts and hosts, in the order of its calls. */
async function scanned(markup: string | null, { isTextOnly = false } = {}) {
  if (markup !== null) document.body.innerHTML = markup;
  const blocks: Block[] = [];
  const parts: Node[] = [];
  const roots: ShadowRoot[] = [];
  const bareHosts: string[] = [];
  await scan(document, {
    sieve,
    onCandidate: (block) => blocks.push(block),
    onPart: (part) => parts.push(part),
    onShadowRoot: (root) => roots.push(root),
    onBareHost: ({ localName }) => bareHosts.push(localName),
    isTextOnly,
    work,
    signal: aborter.signal,
  });
  const ids = blocks.map((block) => (block instanceof Element ? block.id : block.nodeName));
  return { ids: [...new Set(ids)], blocks, parts, roots, bareHosts };
}

/** An element whose text is so long that its children are looked at one by one. */
const long = (content: string) => `<section>${'<p>Nothing of interest.</p>'.repeat(200)}${content}</section>`;

describe('a scan finds the block of a message', () => {
  it.each([
    ['in a block of its own', `<p id="found">${SENTENCE}</p><p id="other">Nothing</p>`],
    [
      'over inline elements',
      '<p id="found">This <b>Access <i>ID</i></b> is <span>associ</span>ated to an account.</p>',
    ],
    ['with invisible characters in its words', '<p id="found">This Acc\u00ADess ID is asso\u200Bciated.</p>'],
    ['in a long part', long(`<p id="found">${SENTENCE}</p>`)],
    [
      'that runs through several inline children of a long part',
      `<section id="found">${'<p>Nothing of interest.</p>'.repeat(200)}<b>This Access ID</b> is <i>associated</i>.</section>`,
    ],
  ])('%s', async (_where, markup) => {
    expect((await scanned(markup)).ids).toEqual(['found']);
  });

  it.each([
    ['too few of its key words', '<p>This Access ID is free.</p>'],
    ['a script', `<script type="text/plain">${SENTENCE}</script>`],
    ['a style sheet', `<style>/* ${SENTENCE} */</style>`],
    ['a comment', `<!-- ${SENTENCE} -->`],
  ])('and none in %s', async (_what, markup) => {
    expect((await scanned(markup)).blocks).toEqual([]);
  });
});

describe('a scan of shadow roots', () => {
  beforeEach(() => {
    document.body.innerHTML =
      '<x-host></x-host><x-bare></x-bare><partner-support-companion></partner-support-companion>';
    const host = document.querySelector('x-host') as Element;
    host.attachShadow({ mode: 'open' }).innerHTML = `<p id="found">${SENTENCE}</p><div id="inner"></div>`;
    const inner = host.shadowRoot?.querySelector('#inner') as Element;
    inner.attachShadow({ mode: 'open' }).innerHTML = '<p>Nothing</p>';
  });

  it('looks into each, and reports it and each custom element without one, except its own', async () => {
    const { ids, parts, roots, bareHosts } = await scanned(null);
    expect(ids).toEqual(['found']);
    expect(roots.map(({ host }) => host.localName)).toEqual(['x-host', 'div']);
    expect(parts).toEqual([document, ...roots]);
    expect(bareHosts).toEqual(['x-bare']);
  });

  it('leaves them out where only text is looked at', async () => {
    const { ids, parts, roots, bareHosts } = await scanned(null, { isTextOnly: true });
    expect([ids, parts, roots, bareHosts]).toEqual([[], [], [], []]);
  });
});

describe('a scan whose time is up', () => {
  beforeEach(() => {
    vi.spyOn(work, 'isOutOfTime', 'get').mockReturnValue(true);
  });

  it('yields to the page and goes on', async () => {
    const yields = vi.spyOn(work, 'yieldToPage');
    expect((await scanned(`<p id="found">${SENTENCE}</p>`)).ids).toEqual(['found']);
    expect(yields).toHaveBeenCalled();
  });

  it('stops where it was aborted meanwhile', async () => {
    vi.spyOn(work, 'yieldToPage').mockImplementation(async () => aborter.abort());
    const { blocks, parts } = await scanned(`<p>${SENTENCE}</p>`);
    expect([blocks, parts]).toEqual([[], []]);
  });
});
