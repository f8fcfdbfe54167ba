import { isSameId } from '../entitlements/ids.ts';
import { CONTRACT_DRAFT, PASTED_DRAFT, type PastedDraft } from '../store/session/draft-kinds.ts';
import { isOnlyIds } from './pasted-draft.ts';
import { useApp } from './use-app.ts';
import { type ReadPasted, usePaste } from './use-paste.ts';
import type { View } from './view.ts';

/** The name of the field of the first opening that is there for pasted texts: there, IDs alone are enough. */
export const PASTE_BOX = 'pasted';

/**
 * Pasted into the list, its search field, the first opening or the guided start, a text with contracts opens the form, or the
 * list of them where there are several. The drafts are kept from the start.
 */
export function usePasteIntoPanel(read: ReadPasted | null, view: View, show: (view: View) => void) {
  const { drafts } = useApp();
  const open = ({ contracts, isCut }: PastedDraft) => {
    const [draft, ...others] = contracts;
    if (draft === undefined) return;
    // A form of a list that is pasted already may be open.
    const before = drafts.read(PASTED_DRAFT)?.draft.contracts ?? [];
    const all = [
      ...before.filter((known) => !contracts.some((each) => isSameId(each.contractId, known.contractId))),
      ...contracts,
    ];
    if (others.length > 0) drafts.write(PASTED_DRAFT, { contract: null, draft: { contracts: all, isCut } });
    else drafts.write(CONTRACT_DRAFT, { contract: null, draft });
    show(others.length > 0 ? { name: 'pasted' } : { name: 'form', contract: null });
  };
  const take = (found: PastedDraft, target: EventTarget | null) => {
    if (!isForContracts(target) || (!isPasteBox(target) && found.contracts.every(isOnlyIds))) return false;
    open(found);
    return true;
  };
  usePaste(read, view.name === 'list' || view.name === 'start' ? take : null);
  return open;
}

/** Not into a field of something else, such as a note. */
function isForContracts(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return target.getAttribute('role') === 'combobox';
  return !(target instanceof HTMLTextAreaElement) || isPasteBox(target);
}

function isPasteBox(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement && target.name === PASTE_BOX;
}
