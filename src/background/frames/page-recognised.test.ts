import { expect, it, vi } from 'vitest';
import { RECOGNISED } from '../../platform/storage-keys.ts';

const stored = vi.hoisted(() => new Map<string, unknown>());
vi.mock('../../platform/storage.ts', () => ({
  read: async ({ key, fallback }: { key: string; fallback: unknown }) => stored.get(key) ?? fallback,
  write: async ({ key }: { key: string }, value: unknown) => stored.set(key, value),
}));
const { pageRecognised } = await import('./page-recognised.ts');

const noonOf = (day: string) => new Date(`${day}T12:00:00`).getTime();
const kept = () => stored.get(RECOGNISED.of('technical-benefits').key);

it('is kept once a day, as the first frame told it', async () => {
  const whole = { page: 'technical-benefits', by: ['address', 'heading'], lacksLandmarks: false } as const;
  const bare = { page: 'technical-benefits', by: ['address'], lacksLandmarks: true } as const;
  const told = (what: typeof whole | typeof bare, day: string) =>
    pageRecognised({ ...what, by: [...what.by] }, noonOf(day));

  expect(await told(whole, '2026-11-26')).toBe(true);
  expect(await told(bare, '2026-11-26')).toBe(false);
  expect(kept()).toEqual({ on: '2026-11-26', by: ['address', 'heading'], lacksLandmarks: false });
  expect(await told(bare, '2026-11-27')).toBe(true);
  expect(kept()).toEqual({ on: '2026-11-27', by: ['address'], lacksLandmarks: true });
});
