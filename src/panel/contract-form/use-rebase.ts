import { useEffect, useRef } from 'preact/hooks';
import type { Contract } from '../../ledger/subject.ts';
import type { ContractDraft } from '../../store/session/draft-kinds.ts';
import { draftOf, rebased } from './contract-draft.ts';

/**
 * Keeps an open form in step with the contract as another window changes it: fields that the user has not
 * touched here follow, what was typed stays, and saving records only what differs from then on.
 */
export function useRebase(
  stored: Contract | null,
  draft: ContractDraft,
  change: (changes: Partial<ContractDraft>) => void,
): void {
  const base = useRef(stored);
  useEffect(() => {
    const before = base.current;
    base.current = stored;
    if (before === null || stored === null || before === stored) return;
    const after = rebased(draft, draftOf(before), draftOf(stored));
    if (after !== draft) change(after);
  }, [stored]);
}
