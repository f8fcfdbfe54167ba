import type { Incident } from '../ledger/balance.ts';
import type { Contract } from '../ledger/subject.ts';
import { ledgerStore } from '../store/lazy-ledger-store.ts';
import type { Announce } from '../ui/announcement.ts';
import { useApp } from '../ui/app-context.ts';
import { copyId } from '../ui/copy-text.ts';
import { useRecorder } from '../ui/use-recorder.ts';

/** What a user can say of an incident; `happenedAt` in UTC milliseconds, where it was not just now. */
export interface IncidentWords {
  readonly portal: string | null;
  readonly request: string | null;
  readonly note: string | null;
  readonly happenedAt?: number;
}

const NO_WORDS: IncidentWords = { portal: null, request: null, note: null };

export type ContractActions = ReturnType<typeof useContractActions>;

/** What can be done with a stored contract. Everything is announced, and everything recorded can be undone. */
export function useContractActions(announce: Announce) {
  const { t, clock } = useApp();
  const record = useRecorder(announce);
  const revoke = (subject: string, event: string, done: string, undone: string) =>
    record([{ type: 'event-revoked', subject, event }], { done, undone });

  const copy = async (contract: Contract, id: string, done: string) => {
    const copied = await copyId(id);
    announce(copied ? { text: done } : { text: t.text('popup_copy_failed'), failed: true });
    // Only for the order of the list next time: nothing depends on whether it could be remembered.
    if (copied)
      void ledgerStore()
        .then(({ rememberUse }) => rememberUse(contract.id, clock()))
        .catch(() => {});
    return copied;
  };

  return {
    /** Says something that needs no way back. */
    say: (text: string) => announce({ text }),

    copyAccessId: (contract: Contract) =>
      copy(contract, contract.accessId, t.text('popup_copied_access_id', { label: contract.label })),

    copyContractId: (contract: Contract) =>
      copy(contract, contract.contractId, t.text('popup_copied_contract_id', { label: contract.label })),

    star: ({ id, label, isStarred }: Contract) => {
      const starred = t.text('popup_starred', { label });
      const unstarred = t.text('popup_unstarred', { label });
      return record([{ type: 'contract-starred', subject: id, isStarred: !isStarred }], {
        done: isStarred ? unstarred : starred,
        undone: isStarred ? starred : unstarred,
      });
    },

    /** @param about what is known of the request; nothing, where one click logs it */
    logIncident: ({ id, label }: Contract, about: IncidentWords = NO_WORDS) =>
      record([{ type: 'incident-opened', subject: id, ...about }], {
        done: t.text('popup_incident_logged', { label }),
        undone: t.text('popup_incident_undone', { label }),
      }),

    /** @param incident the id of the event that took it */
    undoIncident: ({ id, label }: Contract, incident: string) =>
      revoke(
        id,
        incident,
        t.text('popup_incident_undone', { label }),
        t.text('popup_incident_logged', { label }),
      ),

    giveBack: ({ id, label }: Contract, incident: Incident) =>
      record([{ type: 'incident-returned', subject: id, incident: incident.id }], {
        done: t.text('popup_incident_given_back', { label }),
        undone: t.text('popup_give_back_undone', { label }),
      }),

    undoGiveBack: ({ id, label }: Contract, returned: NonNullable<Incident['returned']>) =>
      revoke(
        id,
        returned.id,
        t.text('popup_give_back_undone', { label }),
        t.text('popup_incident_given_back', { label }),
      ),

    /** @param source the portal it was read on, by its id */
    recordReading: ({ id, label }: Contract, remaining: number, source: string) =>
      record([{ type: 'balance-observed', subject: id, remaining, source }], {
        done: t.text('popup_reading_recorded', { label }),
        undone: t.text('popup_reading_undone', { label }),
      }),

    undoReading: ({ id, label }: Contract, reading: string) =>
      revoke(
        id,
        reading,
        t.text('popup_reading_undone', { label }),
        t.text('popup_reading_recorded', { label }),
      ),

    remove: ({ id, label, addedBy }: Contract) =>
      revoke(
        id,
        addedBy,
        t.text('popup_contract_deleted', { label }),
        t.text('popup_contract_restored', { label }),
      ),
  };
}
