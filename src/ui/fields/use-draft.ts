import { useState } from 'preact/hooks';
import { newSave } from '../../ledger/event-ids.ts';
import type { DraftKind } from '../../store/session/draft-kinds.ts';
import { useApp } from '../app-context.ts';

/**
 * What is typed into a form, kept for when the popup closes under it.
 *
 * @param initial the form before anything is typed
 * @param contract the id of the contract that the form is about; `null` for a new one
 */
export function useDraft<Draft extends object>(
  kind: DraftKind<Draft>,
  initial: Draft,
  contract: string | null = null,
) {
  const { drafts } = useApp();
  const [{ draft, save }, setState] = useState(() => {
    const kept = drafts.read(kind);
    const isOfThis = kept?.contract === contract;
    return { draft: isOfThis ? kept.draft : initial, save: (isOfThis ? kept.save : undefined) ?? newSave() };
  });

  return {
    draft,
    /** The id under which it is saved; kept with what was typed. */
    save,
    change: (changes: Partial<Draft>) =>
      setState((before) => {
        const after = { ...before, draft: { ...before.draft, ...changes } };
        drafts.write(kind, { contract, ...after });
        return after;
      }),
    forget: () => drafts.forget(kind),
  };
}
