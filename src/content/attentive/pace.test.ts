import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Pace } from './pace.ts';

let now: number;
let running: AbortController;
let pace: Pace;
const again = vi.fn();
/** Reads something that takes so long. */
const readFor = (ms: number) =>
  pace.timed(() => {
    now += ms;
  });
const passes = (ms: number) => {
  now += ms;
  vi.advanceTimersByTime(ms);
};

beforeEach(() => {
  vi.useFakeTimers();
  again.mockReset();
  now = 5000;
  running = new AbortController();
  pace = new Pace(again, running.signal, () => now);
});
afterEach(() => vi.useRealTimers());

it('what has never been read is due, and then only after a change', () => {
  expect(pace.isDue).toBe(true);
  readFor(1);
  passes(60_000);
  expect(pace.isDue).toBe(false);
  pace.note(false);
  expect(pace.isDue).toBe(false);
  pace.note(true);
  expect(pace.isDue).toBe(true);
});

it('in a storm, reading takes one part in three hundred of the time at most', () => {
  let read = 0;
  const began = now;
  while (now - began < 20_000) {
    pace.note(true);
    if (pace.isDue) {
      readFor(4);
      read += 4;
    }
    passes(60);
  }
  expect(read / (now - began)).toBeLessThanOrEqual(1 / 290);
  expect(read).toBeGreaterThan(40);
});

it('a change that came too early is looked at when it is due, once', () => {
  readFor(5);
  pace.note(true);
  pace.note(true);
  expect(pace.isDue).toBe(false);
  passes(1500);
  expect(again).toHaveBeenCalledOnce();
  expect(pace.isDue).toBe(true);
});

it('however long reading takes, two seconds later it is due again', () => {
  readFor(90);
  pace.note(true);
  passes(2000);
  expect(pace.isDue).toBe(true);
});

it('nothing is called any more after the end', () => {
  readFor(5);
  pace.note(true);
  running.abort();
  passes(5000);
  expect(again).not.toHaveBeenCalled();
});
