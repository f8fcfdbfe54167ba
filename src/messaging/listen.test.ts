import { beforeEach, describe, expect, it, vi } from 'vitest';

type Listener = (message: unknown, sender: object, respond: (answer: unknown) => void) => unknown;
const { listeners } = vi.hoisted(() => ({ listeners: [] as Listener[] }));
const OWN_PAGES = 'chrome-extension://own/';
vi.mock('../platform/browser.ts', () => ({
  browser: {
    runtime: {
      id: 'own',
      getURL: (path: string) => `chrome-extension://own/${path}`,
      onMessage: {
        addListener: (listener: Listener) => listeners.push(listener),
        removeListener: (listener: Listener) => listeners.splice(listeners.indexOf(listener), 1),
      },
    },
  },
}));

const { listen } = await import('./listen.ts');
const { backgroundToOffscreen, pagesToBackground, framesToBackground, cardsToBackground } = await import(
  './protocol.ts'
);

const FRAME = {
  id: 'own',
  url: 'https://portal.azure.com/blade',
  frameId: 3,
  tab: { id: 7, url: 'https://portal.azure.com/' },
};
const POPUP = { id: 'own', url: `${OWN_PAGES}src/popup/index.html` };
const SETTINGS_TAB = { id: 'own', url: `${OWN_PAGES}src/options/index.html`, tab: { id: 9 } };
const DIGEST = 'a'.repeat(64);

const dropped = vi.fn();
const copied = vi.fn(() => true);
const cardsShown = vi.fn(() => true);
const explain = vi.fn(() => null);

/** What the sender gets: an answer, or `undefined` where nothing ever comes. */
async function answerTo(message: unknown, sender: object): Promise<unknown> {
  return new Promise((resolve) => {
    const isPending = listeners.map((listener) => listener(message, sender, resolve)).includes(true);
    if (!isPending) resolve(undefined);
  });
}

beforeEach(() => {
  listeners.length = 0;
  vi.clearAllMocks();
  const { explain: explainRow } = framesToBackground;
  const { 'cards-shown': shownRow } = cardsToBackground;
  const { copied: copiedRow } = pagesToBackground;
  listen(
    { explain: explainRow, 'cards-shown': shownRow, copied: copiedRow },
    { explain, 'cards-shown': cardsShown, copied },
    dropped,
  );
});

describe('a message', () => {
  it('to a page without a window is taken from the extension alone, and not from a portal outside of every tab', async () => {
    const { 'read-clipboard': row } = backgroundToOffscreen;
    const read = vi.fn(() => 'secret');
    listeners.length = 0;
    listen({ 'read-clipboard': row }, { 'read-clipboard': read });
    const ask = (sender: object) => answerTo({ type: 'read-clipboard' }, sender);
    expect(await ask({ id: 'own', url: 'https://portal.azure.com/blade' })).toBeUndefined();
    expect(await ask({ id: 'own', url: 'https://portal.azure.com/', origin: 'null' })).toBeUndefined();
    expect(await ask({ id: 'own', url: `${OWN_PAGES}worker.js`, origin: 'null' })).toBeUndefined();
    expect(read).not.toHaveBeenCalled();
    expect(await ask({ id: 'own', url: `${OWN_PAGES}worker.js`, origin: 'chrome-extension://own' })).toBe(
      'secret',
    );
    expect(await ask({ id: 'own' })).toBe('secret');
  });

  it('of a sender that may send it is answered, the sender named as its role is', async () => {
    expect(await answerTo({ type: 'cards-shown', count: 2 }, FRAME)).toBe(true);
    expect(cardsShown).toHaveBeenCalledWith(
      { count: 2 },
      expect.objectContaining({ tabId: 7, frameId: 3, address: 'https://portal.azure.com/' }),
    );
  });

  it.each([
    ['its own', 'https://a.reactblade.portal.azure.net/', 'https://a.reactblade.portal.azure.net/'],
    ['that of the tab where it has none', 'about:srcdoc', 'https://portal.azure.com/'],
  ])('of a frame comes with the address of the frame: %s', async (_what, url, frameAddress) => {
    await answerTo({ type: 'cards-shown', count: 2 }, { ...FRAME, url });
    expect(cardsShown).toHaveBeenCalledWith(expect.anything(), expect.objectContaining({ frameAddress }));
  });

  it.each([
    ['the popup', POPUP],
    ['the settings in a tab', SETTINGS_TAB],
  ])('of an own page is taken from %s', async (_name, sender) => {
    expect(await answerTo({ type: 'copied', digest: DIGEST }, sender)).toBe(true);
    expect(dropped).not.toHaveBeenCalled();
  });

  it.each([
    ['an own page’s message from a frame', { type: 'copied', digest: DIGEST }, FRAME],
    ['a frame’s message from an own page', { type: 'cards-shown', count: 1 }, POPUP],
    [
      'a frame’s message from outside any tab',
      { type: 'cards-shown', count: 1 },
      { ...FRAME, tab: undefined },
    ],
    ['another extension’s', { type: 'copied', digest: DIGEST }, { ...POPUP, id: 'other' }],
    ['one of an unknown name', { type: 'nothing' }, FRAME],
    ['the name of something every object has', { type: 'constructor' }, FRAME],
    ['one without a name', { count: 1 }, FRAME],
    ['no object', 'cards-shown', FRAME],
    ['null', null, FRAME],
    ['a count that is no number', { type: 'cards-shown', count: '1' }, FRAME],
    ['a digest that may be an ID', { type: 'copied', digest: '0004417263' }, POPUP],
  ])('is dropped and counted: %s', async (_name, message, sender) => {
    expect(await answerTo(message, sender)).toBeUndefined();
    expect(dropped).toHaveBeenCalledTimes(1);
    expect([copied, cardsShown, explain].some((handler) => handler.mock.calls.length > 0)).toBe(false);
  });

  it('whose handler fails is answered with null', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    cardsShown.mockImplementationOnce(() => {
      throw new Error('no tab');
    });
    expect(await answerTo({ type: 'cards-shown', count: 1 }, FRAME)).toBeNull();
  });
});

it('stops listening when told to', async () => {
  const stop = listen({ copied: pagesToBackground.copied }, { copied });
  expect(listeners).toHaveLength(2);
  stop();
  expect(listeners).toHaveLength(1);
});
