import { beforeEach, describe, expect, it, vi } from 'vitest';

let stored: Record<string, unknown> = {};
vi.mock('../platform/browser.ts', () => ({
  browser: {
    storage: {
      local: {
        get: async (keys: readonly string[]) => Object.fromEntries(keys.map((key) => [key, stored[key]])),
        set: async (values: object) => Object.assign(stored, values),
        remove: async (key: string) => delete stored[key],
      },
    },
  },
}));

const {
  closeWording,
  explainsUnknownErrors,
  explainWording,
  setExplainsUnknownErrors,
  forgetWording,
  isClosed,
  keepWording,
  keptWordings,
} = await import('./wordings.ts');

const wording = (text: string, keptAt = 0) => ({
  text,
  language: 'en',
  portal: 'azure',
  page: 'link-support-benefits',
  keptAt,
});
const texts = async () => (await keptWordings()).map(({ text }) => text);

beforeEach(() => {
  stored = {};
});

describe('kept wordings', () => {
  it('are listed with the newest first, the same one once', async () => {
    for (const text of ['One failed.', 'Two failed.', 'one  FAILED.']) await keepWording(wording(text));
    expect(await texts()).toEqual(['one  FAILED.', 'Two failed.']);
  });

  it('have an explanation of the user’s own, which stays when the same one is kept again', async () => {
    await keepWording(wording('One failed.'));
    await keepWording(wording('Two failed.'));
    await explainWording('one  FAILED.', ' The pack is used up. ');
    await keepWording(wording('One failed.', 1));
    const explained = async () => (await keptWordings()).map(({ explanation }) => explanation);
    expect(await explained()).toEqual(['The pack is used up.', undefined]);
    await explainWording('One failed.', '  ');
    expect(await explained()).toEqual([undefined, undefined]);
  });

  it('are deleted one by one', async () => {
    await keepWording(wording('One failed.'));
    await keepWording(wording('Two failed.'));
    await forgetWording('One failed.');
    expect(await texts()).toEqual(['Two failed.']);
  });

  it('leave unreadable ones stored', async () => {
    const newer = { text: { of: 'a newer version' } };
    stored['kept-wordings'] = [newer, wording('One failed.'), 'nonsense'];
    await keepWording(wording('Two failed.'));
    await forgetWording('One failed.');
    expect(await texts()).toEqual(['Two failed.']);
    expect(stored['kept-wordings']).toEqual([wording('Two failed.'), newer, 'nonsense']);
  });

  it('are an empty list if something else is stored under their key, and that stays stored', async () => {
    stored['kept-wordings'] = { of: 'a newer version' };
    expect(await texts()).toEqual([]);
    await keepWording(wording('One failed.'));
    expect(stored['kept-wordings']).toEqual([wording('One failed.'), { of: 'a newer version' }]);
  });
});

describe('closed wordings', () => {
  it('stay closed, without being kept themselves', async () => {
    await closeWording('{email} failed.');
    expect(await isClosed('{EMAIL}  failed.')).toBe(true);
    expect(await isClosed('{email} succeeded.')).toBe(false);
    expect(JSON.stringify(stored)).not.toContain('failed');
  });

  it('are open again once unknown errors are switched on again', async () => {
    await closeWording('One failed.');
    expect(await explainsUnknownErrors()).toBe(true);
    await setExplainsUnknownErrors(false);
    expect(await explainsUnknownErrors()).toBe(false);
    expect(await isClosed('One failed.')).toBe(true);
    await setExplainsUnknownErrors(true);
    expect(await explainsUnknownErrors()).toBe(true);
    expect(await isClosed('One failed.')).toBe(false);
  });
});
