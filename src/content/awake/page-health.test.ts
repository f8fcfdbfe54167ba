import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Evidence, Recognition } from '../../portals/evidence.ts';
import { PageHealth } from './page-health.ts';

const send = vi.hoisted(() => vi.fn());
vi.mock('../frame/send-from-frame.ts', () => ({ sendFromFrame: send }));

const address: Evidence = { kind: 'address', weight: 4, what: 'the address names the page' };
const heading: Evidence = { kind: 'heading', weight: 3, what: 'the heading technicalBenefits (de)' };
const missing: Evidence = { kind: 'missing', weight: -1, what: 'no technicalBenefits in a known language' };
const page = (...evidence: Evidence[]): Recognition => ({ kind: 'technical-benefits', evidence });
const told = () => send.mock.calls.map(([, said]) => said);

let running: AbortController;
beforeEach(() => {
  running = new AbortController();
  send.mockReset();
});

describe('what is told of a recognised page', () => {
  const both = { page: 'technical-benefits', by: ['address', 'heading'], lacksLandmarks: false };

  it.each([
    ['both', page(address, heading), true, [both]],
    ['the same while it is appearing', page(address, heading), false, [both]],
    [
      'the address, once it is whole',
      page(address, missing),
      true,
      [{ page: 'technical-benefits', by: ['address'], lacksLandmarks: true }],
    ],
    ['not yet the address alone', page(address), false, []],
    ['nothing of an unknown page', { kind: null, evidence: [] }, true, []],
  ] satisfies [string, Recognition, boolean, unknown[]][])('%s', (_, recognition, isWhole, expected) => {
    new PageHealth(running.signal).note(recognition, isWhole);
    expect(told()).toEqual(expected);
  });

  it('is told once a frame', () => {
    const health = new PageHealth(running.signal);
    for (let times = 0; times < 3; times += 1) health.note(page(address, heading), true);
    expect(told()).toEqual([both]);
  });

  it('comes from one look at each address, once the page has had time to appear', async () => {
    vi.useFakeTimers();
    vi.stubGlobal('requestIdleCallback', (called: () => void) => setTimeout(called, 0));
    const health = new PageHealth(running.signal);
    const recognise = vi.fn(() => page(address, heading));
    for (let times = 0; times < 20; times += 1) health.look('https://portal.azure.com/#home', recognise);
    expect(recognise).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(5000);
    expect(told()).toEqual([both]);
    health.look('https://portal.azure.com/#all', recognise);
    await vi.advanceTimersByTimeAsync(5000);
    expect(recognise).toHaveBeenCalledTimes(2);
    health.look('https://portal.azure.com/#more', recognise);
    running.abort();
    await vi.advanceTimersByTimeAsync(5000);
    expect(recognise).toHaveBeenCalledTimes(2);
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });
});
