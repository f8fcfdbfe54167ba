import {
  CHECK_DRAFT,
  CONTRACT_DRAFT,
  type ContractDraft,
  PASTED_DRAFT,
  START_DRAFT,
} from '../store/session/draft-kinds.ts';
import type { Drafts } from '../store/session/drafts.ts';

/**
 * What the panel shows: the contracts, those of a pasted text, the guided start, where to open a case, the steps by which a balance is read, of
 * one contract or of any, or a contract's form, with `null` for a new one, and what stands in it before anything is typed.
 */
export type View =
  | { readonly name: 'list' | 'start' | 'routing' | 'pasted' }
  | { readonly name: 'check'; readonly contract: string | null }
  | { readonly name: 'form'; readonly contract: string | null; readonly prefilled?: ContractDraft };

export const LIST: View = { name: 'list' };

/** Where the user was when the popup closed under a half-filled form. */
export function viewLeft(drafts: Drafts): View {
  const form = drafts.read(CONTRACT_DRAFT);
  if (form !== null) return { name: 'form', contract: form.contract };
  if (drafts.read(PASTED_DRAFT) !== null) return { name: 'pasted' };
  const check = drafts.read(CHECK_DRAFT);
  if (check !== null) return { name: 'check', contract: check.contract };
  return drafts.read(START_DRAFT) === null ? LIST : { name: 'start' };
}

/** Where a form leads when it is left: back to the other contracts of a pasted text, or to the list. */
export function viewAfterForm(drafts: Drafts): View {
  return drafts.read(PASTED_DRAFT) === null ? LIST : { name: 'pasted' };
}
