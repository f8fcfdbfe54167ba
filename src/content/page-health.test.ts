import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RECOGNISED, type Recognised } from '../platform/storage-keys.ts';
import type { Evidence, Recognition } from '../portals/evidence.ts';
import { PageHealth } from './page-health.ts';

const stored = vi.hoisted(() => new Map<string, unknown>());
const write = vi.hoisted(() => vi.fn());
vi.mock('../platform/storage.ts', () => ({
  read: async ({ key, fallback }: { key: string; fallback: unknown }) => stored.get(key) ?? fallback,
  write: async (...[{ key }, value]: [{ key: string }, unknown]) => {
    write();
    stored.set(key, value);
  },
}));

const TODAY = '2026-11-27';
const address: Evidence = { kind: 'address', weight: 4, what: 'the address names the page' };
const heading: Evidence = { kind: 'heading', weight: 3, what: 'the heading technicalBenefits (de)' };
const missing: Evidence = { kind: 'missing', weight: -1, what: 'no technicalBenefits in a known language' };
const page = (...evidence: Evidence[]): Recognition => ({ kind: 'technical-benefits', evidence });
const kept = () => stored.get(RECOGNISED.of('technical-benefits').key);
const entry = (on: string, by: Recognised['by'] = ['address']): Recognised => ({
  on,
  by,
  lacksLandmarks: false,
});
const settled = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(`${TODAY}T12:00:00`) });
  stored.clear();
  write.mockClear();
});
afterEach(() => vi.useRealTimers());

describe('what is kept of a recognised page', () => {
  it.each([
    ['both', page(address, heading), true, { on: TODAY, by: ['address', 'heading'], lacksLandmarks: false }],
    [
      'the same while it is appearing',
      page(address, heading),
      false,
      { on: TODAY, by: ['address', 'heading'], lacksLandmarks: false },
    ],
    [
      'the address, once it is whole',
      page(address, missing),
      true,
      { on: TODAY, by: ['address'], lacksLandmarks: true },
    ],
    ['not yet the address alone', page(address), false, undefined],
    ['nothing of an unknown page', { kind: null, evidence: [] }, true, undefined],
  ] satisfies [string, Recognition, boolean, unknown][])('%s', async (_, recognition, isWhole, expected) => {
    new PageHealth().note(recognition, isWhole);
    await settled();
    expect(kept()).toEqual(expected);
  });

  it('is written once a day, by whichever frame comes first', async () => {
    stored.set(RECOGNISED.of('technical-benefits').key, entry('2026-11-26'));
    const health = new PageHealth();
    for (let times = 0; times < 3; times += 1) health.note(page(address, heading), true);
    await settled();
    new PageHealth().note(page(address), true);
    await settled();
    expect(write).toHaveBeenCalledTimes(1);
    expect(kept()).toEqual(entry(TODAY, ['address', 'heading']));
  });

  it('comes from a few looks at each address', async () => {
    const health = new PageHealth();
    const recognise = vi.fn(() => page(address));
    for (let times = 0; times < 20; times += 1) health.look('https://portal.azure.com/#home', recognise);
    const looks = recognise.mock.calls.length;
    expect(looks).toBeGreaterThan(1);
    expect(looks).toBeLessThan(20);
    health.look('https://portal.azure.com/#all', recognise);
    expect(recognise).toHaveBeenCalledTimes(looks + 1);
    health.look('https://portal.azure.com/#all', () => page(address, heading));
    await settled();
    expect(kept()).toEqual(entry(TODAY, ['address', 'heading']));
  });
});
