// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '../../../test/happy-dom.ts';
import { ATTENTIVE, AWAKE, REPORT } from '../../messaging/frame-globals.ts';
import type { PageContext } from '../../messaging/protocol.ts';

type Listener = (message: object, sender: object, respond: (answer: unknown) => void) => unknown;

const fake = vi.hoisted(() => ({
  listeners: [] as Listener[],
  sendMessage: vi.fn(),
  address: '',
}));
vi.mock('../../platform/browser.ts', () => ({
  browser: {
    runtime: {
      id: 'own',
      getURL: () => 'chrome-extension://own/',
      sendMessage: fake.sendMessage,
      onMessage: {
        addListener: (listener: Listener) => fake.listeners.push(listener),
        removeListener: (listener: Listener) => fake.listeners.splice(fake.listeners.indexOf(listener), 1),
      },
    },
  },
}));
vi.mock('../frame/frame-address.ts', () => ({ addressOfFrame: () => fake.address }));

const { Sleeper } = await import('./sleeper.ts');

const PLANS = 'https://portal.azure.com/#view/Microsoft_Azure_Support/HelpAndSupportBlade/~/supportPlans';
const METRICS = 'https://portal.azure.com/#view/Microsoft_Azure_Monitoring/MetricsBlade';

const world = globalThis as unknown as {
  [AWAKE]?: unknown;
  [ATTENTIVE]?: unknown;
  [REPORT]?: () => Promise<unknown>;
};
/** Whether what runs in an awake frame runs. */
let isRunning: boolean;
/** What one who knows all labels tells of the page. */
let page: PageContext['page'];
/** What the background answers about the page above. */
let isAboveSupport: boolean;
const context = (): PageContext => ({ portal: 'azure', page, account: null, accessId: null });

/** The background: loads what an awake frame runs, where it may, and what understands messages. */
async function background({ type, isSure }: { type: string; isSure: boolean }): Promise<unknown> {
  if (type === 'recognise-page') return { kind: page };
  if (type === 'attend') {
    world[ATTENTIVE] = { readContext: context };
    return true;
  }
  if (type !== 'wake' || (!isSure && !isAboveSupport)) return false;
  world[AWAKE] = {
    run: ({ signal }: { signal: AbortSignal }) => {
      isRunning = true;
      signal.addEventListener('abort', () => {
        isRunning = false;
      });
      return {
        readContext: () => null,
        roots: [document],
        askAgain: () => {},
        report: async () => 'the report',
      };
    },
  };
  return true;
}

/** What the frame answers to the background. */
function told(type: string, request: object = {}): Promise<unknown> {
  return new Promise((resolve) => {
    for (const listener of fake.listeners) listener({ type, ...request }, { id: 'own' }, resolve);
  });
}

const passes = (ms: number) => vi.advanceTimersByTimeAsync(ms);

/** Goes to another page of the portal, without loading a document. */
async function goesTo(address: string, markup = ''): Promise<void> {
  fake.address = address;
  document.body.innerHTML = markup;
  dispatchEvent(new Event('hashchange'));
  await passes(2000);
}

async function opened(address: string, markup = ''): Promise<void> {
  fake.address = address;
  document.body.innerHTML = markup;
  new Sleeper();
  await passes(0);
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', (called: () => void) => setTimeout(called, 0));
  fake.sendMessage.mockReset().mockImplementation(background);
  isRunning = false;
  isAboveSupport = false;
  page = 'help-and-support';
});
afterEach(async () => {
  if (fake.listeners.length > 0) await told('leave', { patterns: null });
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('a frame', () => {
  it('is awake from the start where its address names a page about support', async () => {
    await opened(PLANS);
    expect(isRunning).toBe(true);
    expect(await world[REPORT]?.()).toBe('the report');
  });

  it('sleeps elsewhere, and says so', async () => {
    await opened(METRICS, '<h1>Metrics</h1>');
    await passes(20_000);
    expect(isRunning).toBe(false);
    expect(fake.sendMessage).not.toHaveBeenCalled();
    expect(await world[REPORT]?.()).toMatchObject({ portal: 'azure', page: null, messages: [] });
  });

  it('wakes within seconds when a panel about support opens over another page, and sleeps when it is closed', async () => {
    await opened(METRICS, '<h1>Metrics</h1>');
    await passes(20_000);
    document.body.insertAdjacentHTML(
      'beforeend',
      '<section role="dialog" aria-label="Link support benefits"></section>',
    );
    await passes(4000);
    expect(isRunning).toBe(true);
    document.querySelector('section')?.remove();
    await passes(8000);
    expect(isRunning).toBe(false);
  });

  it('wakes where the heading stands in shadow roots of the page, and not for what our own element shows', async () => {
    await opened(METRICS, '<portal-app></portal-app><partner-support-companion></partner-support-companion>');
    const within = (host: Element | null | undefined, markup: string) => {
      const root = host?.attachShadow({ mode: 'open' });
      if (root) root.innerHTML = markup;
      return root;
    };
    within(document.querySelector('partner-support-companion'), '<h2>Link support benefits</h2>');
    const app = within(document.querySelector('portal-app'), '<main><portal-panel></portal-panel></main>');
    await passes(20_000);
    expect(isRunning).toBe(false);
    within(app?.querySelector('portal-panel'), '<h2>Link support benefits</h2>');
    await passes(4000);
    expect(isRunning).toBe(true);
  });

  it('wakes at once after a click', async () => {
    await opened(METRICS, '<h1>Metrics</h1>');
    await passes(20_000);
    document.body.insertAdjacentHTML('beforeend', '<h2>Supportvorteile verknüpfen</h2>');
    document.body.click();
    await passes(300);
    expect(isRunning).toBe(true);
  });

  it('follows the address from page to page', async () => {
    await opened(PLANS);
    page = null;
    await goesTo(METRICS, '<h1>Metrics</h1>');
    expect(isRunning).toBe(false);
    page = 'help-and-support';
    await goesTo(PLANS);
    expect(isRunning).toBe(true);
  });

  it('sleeps on where its headings are of another page, and asks about them once', async () => {
    page = null;
    await opened(METRICS, '<h1>Customer support scores</h1>');
    await passes(20_000);
    expect(isRunning).toBe(false);
    expect(fake.sendMessage.mock.calls.map(([{ type }]) => type)).toEqual(['recognise-page']);
  });

  it('asks again where what it runs could not be loaded', async () => {
    fake.sendMessage.mockResolvedValueOnce(null);
    await opened(PLANS);
    expect(isRunning).toBe(false);
    await passes(1000);
    expect(isRunning).toBe(true);
  });
});

describe('a frame below another', () => {
  beforeEach(() => {
    vi.stubGlobal('top', {});
  });

  it('is awake where the page above it is about support, for as long as it is', async () => {
    await opened('https://support-0001.reactblade.portal.azure.net/index.html');
    expect(isRunning).toBe(false);
    isAboveSupport = true;
    await told('ask-again');
    await passes(0);
    expect(isRunning).toBe(true);
    isAboveSupport = false;
    await told('ask-again');
    await passes(0);
    expect(isRunning).toBe(false);
  });
});

describe('a sleeping frame above another', () => {
  it('tells what it is where a message below depends on it, and nothing otherwise', async () => {
    page = 'new-support-request';
    await opened(METRICS, '<h1>Metrics</h1>');
    expect(await told('read-context', { isWanted: false })).toMatchObject({ portal: 'azure', page: null });
    expect(await told('read-context', { isWanted: true })).toMatchObject({ page: 'new-support-request' });
    expect(isRunning).toBe(false);
  });

  it('has frames below ask again when it falls asleep', async () => {
    await opened(PLANS);
    await told('read-context', { isWanted: true });
    fake.sendMessage.mockClear();
    await goesTo(METRICS, '<h1>Metrics</h1>');
    expect(fake.sendMessage.mock.calls).toEqual([[{ type: 'context-changed' }]]);
  });
});

it('leaves nothing behind where the extension may no longer run', async () => {
  await opened(PLANS);
  await told('leave', { patterns: ['https://portal.azure.com/*'] });
  expect(isRunning).toBe(false);
  expect([world[AWAKE], world[ATTENTIVE], world[REPORT]]).toEqual([undefined, undefined, undefined]);
  expect(fake.listeners).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});
