import { describe, expect, it, vi } from 'vitest';
import { CONTRACT_DRAFT, emptyContractDraft, LOG_DRAFT, START_DRAFT } from './draft-kinds.ts';
import { openDrafts } from './drafts.ts';

const session = vi.hoisted(() => new Map<string, unknown>());
vi.mock('../../platform/browser.ts', () => ({
  browser: {
    storage: {
      session: {
        get: async () => Object.fromEntries(session),
        set: async (entries: object) => {
          for (const [key, value] of Object.entries(entries)) session.set(key, value);
        },
        remove: async (key: string) => session.delete(key),
      },
    },
  },
}));

it('keeps a draft for the next opening, until it is forgotten', async () => {
  const drafts = await openDrafts();
  const kept = { contract: null, draft: { ...emptyContractDraft, label: 'Half a contr' } };
  drafts.write(CONTRACT_DRAFT, kept);
  expect(drafts.read(CONTRACT_DRAFT)).toEqual(kept);
  const again = await openDrafts();
  expect(again.read(CONTRACT_DRAFT)).toEqual(kept);
  again.forget(CONTRACT_DRAFT);
  expect((await openDrafts()).read(CONTRACT_DRAFT)).toBeNull();
});

it.each([
  ['nothing', undefined],
  ['a draft that lacks a field', { contract: 'c', draft: { day: '2026-11-26', portal: '', request: '' } }],
  ['a field of another type', { contract: 'c', draft: { day: 1, portal: '', request: '', note: '' } }],
])('does not take %s for a draft', async (_, kept) => {
  session.set('kept:log-form', kept);
  expect((await openDrafts()).read(LOG_DRAFT)).toBeNull();
});

it('accepts a draft without a contract', async () => {
  session.set('kept:start', { draft: { step: 2, choice: '' } });
  expect((await openDrafts()).read(START_DRAFT)).toEqual({ contract: null, draft: { step: 2, choice: '' } });
});

describe('a draft of what was saved', () => {
  const kept = { contract: 'c', save: 'save-7', draft: { ...emptyContractDraft, label: 'Saved' } };
  const openWith = async (saves: readonly string[]) => {
    session.clear();
    session.set('kept:contract-form', kept);
    return openDrafts(async () => saves);
  };

  it('is none any more, as where the popup closed before it was forgotten', async () => {
    const drafts = await openWith(['save-8', 'save-7']);
    expect(drafts.read(CONTRACT_DRAFT)).toBeNull();
    expect((await openDrafts()).read(CONTRACT_DRAFT)).toBeNull();
  });

  it('is told from one of what was not', async () => {
    expect((await openWith(['save-8'])).read(CONTRACT_DRAFT)).toEqual(kept);
  });

  it('is not asked about where there is no draft', async () => {
    session.clear();
    session.set('lookup', { save: 'save-7' });
    const findSaves = vi.fn(async () => []);
    await openDrafts(findSaves);
    expect(findSaves).not.toHaveBeenCalled();
  });
});
