// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import '../../../test/happy-dom.ts';
import { PageHealth } from './page-health.ts';

const fake = vi.hoisted(() => ({ send: vi.fn(), address: '', isHidden: false }));
vi.mock('../frame/send-from-frame.ts', () => ({ sendFromFrame: fake.send }));
vi.mock('../frame/frame-address.ts', () => ({ addressOfFrame: () => fake.address }));

const told = () => fake.send.mock.calls.map(([, { address, isWhole }]) => [address, isWhole]);
const HOME = 'https://portal.azure.com/#home';

let running: AbortController;
beforeEach(() => {
  running = new AbortController();
  fake.send.mockReset().mockResolvedValue({ kind: null });
  fake.address = HOME;
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', (called: () => void) => setTimeout(called, 0));
});
afterEach(() => {
  running.abort();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('a page is looked at once at each address, when it has had time to appear', async () => {
  document.body.innerHTML = '<h1>Home</h1><button>Add</button>';
  const health = new PageHealth(() => [document], running.signal);
  for (let times = 0; times < 20; times += 1) health.look();
  expect(fake.send).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(5000);
  expect(told()).toEqual([[HOME, false]]);
  expect(fake.send.mock.calls[0]?.[1].texts).toMatchObject({ headings: ['Home'], controls: [] });

  fake.address = `${HOME}/all`;
  health.look();
  await vi.advanceTimersByTimeAsync(5000);
  expect(told()).toHaveLength(2);

  fake.address = `${HOME}/more`;
  health.look();
  running.abort();
  await vi.advanceTimersByTimeAsync(5000);
  expect(told()).toHaveLength(2);
});

it('a page that is left has had its time', () => {
  new PageHealth(() => [document], running.signal);
  const hidden = vi.spyOn(Document.prototype, 'hidden', 'get').mockReturnValue(true);
  document.dispatchEvent(new Event('visibilitychange'));
  hidden.mockRestore();
  document.dispatchEvent(new Event('visibilitychange'));
  expect(told()).toEqual([[HOME, true]]);
});

it('no texts are read where no page of the product may stand', async () => {
  fake.address = 'https://portal.example/';
  new PageHealth(() => [document], running.signal).look();
  await vi.advanceTimersByTimeAsync(5000);
  expect(told()).toEqual([]);
});
