import { useEffect } from 'preact/hooks';
import type { Contract } from '../../ledger/subject.ts';
import type { ContractActions } from '../use-contract-actions.ts';

interface Actions {
  /** The contract that the keys act on. */
  readonly selected: Contract | null;
  readonly actions: ContractActions;
  readonly onAdd: () => void;
  readonly onHelp: () => void;
  readonly onToggle: (contract: string) => void;
}

/**
 * The keys that work wherever the focus is in the list (the search field has a few more of its own). The help
 * sheet lists them. By the place of a key, not its letter: with Alt, some layouts type another sign.
 */
export function useListKeys({ selected, actions, onAdd, onHelp, onToggle }: Actions): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing || event.defaultPrevented || document.querySelector('dialog[open]') !== null)
        return;
      const act = actOf(event);
      if (act === null) return;
      event.preventDefault();
      act();
    };
    const actOf = (event: KeyboardEvent): (() => void) | null => {
      const { altKey, ctrlKey, metaKey, key, code } = event;
      if (key === 'F1' || (key === '?' && !isTextField(event.target))) return onHelp;
      if ((ctrlKey || metaKey) && !altKey && key === 'Enter')
        return selected && (() => onToggle(selected.id));
      if (!altKey || ctrlKey || metaKey) return null;
      if (code === 'KeyN') return onAdd;
      if (selected === null) return null;
      if (code === 'KeyA') return () => void actions.copyAccessId(selected);
      if (code === 'KeyC') return () => void actions.copyContractId(selected);
      if (code === 'KeyL') return () => void actions.logIncident(selected);
      return code === 'KeyS' ? () => void actions.toggleFavourite(selected) : null;
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
}

/** Where a question mark is a question mark. */
function isTextField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  );
}
