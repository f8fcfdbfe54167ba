import { beforeEach, describe, expect, it, vi } from 'vitest';
import { RECOGNISED } from '../../platform/storage-keys.ts';

const stored = vi.hoisted(() => new Map<string, unknown>());
vi.mock('../../platform/storage.ts', () => ({
  read: async ({ key, fallback }: { key: string; fallback: unknown }) => stored.get(key) ?? fallback,
  write: async ({ key }: { key: string }, value: unknown) => stored.set(key, value),
}));
const { recognisePage } = await import('./recognise-page.ts');

const AT = 'https://partner.microsoft.com/dashboard/membership/benefits/technical';
const noonOf = (day: string) => new Date(`${day}T12:00:00`).getTime();
const kept = () => stored.get(RECOGNISED.of('technical-benefits').key);

/** A frame tells what stands on its page. */
const told = (
  headings: string[],
  { address = AT, language = 'en', isWhole = true, on = '2026-11-26' } = {},
) => recognisePage({ address, texts: { headings, controls: [], language }, isWhole }, noonOf(on));

beforeEach(() => stored.clear());

describe('the kind of page', () => {
  it.each([
    ['by its address', AT, ['Home'], 'technical-benefits'],
    ['by a heading', 'https://portal.azure.com/#home', ['Link support benefits'], 'link-support-benefits'],
    ['by neither', 'https://portal.azure.com/#home', ['Customer metrics'], null],
    ['at an address of none of the portals', 'https://portal.example/', ['Link support benefits'], null],
    ['at what is no address', '', ['Link support benefits'], null],
  ])('is told %s', async (_by, address, headings, kind) => {
    expect(await told(headings, { address })).toEqual({ kind });
  });
});

describe('what is kept of a recognised page', () => {
  const heading = ['Technical benefits'];
  const both = { on: '2026-11-26', by: ['address', 'heading'], lacksLandmarks: false };

  it.each([
    ['both', heading, true, both],
    ['the same while it is appearing', heading, false, both],
    [
      'the address, once it is whole',
      ['Home'],
      true,
      { on: '2026-11-26', by: ['address'], lacksLandmarks: true },
    ],
    ['not yet the address alone', ['Home'], false, undefined],
  ])('%s', async (_what, headings, isWhole, expected) => {
    await told(headings, { isWhole });
    expect(kept()).toEqual(expected);
  });

  it('is kept once a day, as the first frame told it', async () => {
    await told(heading);
    await told(['Home']);
    expect(kept()).toEqual(both);
    await told(['Home'], { on: '2026-11-27' });
    expect(kept()).toEqual({ on: '2026-11-27', by: ['address'], lacksLandmarks: true });
  });

  it('is nothing of an unknown page', async () => {
    await told(['Customer metrics'], { address: 'https://portal.azure.com/#home' });
    expect(stored.size).toBe(0);
  });
});
