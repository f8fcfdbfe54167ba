import type { EventDraft } from '../ledger/events.ts';
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

/** Records events and announces them with an Undo. Tells whether they were recorded. */
export type Recorder = (drafts: readonly EventDraft[], words: Words) => Promise<boolean>;

export function useRecorder(announce: Announce): Recorder {
  const { t, clock } = useApp();
  const perform: Recorder = async (drafts, { done, undone }) => {
    try {
      const { record } = await loadLedgerStore();
      const events = await record(drafts, clock());
      // An undo is recorded like anything else, so it can be undone in turn.
      const undo = () => void perform(revocationsOf(events), { done: undone, undone: done });
      announce({ text: done, undo });
      return true;
    } catch (problem) {
      announce({ text: notSavedText(t, problem), failed: true });
      return false;
    }
  };
  return perform;
}
