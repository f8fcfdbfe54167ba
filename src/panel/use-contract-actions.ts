import type { Quantity } from '../entitlements/rule-set.ts';
import type { Incident } from '../ledger/balance.ts';
import type { Renewal } from '../ledger/renewal.ts';
import { revocationsOf } from '../ledger/revocations.ts';
import type { Contract } from '../ledger/subject.ts';
import { loadLedgerStore } from '../store/lazy-ledger-store.ts';
import type { Announce } from '../ui/announcement.ts';
import { useRecorder } from '../ui/use-recorder.ts';
import { shortDay } from '../words/dates.ts';
import { copyId } from './copy-id.ts';
import { useApp } from './use-app.ts';

/** What a user can enter of an incident; `happenedAt` in UTC milliseconds, where it was not just now. */
export interface IncidentDetails {
  readonly portal: string | null;
  readonly request: string | null;
  readonly note: string | null;
  readonly happenedAt?: number;
}

/** A balance as a portal, named by its id, showed it; `happenedAt` in UTC milliseconds, where it was not just now. */
export interface NewReading {
  readonly remaining: Quantity;
  readonly source: string;
  readonly happenedAt?: number;
}

const NO_DETAILS: IncidentDetails = { portal: null, request: null, note: null };

export type ContractActions = ReturnType<typeof useContractActions>;

/** What can be done with a stored contract. Everything is announced, and everything recorded can be undone. */
export function useContractActions(announce: Announce) {
  const { t, clock } = useApp();
  const record = useRecorder(announce);
  const revoke = (subject: string, event: string, done: string, undone: string) =>
    record([{ type: 'event-revoked', subject, event }], { done, undone });

  const copy = async (contract: Contract, id: string | null, done: string) => {
    // What was bought without IDs has none to copy (P32).
    if (id === null) return false;
    const copied = await copyId(id);
    announce(copied ? { text: done } : { text: t.text('panel_copy_failed'), failed: true });
    // Only for the order of the list next time: nothing depends on whether it could be remembered.
    if (copied)
      void loadLedgerStore()
        .then(({ rememberUse }) => rememberUse(contract.id, clock()))
        .catch(() => {});
    return copied;
  };

  return {
    copyAccessId: (contract: Contract) =>
      copy(contract, contract.accessId, t.text('panel_copied_access_id', { label: contract.label })),

    copyContractId: (contract: Contract) =>
      copy(contract, contract.contractId, t.text('panel_copied_contract_id', { label: contract.label })),

    toggleFavourite: ({ id, label, isFavourite }: Contract) => {
      const starred = t.text('panel_starred', { label });
      const unstarred = t.text('panel_unstarred', { label });
      return record([{ type: 'contract-starred', subject: id, isStarred: !isFavourite }], {
        done: isFavourite ? unstarred : starred,
        undone: isFavourite ? starred : unstarred,
      });
    },

    /** @param about what is known of the request; nothing, where one click logs it */
    logIncident: ({ id, label }: Contract, about: IncidentDetails = NO_DETAILS, save?: string) =>
      record(
        [{ type: 'incident-opened', subject: id, ...about }],
        {
          done: t.text('panel_incident_logged', { label }),
          undone: t.text('panel_incident_undone', { label }),
        },
        save,
      ),

    /** Logs the incident as it really was, and takes the former entry back. It stays one incident on every device. */
    changeIncident: ({ id, label }: Contract, incident: Incident, about: IncidentDetails, save: string) =>
      record(
        [
          { type: 'event-revoked', subject: id, event: incident.id },
          { type: 'incident-opened', subject: id, ...about, corrects: incident.first },
        ],
        {
          done: t.text('panel_incident_changed', { label }),
          undone: t.text('panel_incident_change_undone', { label }),
        },
        save,
      ),

    /** @param entries the ids of the entries that log it */
    undoIncident: ({ id, label }: Contract, entries: readonly string[]) =>
      record(revocationsOf(entries.map((entry) => ({ id: entry, subject: id }))), {
        done: t.text('panel_incident_undone', { label }),
        undone: t.text('panel_incident_logged', { label }),
      }),

    returnIncident: ({ id, label }: Contract, { first }: Incident) =>
      record([{ type: 'incident-returned', subject: id, incident: first }], {
        done: t.text('panel_incident_given_back', { label }),
        undone: t.text('panel_return_undone', { label }),
      }),

    /** Gives the return another moment, in UTC milliseconds. */
    moveReturn: (
      { id, label }: Contract,
      incident: string,
      returned: NonNullable<Incident['returned']>,
      happenedAt: number,
      save: string,
    ) =>
      record(
        [
          { type: 'event-revoked', subject: id, event: returned.id },
          { type: 'incident-returned', subject: id, incident, happenedAt },
        ],
        {
          done: t.text('panel_return_moved', { label }),
          undone: t.text('panel_return_moved_back', { label }),
        },
        save,
      ),

    undoReturn: ({ id, label }: Contract, returned: NonNullable<Incident['returned']>) =>
      revoke(
        id,
        returned.id,
        t.text('panel_return_undone', { label }),
        t.text('panel_incident_given_back', { label }),
      ),

    recordReading: ({ id, label }: Contract, reading: NewReading, save?: string) =>
      record(
        [{ type: 'balance-observed', subject: id, ...reading }],
        {
          done: t.text('panel_reading_recorded', { label }),
          undone: t.text('panel_reading_undone', { label }),
        },
        save,
      ),

    /** @param reading the id of the event that recorded it */
    changeReading: ({ id, label }: Contract, reading: string, changed: NewReading, save: string) =>
      record(
        [
          { type: 'event-revoked', subject: id, event: reading },
          { type: 'balance-observed', subject: id, ...changed },
        ],
        {
          done: t.text('panel_reading_changed', { label }),
          undone: t.text('panel_reading_change_undone', { label }),
        },
        save,
      ),

    undoReading: ({ id, label }: Contract, reading: string) =>
      revoke(
        id,
        reading,
        t.text('panel_reading_undone', { label }),
        t.text('panel_reading_recorded', { label }),
      ),

    renew: ({ id, label }: Contract, renewal: Renewal) =>
      record([{ type: 'contract-amended', subject: id, changes: { ...renewal } }], {
        done: t.text('panel_contract_renewed', { label, date: shortDay(t.locale, renewal.endsOn) }),
        undone: t.text('panel_renewal_undone', { label }),
      }),

    remove: ({ id, label, addedBy }: Contract) =>
      revoke(
        id,
        addedBy,
        t.text('panel_contract_deleted', { label }),
        t.text('panel_contract_restored', { label }),
      ),
  };
}
