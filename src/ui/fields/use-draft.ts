import { useState } from 'preact/hooks';
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
  const [draft, setDraft] = useState<Draft>(() => {
    const kept = drafts.read(kind);
    return kept?.contract === contract ? kept.draft : initial;
  });

  return {
    draft,
    change: (changes: Partial<Draft>) =>
      setDraft((before) => {
        const after = { ...before, ...changes };
        drafts.write(kind, { contract, draft: after });
        return after;
      }),
    forget: () => drafts.forget(kind),
  };
}
