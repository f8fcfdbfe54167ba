// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '../../../test/happy-dom.ts';
import { Sieve } from '../../guidance/matching/sieve.ts';
import type { Block } from './blocks.ts';
import { Watch } from './watch.ts';

const SENTENCE = 'This Access ID is already associated to an account.';
const sieve = new Sieve([[['associated'], ['acce']]]);

let aborter: AbortController;
let watch: Watch;
const onCandidate = vi.fn((_block: Block) => {});
const onPart = vi.fn((_part: Node) => {});
const onSettled = vi.fn((_hasChanged: boolean) => {});

/** Watches the document from now on; resolves once it has been looked through. */
async function watching(markup: string): Promise<void> {
  document.body.innerHTML = markup;
  watch = new Watch({ sieve, onCandidate, onPart, onSettled, signal: aborter.signal });
  await watch.firstPass;
}

/** Changes the page, and resolves with the ids of the blocks that were found by the time it has settled. */
async function foundAfter(change: () => void): Promise<string[]> {
  for (const called of [onCandidate, onPart, onSettled]) called.mockClear();
  change();
  await vi.waitFor(() => expect(onSettled).toHaveBeenCalled(), { timeout: 4000 });
  const ids = onCandidate.mock.calls.map(([block]) => (block instanceof Element ? block.id : block.nodeName));
  return [...new Set(ids)];
}

const byId = (id: string) => document.getElementById(id) as HTMLElement;
const lookedAt = () => onPart.mock.calls.map(([part]) => part);

beforeEach(() => {
  aborter = new AbortController();
  for (const called of [onCandidate, onPart, onSettled]) called.mockClear();
});
afterEach(() => aborter.abort());

describe('a watch', () => {
  it('looks through the page once, and says what that took', async () => {
    await watching(`<p id="found">${SENTENCE}</p><p>Nothing</p>`);
    expect(onCandidate.mock.calls).toEqual([[byId('found')]]);
    expect(lookedAt()).toEqual([document]);
    expect(onSettled).toHaveBeenCalledOnce();
    const { busyMs, longestSliceMs } = await watch.firstPass;
    expect(busyMs).toBeGreaterThanOrEqual(longestSliceMs);
  });

  it('looks only at what is added', async () => {
    await watching(`<p id="first">${SENTENCE}</p><main id="main"></main>`);
    const added = () => byId('main').insertAdjacentHTML('beforeend', `<p id="second">${SENTENCE}</p>`);
    expect(await foundAfter(added)).toEqual(['second']);
    expect(lookedAt()).toEqual([byId('second')]);
  });

  it('looks at text that changes in place', async () => {
    await watching('<p id="message">Please wait.</p>');
    const changed = () => {
      (byId('message').firstChild as Text).data = SENTENCE;
    };
    expect(await foundAfter(changed)).toEqual(['message']);
  });

  it('looks at the whole block where a piece completes its sentence', async () => {
    await watching('<p id="message">This Access ID is <b id="state"></b></p>');
    const completed = () => byId('state').append('associated to an account');
    expect(await foundAfter(completed)).toEqual(['message']);
  });

  it('looks at a place as a whole where much is added to it at once', async () => {
    await watching('<main id="main"></main>');
    const markup = `${'<p>Row</p>'.repeat(30)}<p id="found">${SENTENCE}</p>`;
    expect(await foundAfter(() => byId('main').insertAdjacentHTML('beforeend', markup))).toEqual(['found']);
    expect(lookedAt()).toEqual([byId('main')]);
  });

  it('is up to date once what has changed by then was looked at, also while it was looking', async () => {
    await watching('<main id="main"></main>');
    const add = (id: string) => byId('main').insertAdjacentHTML('beforeend', `<p id="${id}">${SENTENCE}</p>`);
    add('first');
    await Promise.resolve();
    onPart.mockImplementationOnce(() => add('second'));
    await watch.upToDate();
    expect(onCandidate.mock.calls.map(([block]) => (block as Element).id)).toEqual(['first', 'second']);
  });

  it('settles after a removal, and when it is asked to look again', async () => {
    await watching(`<p id="message">${SENTENCE}</p>`);
    expect(await foundAfter(() => byId('message').remove())).toEqual([]);
    expect(await foundAfter(() => watch.lookAgain())).toEqual([]);
  });

  it('watches shadow roots, those attached later included', async () => {
    await watching('<x-host id="host"></x-host>');
    const attached = () => {
      byId('host').attachShadow({ mode: 'open' }).innerHTML = '<p id="inside">Nothing</p>';
      byId('host').append('Loaded');
    };
    expect(await foundAfter(attached)).toEqual([]);
    const root = byId('host').shadowRoot;
    expect(watch.roots).toEqual([document, root]);
    expect(await foundAfter(() => root?.querySelector('#inside')?.append(SENTENCE))).toEqual(['inside']);
  });

  it('finds a message that comes in a storm, in its place and beside it, and watches on', async () => {
    await watching('<main id="main"></main><aside id="aside"></aside>');
    const rages = () => {
      for (let nth = 0; nth < 150; nth += 1) byId('main').append(document.createElement('i'));
      byId('main').insertAdjacentHTML('beforeend', `<p id="found">${SENTENCE}</p>`);
    };
    expect(await foundAfter(rages)).toEqual(['found']);
    const beside = () => byId('aside').insertAdjacentHTML('beforeend', `<p id="beside">${SENTENCE}</p>`);
    // The storm's place may be looked at in between.
    expect(await foundAfter(beside)).toContain('beside');
    // Nothing tells of a change in the storm's place; it is looked at all the same.
    byId('found').remove();
    const inside = () => byId('main').insertAdjacentHTML('beforeend', `<p id="inside">${SENTENCE}</p>`);
    expect(await foundAfter(inside)).toContain('inside');
  });

  it('takes what rages in a storm for no change of the page, until the storm is over', async () => {
    await watching('<main id="main"></main><aside id="aside"></aside>');
    const rages = () => {
      for (let nth = 0; nth < 150; nth += 1) byId('main').append(document.createElement('i'));
    };
    await foundAfter(rages);
    expect(onSettled.mock.calls).toEqual([[false]]);
    await foundAfter(() => byId('aside').append('Loaded'));
    expect(onSettled.mock.calls[0]).toEqual([true]);
    onSettled.mockClear();
    await vi.waitFor(() => expect(onSettled).toHaveBeenCalledWith(true), { timeout: 4000 });
  });

  it('notices nothing once it is aborted', async () => {
    await watching('<main id="main"></main>');
    onSettled.mockClear();
    vi.useFakeTimers();
    aborter.abort();
    byId('main').insertAdjacentHTML('beforeend', `<p>${SENTENCE}</p>`);
    watch.lookAgain();
    await vi.runAllTimersAsync();
    vi.useRealTimers();
    expect(onSettled).not.toHaveBeenCalled();
    expect(onCandidate).not.toHaveBeenCalled();
  });
});
