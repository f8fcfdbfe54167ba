import { beforeEach, expect, it, vi } from 'vitest';

const fake = vi.hoisted(() => ({
  page: null as string | null,
  policy: {} as object,
  asked: vi.fn(),
  load: vi.fn(),
}));
vi.mock('../../platform/browser.ts', () => ({
  browser: { storage: { managed: { get: async () => fake.policy } } },
}));
vi.mock('./frame-scripts.ts', () => ({ loadAwake: fake.load }));
vi.mock('./tab-context.ts', () => ({
  TOP_FRAME: 0,
  contextAbove: async () => {
    fake.asked();
    return { page: fake.page };
  },
}));
const { forgetAbove, wake } = await import('./wake.ts');

const frame = (frameId: number, tabId = 7) => ({ tabId, frameId, address: '', frameAddress: '' });
const below = (frameId: number, tabId?: number) =>
  wake({ isSure: false, hasScript: false }, frame(frameId, tabId));
const top = () => wake({ isSure: true, hasScript: true }, frame(0));

beforeEach(() => {
  vi.useFakeTimers();
  vi.advanceTimersByTime(1000);
  fake.page = null;
  fake.policy = {};
  fake.asked.mockReset();
  fake.load.mockReset().mockResolvedValue(undefined);
  for (const tab of [7, 8]) forgetAbove(tab);
});

it('frames that load together ask the page above them once, and each is woken', async () => {
  fake.page = 'help-and-support';
  expect(await Promise.all([1, 2, 3].map((id) => below(id)))).toEqual([true, true, true]);
  expect(fake.asked).toHaveBeenCalledOnce();
  expect(fake.load.mock.calls.map(([{ frameId }]) => frameId)).toEqual([1, 2, 3]);
});

it.each([
  ['later', () => void vi.advanceTimersByTime(400)],
  ['when the page above has woken', top],
  ['when the page above has changed', () => forgetAbove(7)],
])('it is asked again %s', async (_when, happens) => {
  expect(await below(1)).toBe(false);
  fake.page = 'help-and-support';
  await happens();
  expect(await below(2)).toBe(true);
});

it('another tab is asked for itself', async () => {
  await below(1);
  fake.page = 'help-and-support';
  expect(await below(1, 8)).toBe(true);
});

it('a frame that is not sure of itself says nothing of a script that could not be loaded', async () => {
  fake.page = 'help-and-support';
  fake.load.mockRejectedValue(new Error('gone'));
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  expect(await below(1)).toBe(false);
  expect(warn).toHaveBeenCalledOnce();
  warn.mockRestore();
});

const AZURE = 'https://portal.azure.com/';
const ENGAGE = 'https://engagecenter.microsoft.com/';

it.each([
  ['on a portal that is on', { portals: ['azure'] }, AZURE, AZURE, true],
  ['where all are on', {}, ENGAGE, ENGAGE, true],
  ['not on a portal that is off', { portals: ['azure'] }, ENGAGE, ENGAGE, false],
  ['not in a portal that is off, framed by one that is on', { portals: ['azure'] }, AZURE, ENGAGE, false],
  [
    'not behind a session proxy either',
    { portals: ['partner-center'] },
    `${AZURE.slice(0, -1)}.mcas.ms/`,
    '',
    false,
  ],
  ['on none, where none is on', { portals: [] }, AZURE, AZURE, false],
  ['on all, where the list cannot be read', { portals: ['azur'] }, AZURE, AZURE, true],
])('the organisation’s portals: wakes %s', async (_where, policy, address, frameAddress, expected) => {
  fake.policy = policy;
  const sender = { ...frame(0), address, frameAddress };
  expect(await wake({ isSure: true, hasScript: true }, sender)).toBe(expected);
});
