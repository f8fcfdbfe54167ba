import { beforeEach, describe, expect, it, vi } from 'vitest';
import { messageState, setMessageState, snoozeMessage } from './message-states.ts';

const { stored } = vi.hoisted(() => ({ stored: new Map<string, unknown>() }));
vi.mock('../platform/browser.ts', () => ({
  browser: {
    storage: {
      local: {
        get: (keys: readonly string[]) =>
          Promise.resolve(Object.fromEntries(keys.map((key) => [key, stored.get(key)]))),
        set: (values: object) => {
          for (const [key, value] of Object.entries(values)) stored.set(key, value);
          return Promise.resolve();
        },
        remove: (key: string) => Promise.resolve(stored.delete(key)),
      },
    },
  },
}));

const NOW = Date.UTC(2026, 10, 26);
const DAY = 86_400_000;

beforeEach(() => stored.clear());

describe('a message', () => {
  it('is explained by default', async () => {
    expect(await messageState('plan-expired', NOW)).toBe('explained');
  });

  it('stays off until it is switched on again', async () => {
    await setMessageState('plan-expired', 'off');
    expect(await messageState('plan-expired', NOW + 1000 * DAY)).toBe('off');
    expect(await messageState('plan-used-up', NOW)).toBe('explained');
    await setMessageState('plan-expired', 'explained');
    expect(await messageState('plan-expired', NOW)).toBe('explained');
  });

  it('is snoozed for a day', async () => {
    await snoozeMessage('plan-expired', NOW);
    expect(await messageState('plan-expired', NOW + DAY - 1)).toEqual({ snoozedUntil: NOW + DAY });
    expect(await messageState('plan-expired', NOW + DAY)).toBe('explained');
  });

  it('is explained if its stored state cannot be read', async () => {
    stored.set('message:plan-expired', { snoozedUntil: 'tomorrow' });
    expect(await messageState('plan-expired', NOW)).toBe('explained');
  });
});
