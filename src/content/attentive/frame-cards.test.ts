import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { asNode } from '../../../test/as-node.ts';
import { MAKE_CARDS } from '../../messaging/frame-globals.ts';
import type { PageContext } from '../../messaging/protocol.ts';
import type { Finding } from '../findings/findings.ts';

const { sendMessage } = vi.hoisted(() => ({ sendMessage: vi.fn() }));
vi.mock('../../platform/browser.ts', () => ({ browser: { runtime: { sendMessage } } }));

const { FrameCards } = await import('./frame-cards.ts');

const world = globalThis as { [MAKE_CARDS]?: unknown };
const CONTEXT: PageContext = { portal: 'azure', page: 'help-and-support', account: null, accessId: null };
const finding = { message: 'plan-expired', text: 'The support plan has expired', place: 3 } as Finding;
const other = { ...finding } as Finding;

let running: AbortController;
let context: PageContext;
const update = vi.fn();
const readContext = vi.fn(() => context);
const cards = () =>
  new FrameCards({ readContext, onVisibilityChange: () => {}, onShown: () => {}, signal: running.signal });
const questions = () => sendMessage.mock.calls.map(([message]) => message);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', asNode({ documentElement: asNode({ lang: 'en' }) }));
  running = new AbortController();
  context = CONTEXT;
  sendMessage.mockReset().mockResolvedValue({ title: 'a card' });
});
afterEach(() => {
  running.abort();
  Reflect.deleteProperty(world, MAKE_CARDS);
  vi.unstubAllGlobals();
  vi.useRealTimers();
  vi.clearAllMocks();
});

const make = () => {
  world[MAKE_CARDS] = () => ({ update, isShown: () => false });
};

describe('the cards of a frame', () => {
  it('ask once a message, and again only where the context has changed', async () => {
    make();
    const frame = cards();
    frame.update([finding], readContext);
    frame.update([finding], readContext);
    frame.update([finding, other], readContext);
    expect(sendMessage).toHaveBeenCalledTimes(2);
    context = { ...CONTEXT, account: 'mia@fabrikam.example' };
    frame.update([finding, other], readContext);
    expect(sendMessage).toHaveBeenCalledTimes(4);
  });

  it('say whether the script that shows them is there', async () => {
    const frame = cards();
    frame.update([finding], readContext);
    make();
    frame.askAgain();
    expect(questions().map(({ hasCardScript }) => hasCardScript)).toEqual([false, true]);
  });

  it('need no script where no message gets a card', async () => {
    sendMessage.mockResolvedValue(null);
    const frame = cards();
    frame.update([finding], readContext);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });

  it('ask again, ever more seldom, while the script could not be loaded', async () => {
    const frame = cards();
    frame.update([finding], readContext);
    await vi.advanceTimersByTimeAsync(499);
    expect(sendMessage).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(sendMessage).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(999);
    expect(sendMessage).toHaveBeenCalledTimes(2);
    make();
    await vi.advanceTimersByTimeAsync(1);
    expect(update).toHaveBeenCalledWith([finding], 0);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sendMessage).toHaveBeenCalledTimes(3);
  });

  it('do nothing any more once the frame is left', async () => {
    const frame = cards();
    frame.update([finding], readContext);
    await vi.advanceTimersByTimeAsync(0);
    running.abort();
    make();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sendMessage).toHaveBeenCalledTimes(1);
    expect(update).not.toHaveBeenCalled();
  });

  it('send the words of an unknown error alone', () => {
    const unknown = { message: 'unrecognised', text: 'Something failed' } as Finding;
    cards().update([finding, unknown], readContext);
    expect(questions().map(({ wording }) => wording)).toEqual([null, 'Something failed']);
  });
});
