// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import '../../../test/happy-dom.ts';
import { PageHealth } from './page-health.ts';

const fake = vi.hoisted(() => ({ address: '' }));
vi.mock('../frame/frame-address.ts', () => ({ addressOfFrame: () => fake.address }));

const HOME = 'https://portal.azure.com/#home';
const tell = vi.fn();
let running: AbortController;
beforeEach(() => {
  running = new AbortController();
  tell.mockReset();
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
  const health = new PageHealth(tell, running.signal);
  for (let times = 0; times < 20; times += 1) health.look();
  expect(tell).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(5000);
  expect(tell.mock.calls).toEqual([[false]]);

  fake.address = `${HOME}/all`;
  health.look();
  await vi.advanceTimersByTimeAsync(5000);
  expect(tell).toHaveBeenCalledTimes(2);

  fake.address = `${HOME}/more`;
  health.look();
  running.abort();
  await vi.advanceTimersByTimeAsync(5000);
  expect(tell).toHaveBeenCalledTimes(2);
});
