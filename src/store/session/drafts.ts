import * as v from 'valibot';
import { browser } from '../../platform/browser.ts';
import { remove, write } from '../../platform/storage.ts';
import { DRAFT } from '../../platform/storage-keys.ts';
import type { DraftKind, KeptDraft } from './draft-kinds.ts';

/**
 * Forms that are half-filled when a popup closes, kept for as long as the browser runs: in `storage.session`,
 * which no content script and no page can read.
 */
export interface Drafts {
  /** What is kept of a form; `null` where nothing is, or nothing that fits its schema. */
  read<Draft>(kind: DraftKind<Draft>): KeptDraft<Draft> | null;
  write<Draft>(kind: DraftKind<Draft>, kept: KeptDraft<Draft>): void;
  forget(kind: DraftKind<unknown>): void;
}

const SavedSchema = v.object({ save: v.string() });

/**
 * Loads all drafts once; reads are then synchronous, writes fire-and-forget.
 *
 * @param findSaves asked, where there is a draft, for the ids of the saves that were made last: a popup that closes while
 * it saves may leave the draft of what was saved
 */
export async function openDrafts(
  findSaves: () => Promise<readonly string[]> = async () => [],
): Promise<Drafts> {
  const stored = new Map(Object.entries(await browser.storage.session.get(null)));
  await forgetSaved(stored, findSaves);
  return {
    read: ({ name, schema }) => {
      const kept = v.safeParse(schema, stored.get(DRAFT.of(name).key));
      return kept.success ? kept.output : null;
    },
    write: ({ name }, kept) => {
      const entry = DRAFT.of(name);
      stored.set(entry.key, kept);
      void write(entry, kept);
    },
    forget: ({ name }) => {
      const entry = DRAFT.of(name);
      stored.delete(entry.key);
      void remove(entry);
    },
  };
}

async function forgetSaved(
  stored: Map<string, unknown>,
  findSaves: () => Promise<readonly string[]>,
): Promise<void> {
  const kept = [...stored].flatMap(([key, value]) =>
    key.startsWith(DRAFT.prefix) && v.is(SavedSchema, value) ? [{ key, save: value.save }] : [],
  );
  if (kept.length === 0) return;
  const saves = await findSaves();
  for (const { key } of kept.filter(({ save }) => saves.includes(save))) {
    stored.delete(key);
    void remove({ area: 'session', key });
  }
}
