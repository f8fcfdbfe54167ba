import { describe, expect, test } from 'vitest';
import { isOwnCall, longestOwnTask, outermost, type TraceEvent } from './trace.ts';

const OWN = { worldName: 'Partner Support Companion' };

/** An event of the one main thread; it had the processor all the time. */
function event(name: string, ts: number, dur: number, args: TraceEvent['args'] = {}): TraceEvent {
  return { name, ts, dur, tdur: dur, pid: 1, tid: 1, args };
}

describe('of a trace', () => {
  test.each([
    ['a call into its world', event('v8.callFunction', 0, 1, OWN), true],
    [
      'the start of its script',
      event('EvaluateScript', 0, 1, { data: { url: 'chrome-extension://abc/main.iife.js' } }),
      true,
    ],
    ["a call into the page's world", event('v8.callFunction', 0, 1), false],
    [
      "the page's own function",
      event('FunctionCall', 0, 1, { data: { url: 'https://page.example/' } }),
      false,
    ],
  ])('%s counts as it should', (_what, call, isOwn) => {
    expect(isOwnCall(call)).toBe(isOwn);
  });

  test('a call within a call counts once, and one on another thread for itself', () => {
    const outer = event('v8.callFunction', 0, 10, OWN);
    const elsewhere = { ...event('v8.callFunction', 2, 4, OWN), tid: 2 };
    const later = event('v8.callFunction', 10, 5, OWN);
    const inner = event('v8.callFunction', 3, 2, OWN);
    expect(outermost([outer, elsewhere, inner, later], isOwnCall)).toEqual([outer, elsewhere, later]);
  });

  test("what it takes of one task is added up, and the page's part left out", () => {
    const events = [
      event('RunTask', 0, 90_000),
      event('EvaluateScript', 10_000, 3000, OWN),
      event('Layout', 20_000, 60_000),
      event('v8.callFunction', 85_000, 4000, OWN),
      event('RunTask', 100_000, 6000),
      event('v8.callFunction', 100_000, 5000, OWN),
    ];
    expect(longestOwnTask(events)).toBe(7);
  });
});
