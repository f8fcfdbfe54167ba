import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PastedDraft } from '../store/session/draft-kinds.ts';
import type { Announce } from '../ui/announcement.ts';
import type { FocusTargets } from './focus-targets.ts';
import type { ContractActions } from './use-contract-actions.ts';
import type { ReadPasted } from './use-paste.ts';
import type { View } from './view.ts';

/** What every part of the panel may ask for, besides what every page offers (`ui/app-context.ts`). */
export interface PanelContext {
  /** Says at the foot of the panel what was done. */
  readonly announce: Announce;
  /** What can be done with a stored contract. */
  readonly actions: ContractActions;
  readonly focusTargets: FocusTargets;
  readonly show: (view: View) => void;
  /** Reads the contracts in a pasted text; `null` until it can. */
  readonly readPasted: ReadPasted | null;
  /** Opens the form with what was found in a pasted text, or the list of it. */
  readonly openPasted: (found: PastedDraft) => void;
  readonly openHelp: () => void;
  /** Told by the list that another row is selected, and whether it has IDs that a key copies (P32); `null` for none. */
  readonly tellSelected: (copies: boolean | null) => void;
}

const Context = createContext<PanelContext | null>(null);
export const PanelProvider = Context.Provider;

export function usePanel(): PanelContext {
  const panel = useContext(Context);
  if (panel === null) throw new Error('used outside PanelProvider');
  return panel;
}
