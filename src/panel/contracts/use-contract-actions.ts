import type { Incident } from '../../entitlements/balance.ts';
import type { Contract } from '../../entitlements/subject.ts';
import type { Announce } from '../../ui/announcement.ts';
import { useTranslator } from '../../ui/app-context.ts';
import { copyText } from '../../ui/copy-text.ts';
import { useRecorder } from '../../ui/use-recorder.ts';

export type ContractActions = ReturnType<typeof useContractActions>;

/** What can be done with a stored contract. Everything is announced, and everything recorded can be undone. */
export function useContractActions(announce: Announce) {
  const t = useTranslator();
  const record = useRecorder(announce);
  const revoke = (subject: string, event: string, done: string, undone: string) =>
    record([{ type: 'event-revoked', subject, event }], { done, undone });

  const copy = async (id: string, done: string) => {
    const copied = await copyText(id);
    announce(copied ? { text: done } : { text: t.text('popup_copy_failed'), failed: true });
    return copied;
  };

  return {
    copyAccessId: ({ accessId, label }: Contract) =>
      copy(accessId, t.text('popup_copied_access_id', { label })),

    copyContractId: ({ contractId, label }: Contract) =>
      copy(contractId, t.text('popup_copied_contract_id', { label })),

    logIncident: ({ id, label }: Contract) =>
      record([{ type: 'incident-opened', subject: id, portal: null, request: null, note: null }], {
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

    recordReading: ({ id, label }: Contract, remaining: number) =>
      record([{ type: 'balance-observed', subject: id, remaining, source: 'support-for-business' }], {
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
