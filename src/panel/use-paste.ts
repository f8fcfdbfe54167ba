import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { currentRuleSet } from '../guidance/memberships.ts';
import type { ContractDraft, PastedDraft } from '../store/session/draft-kinds.ts';
import type { LedgerState } from '../ui/use-ledger.ts';
import { draftOfPasted } from './pasted-draft.ts';
import { useApp } from './use-app.ts';
import { useLazyPart } from './use-lazy-part.ts';

const loadReader = () => import('../portals/pasted/read-pasted.ts');

/** Reads the contracts in a text. */
export type ReadPasted = (text: string) => PastedDraft;

/** The reader of pasted texts; `null` until it is loaded. */
export function useReadPasted(stored: LedgerState): ReadPasted | null {
  const { today } = useApp();
  const reader = useLazyPart(loadReader);
  useEffect(() => {
    if (reader === null) return;
    const waiting = requestIdleCallback(() => reader.prepareReading({ today, ownRuleSet: null }));
    return () => cancelIdleCallback(waiting);
  }, [reader]);
  if (reader === null) return null;
  return (text) => {
    const ownRuleSet = stored.state === 'open' ? currentRuleSet(stored.ledger, today) : null;
    const { contracts, isCut } = reader.readPasted(text, { today, ownRuleSet });
    return { contracts: contracts.map(draftOfPasted), isCut };
  };
}

/**
 * Takes what is pasted anywhere in the window, if it has contracts.
 *
 * @param take tells whether it took them; any other text is pasted as it is. `null` while nothing is to be taken
 */
export function usePaste(
  read: ReadPasted | null,
  take: ((found: PastedDraft, target: EventTarget | null) => boolean) | null,
): void {
  const latest = useRef({ read, take });
  latest.current = { read, take };
  // Before the first paint, as the keys: the first paste counts.
  useLayoutEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const { read, take } = latest.current;
      if (read === null || take === null || document.querySelector('dialog[open]') !== null) return;
      const found = read(event.clipboardData?.getData('text') ?? '');
      if (found.contracts.length === 0 || !take(found, event.target)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    // While it goes down: the fields for IDs have a listener of their own.
    window.addEventListener('paste', onPaste, true);
    return () => window.removeEventListener('paste', onPaste, true);
  }, []);
}

/** Whether a draft has anything in it that the user would miss. */
export function isBegun(draft: ContractDraft): boolean {
  const { label, customer, choice, accessId, contractId, startsOn, endsOn, granted, accounts, account } =
    draft;
  return [
    label,
    customer,
    choice,
    accessId,
    contractId,
    startsOn,
    endsOn,
    granted,
    ...accounts,
    account,
  ].some((typed) => typed !== '');
}
