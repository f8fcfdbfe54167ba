import { useState } from 'preact/hooks';
import { hasIds } from '../../entitlements/grants.ts';
import type { Contract } from '../../ledger/subject.ts';
import { CONTRACT_DRAFT, type ContractDraft } from '../../store/session/draft-kinds.ts';
import type { Announcement } from '../../ui/announcement.ts';
import { useDraft } from '../../ui/fields/use-draft.ts';
import { useForm } from '../../ui/fields/use-form.ts';
import { useRecorder } from '../../ui/use-recorder.ts';
import { benefitChoices } from '../benefit-choices.ts';
import { usePanel } from '../panel-context.ts';
import { useTranslator } from '../use-app.ts';
import { LIST } from '../view.ts';
import { additionOf, amendmentOf, draftOf } from './contract-draft.ts';
import { type ContractEntry, contractSchema } from './contract-schema.ts';
import { useRebase } from './use-rebase.ts';

/**
 * A contract's form: its draft, what is wrong with it, and how it is saved and left.
 *
 * @param stored the contract being edited; `null` for a new one
 * @param prefilled what the form of a new one begins with
 */
export function useContractForm(
  stored: Contract | null,
  prefilled: ContractDraft,
  contracts: readonly Contract[],
) {
  const t = useTranslator();
  const { announce, show } = usePanel();
  const initial = stored === null ? prefilled : draftOf(stored);
  const { draft, save: saveId, change, forget } = useDraft(CONTRACT_DRAFT, initial, stored?.id ?? null);
  const choice = benefitChoices.find(draft.choice, stored);
  const withIds = choice === null || hasIds(choice);
  const { form, problems, onSubmit, forgetDate } = useForm(
    draft,
    contractSchema(t, stored, contracts, withIds),
    saveId,
  );
  const [failure, setFailure] = useState<Announcement | null>(null);
  const record = useRecorder((announcement) =>
    announcement.failed ? setFailure(announcement) : announce(announcement),
  );
  useRebase(stored, draft, change);

  const close = () => {
    forget();
    show(LIST);
  };
  const save = async ({ terms, accounts, reading }: ContractEntry) => {
    const { label } = terms;
    const events =
      // The contract is named by the save, so that one that was added already is known again.
      stored === null ? additionOf(saveId, terms, accounts, reading) : amendmentOf(stored, terms, accounts);
    const words =
      stored === null
        ? {
            done: t.text('panel_contract_added', { label }),
            undone: t.text('panel_contract_deleted', { label }),
          }
        : {
            done: t.text('panel_contract_saved', { label }),
            undone: t.text('panel_contract_changes_undone', { label }),
          };
    if (events.length === 0 || (await record(events, words, saveId))) close();
  };
  return {
    form,
    draft,
    choice,
    withIds,
    change,
    problems,
    forgetDate,
    failure,
    close,
    onSubmit: (event: Event) => void onSubmit(event, save),
  };
}
