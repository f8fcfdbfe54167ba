import { newSave } from '../ledger/event-ids.ts';
import type { EventDraft, LedgerEvent } from '../ledger/events.ts';
import { revocationsOf } from '../ledger/revocations.ts';
import { loadLedgerStore } from '../store/lazy-ledger-store.ts';
import { notSavedText } from '../words/store-problem-text.ts';
import type { Announce } from './announcement.ts';
import { useApp } from './app-context.ts';

/** What to say once it is done, and once it is undone. */
interface Words {
  readonly done: string;
  readonly undone: string;
}

/**
 * Records events and announces them with an Undo. Tells whether they were recorded.
 *
 * @param save the id of what is saved: under one id, events are recorded once, however often it is tried
 */
export type Recorder = (drafts: readonly EventDraft[], words: Words, save?: string) => Promise<boolean>;

export function useRecorder(announce: Announce): Recorder {
  const { t, clock } = useApp();
  const perform: Recorder = async (drafts, { done, undone }, save = newSave()) => {
    let events: readonly LedgerEvent[];
    try {
      const { record } = await loadLedgerStore();
      events = await record(drafts, clock(), undefined, save);
    } catch (problem) {
      announce({ text: notSavedText(t, problem), failed: true });
      return false;
    }
    const undoing = newSave();
    // An undo is recorded like anything else, so it can be undone in turn.
    const undo = () => void perform(revocationsOf(events), { done: undone, undone: done }, undoing);
    announce({ text: done, undo });
    return true;
  };
  return perform;
}
