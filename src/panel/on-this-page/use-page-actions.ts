import type { Addition } from '../../guidance/page-offers/additions.ts';
import type { Change } from '../../guidance/page-offers/changes.ts';
import type { ReadingOffered } from '../../guidance/page-offers/reading-offered.ts';
import type { EventDraft } from '../../ledger/events.ts';
import type { Contract } from '../../ledger/subject.ts';
import { loadLedgerStore } from '../../store/lazy-ledger-store.ts';
import { useRecorder } from '../../ui/use-recorder.ts';
import { usePanel } from '../panel-context.ts';
import { useTranslator } from '../use-app.ts';

/**
 * Takes over what the page shows, each as one step that can be undone. The row that was pressed goes, so the focus
 * moves on to the search field.
 */
export function usePageActions(portal: string | null) {
  const t = useTranslator();
  const { announce, actions, focusTargets } = usePanel();
  const recordEvents = useRecorder(announce);
  const moveOn = (isDone: boolean) => {
    if (isDone) focusTargets.focus('search');
  };
  const record: typeof recordEvents = async (events, words) => {
    const isDone = await recordEvents(events, words);
    moveOn(isDone);
    return isDone;
  };

  return {
    store: async (additions: readonly Addition[]) => {
      const { newSubject } = await loadLedgerStore();
      const events = additions.flatMap((addition) => eventsOf(addition, newSubject(), portal));
      const [first] = additions;
      const label = first?.details?.label ?? '';
      const words =
        additions.length === 1
          ? {
              done: t.text('panel_contract_added', { label }),
              undone: t.text('panel_contract_deleted', { label }),
            }
          : {
              done: t.plural('panel_page_stored', additions.length),
              undone: t.plural('panel_page_removed', additions.length),
            };
      return record(events, words);
    },

    change: ({ contract: { id, label }, changes }: Change) =>
      record([{ type: 'contract-amended', subject: id, changes }], {
        done: t.text('panel_contract_saved', { label }),
        undone: t.text('panel_contract_changes_undone', { label }),
      }),

    recordReading: async ({ contract, shown }: ReadingOffered) =>
      moveOn(await actions.recordReading(contract, { remaining: shown, source: portal ?? '' })),

    /** Logs a request that was created a moment ago: after any reading of today. */
    logRequest: async (contract: Contract, request: string) =>
      moveOn(await actions.logIncident(contract, { portal, request, note: null })),

    recordLink: ({ id, label }: Contract, account: string) =>
      record([{ type: 'account-linked', subject: id, account }], {
        done: t.text('panel_page_linked', { label, account }),
        undone: t.text('panel_page_unlinked', { label, account }),
      }),
  };
}

/** A contract, and what the portal shows as remaining now. */
function eventsOf({ details, reading }: Addition, subject: string, portal: string | null): EventDraft[] {
  if (details === null) return [];
  const added: EventDraft = { type: 'contract-added', subject, ...details };
  if (reading === null || portal === null) return [added];
  return [added, { type: 'balance-observed', subject, remaining: reading, source: portal }];
}
