import type { Quantity } from '../entitlements/rule-set.ts';
import type { Incident } from '../ledger/balance.ts';
import type { Renewal } from '../ledger/renewal.ts';
import { revocationsOf } from '../ledger/revocations.ts';
import type { Contract } from '../ledger/subject.ts';
import { copyText } from '../platform/copy-text.ts';
import { loadLedgerStore } from '../store/lazy-ledger-store.ts';
import type { Announce } from '../ui/announcement.ts';
import { useRecorder } from '../ui/use-recorder.ts';
import { contractName } from '../words/contract-name.ts';
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

/** What is said of a contract names it in full. */
const named = (contract: Contract) => ({ label: contractName(contract) });

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
      copy(contract, contract.accessId, t.text('panel_copied_access_id', named(contract))),

    copyContractId: (contract: Contract) =>
      copy(contract, contract.contractId, t.text('panel_copied_contract_id', named(contract))),

    toggleFavourite: (contract: Contract) => {
      const { id, isFavourite } = contract;
      const starred = t.text('panel_starred', named(contract));
      const unstarred = t.text('panel_unstarred', named(contract));
      return record([{ type: 'contract-starred', subject: id, isStarred: !isFavourite }], {
        done: isFavourite ? unstarred : starred,
        undone: isFavourite ? starred : unstarred,
      });
    },

    /** @param about what is known of the request; nothing, where one click logs it */
    logIncident: (contract: Contract, about: IncidentDetails = NO_DETAILS, save?: string) =>
      record(
        [{ type: 'incident-opened', subject: contract.id, ...about }],
        {
          done: t.text('panel_incident_logged', named(contract)),
          undone: t.text('panel_incident_undone', named(contract)),
        },
        save,
      ),

    /** Logs the incident as it really was, and takes the former entry back. It stays one incident on every device. */
    changeIncident: (contract: Contract, incident: Incident, about: IncidentDetails, save: string) =>
      record(
        [
          { type: 'event-revoked', subject: contract.id, event: incident.id },
          { type: 'incident-opened', subject: contract.id, ...about, corrects: incident.first },
        ],
        {
          done: t.text('panel_incident_changed', named(contract)),
          undone: t.text('panel_incident_change_undone', named(contract)),
        },
        save,
      ),

    /** @param entries the ids of the entries that log it */
    undoIncident: (contract: Contract, entries: readonly string[]) =>
      record(revocationsOf(entries.map((entry) => ({ id: entry, subject: contract.id }))), {
        done: t.text('panel_incident_undone', named(contract)),
        undone: t.text('panel_incident_logged', named(contract)),
      }),

    /**
     * Logs incidents that a reading shows as used and that were never logged: each at the moment of the reading, which has
     * them in it.
     */
    logMissing: (contract: Contract, count: number, happenedAt: number) =>
      record(
        Array.from({ length: count }, () => ({
          type: 'incident-opened' as const,
          subject: contract.id,
          ...NO_DETAILS,
          happenedAt,
        })),
        {
          done: t.plural('panel_gap_logged', count, named(contract)),
          undone: t.plural('panel_gap_undone', count, named(contract)),
        },
      ),

    copyRequest: async (number: string) => {
      const isCopied = await copyText(number);
      announce(
        isCopied
          ? { text: t.text('panel_copied_request', { number }) }
          : { text: t.text('panel_copy_failed'), failed: true },
      );
    },

    returnIncident: (contract: Contract, { first }: Incident) =>
      record([{ type: 'incident-returned', subject: contract.id, incident: first }], {
        done: t.text('panel_incident_given_back', named(contract)),
        undone: t.text('panel_return_undone', named(contract)),
      }),

    /** Gives the return another moment, in UTC milliseconds. */
    moveReturn: (
      contract: Contract,
      incident: string,
      returned: NonNullable<Incident['returned']>,
      happenedAt: number,
      save: string,
    ) =>
      record(
        [
          { type: 'event-revoked', subject: contract.id, event: returned.id },
          { type: 'incident-returned', subject: contract.id, incident, happenedAt },
        ],
        {
          done: t.text('panel_return_moved', named(contract)),
          undone: t.text('panel_return_moved_back', named(contract)),
        },
        save,
      ),

    undoReturn: (contract: Contract, returned: NonNullable<Incident['returned']>) =>
      revoke(
        contract.id,
        returned.id,
        t.text('panel_return_undone', named(contract)),
        t.text('panel_incident_given_back', named(contract)),
      ),

    recordReading: (contract: Contract, reading: NewReading, save?: string) =>
      record(
        [{ type: 'balance-observed', subject: contract.id, ...reading }],
        {
          done: t.text('panel_reading_recorded', named(contract)),
          undone: t.text('panel_reading_undone', named(contract)),
        },
        save,
      ),

    /** @param reading the id of the event that recorded it */
    changeReading: (contract: Contract, reading: string, changed: NewReading, save: string) =>
      record(
        [
          { type: 'event-revoked', subject: contract.id, event: reading },
          { type: 'balance-observed', subject: contract.id, ...changed },
        ],
        {
          done: t.text('panel_reading_changed', named(contract)),
          undone: t.text('panel_reading_change_undone', named(contract)),
        },
        save,
      ),

    undoReading: (contract: Contract, reading: string) =>
      revoke(
        contract.id,
        reading,
        t.text('panel_reading_undone', named(contract)),
        t.text('panel_reading_recorded', named(contract)),
      ),

    renew: (contract: Contract, renewal: Renewal) =>
      record([{ type: 'contract-amended', subject: contract.id, changes: { ...renewal } }], {
        done: t.text('panel_contract_renewed', {
          ...named(contract),
          date: shortDay(t.locale, renewal.endsOn),
        }),
        undone: t.text('panel_renewal_undone', named(contract)),
      }),

    remove: (contract: Contract) =>
      revoke(
        contract.id,
        contract.addedBy,
        t.text('panel_contract_deleted', named(contract)),
        t.text('panel_contract_restored', named(contract)),
      ),
  };
}
