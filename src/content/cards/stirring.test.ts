// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '../../../test/happy-dom.ts';
import { Stirring } from './stirring.ts';

const onStir = vi.fn();
let stirring: Stirring;
let changes = 0;

/** Lets the browser tell its observers what has changed. */
const told = () => vi.advanceTimersByTimeAsync(0);
const change = async () => {
  document.body.setAttribute('class', `at-${changes++}`);
  await told();
};

const fonts = new EventTarget();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('performance', { now: () => Date.now() });
  Object.defineProperty(Object.getPrototypeOf(document), 'fonts', {
    value: fonts,
    configurable: true,
  });
  onStir.mockClear();
  stirring = new Stirring(onStir);
});
afterEach(() => {
  stirring.stop();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('a page that stirs', () => {
  it.each<[string, () => void]>([
    ['an attribute changes', () => document.body.setAttribute('class', `at-${changes++}`)],
    ['something in it scrolls', () => document.body.dispatchEvent(new Event('scroll'))],
    ['the pointer moves to something else', () => document.body.dispatchEvent(new Event('pointerover'))],
    ['a font has been loaded', () => document.fonts.dispatchEvent(new Event('loadingdone'))],
  ])('is noticed at once: %s', async (_what, act) => {
    stirring.watch([document]);
    act();
    await told();
    expect(onStir).toHaveBeenCalledTimes(1);
  });

  it('and that never rests is noticed ten times a second, and once more after its last change', async () => {
    stirring.watch([document]);
    for (let nth = 0; nth < 62; nth += 1) {
      await change();
      await vi.advanceTimersByTimeAsync(16);
    }
    const duringStorm = onStir.mock.calls.length;
    expect(duringStorm).toBeGreaterThanOrEqual(9);
    expect(duringStorm).toBeLessThanOrEqual(11);
    await change();
    await vi.advanceTimersByTimeAsync(1000);
    expect(onStir.mock.calls.length - duringStorm).toBeGreaterThanOrEqual(1);
    expect(onStir.mock.calls.length - duringStorm).toBeLessThanOrEqual(2);
  });

  it('costs nothing while it is quiet, and nothing once it is watched no longer', async () => {
    stirring.watch([document]);
    await vi.advanceTimersByTimeAsync(5000);
    expect(onStir).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
    await change();
    await change();
    stirring.watch([]);
    await change();
    await vi.advanceTimersByTimeAsync(5000);
    expect(onStir).toHaveBeenCalledTimes(1);
  });
});
