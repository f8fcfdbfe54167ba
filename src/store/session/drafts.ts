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

/** Loads all drafts once; reads are then synchronous, writes fire-and-forget. */
export async function openDrafts(): Promise<Drafts> {
  const stored = new Map(Object.entries(await browser.storage.session.get(null)));
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
