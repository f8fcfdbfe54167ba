import { useEffect, useState } from 'preact/hooks';
import { hasIds } from '../../entitlements/grants.ts';
import { isSameId } from '../../entitlements/ids.ts';
import type { PanelKey } from '../../i18n/bundles.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { Contract } from '../../ledger/subject.ts';
import { CONTRACT_DRAFT, type ContractDraft, type PastedDraft } from '../../store/session/draft-kinds.ts';
import type { Announcement } from '../../ui/announcement.ts';
import { useDraft } from '../../ui/fields/use-draft.ts';
import { useForm } from '../../ui/fields/use-form.ts';
import { useRecorder } from '../../ui/use-recorder.ts';
import { benefitChoices } from '../benefit-choices.ts';
import { usePanel } from '../panel-context.ts';
import { changedByUser, isOnlyIds, withoutOwn, withPasted } from '../pasted-draft.ts';
import { useApp } from '../use-app.ts';
import { isBegun, usePaste } from '../use-paste.ts';
import { viewAfterForm } from '../view.ts';
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
  const { t, drafts } = useApp();
  const { announce, show, readPasted, openPasted } = usePanel();
  const initial = stored === null ? prefilled : draftOf(stored);
  const { draft, save: saveId, change, forget } = useDraft(CONTRACT_DRAFT, initial, stored?.id ?? null);
  const choice = benefitChoices.find(draft.choice, stored);
  const withIds = choice === null || hasIds(choice);
  const { form, problems, onSubmit, forgetDate } = useForm(
    draft,
    contractSchema(t, stored, contracts, withIds),
    saveId,
  );
  const [said, say] = useState<Announcement | null>(null);
  // What was pasted before the form opened is said once it is there to be heard.
  useEffect(() => {
    if (draft.pasted.length > 0) say({ text: filledText(t, draft) });
  }, []);
  const record = useRecorder((announcement) =>
    announcement.failed ? say(announcement) : announce(announcement),
  );
  useRebase(stored, draft, change);

  const take = (found: PastedDraft) => {
    if (found.contracts.every(isOnlyIds)) return false;
    const meant = theOneMeant(found.contracts, stored);
    if (meant === null) {
      if (stored !== null) return false;
      forget();
      openPasted(isBegun(draft) ? { ...found, contracts: [draft, ...found.contracts] } : found);
      return true;
    }
    const taken = withoutOwn(draft, meant);
    change(withPasted(draft, taken));
    const undo = () => {
      change(draft);
      say({ text: t.text('panel_pasted_undone') });
    };
    say({ text: filledText(t, taken), undo });
    return true;
  };
  usePaste(readPasted, take);

  const close = () => {
    forget();
    show(viewAfterForm(drafts));
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
    change: (changes: Partial<ContractDraft>) => {
      change(changedByUser(draft, changes));
      // To take back the paste would take back what was typed since.
      if (said?.undo !== undefined) say(null);
    },
    problems,
    forgetDate,
    said,
    close,
    onSubmit: (event: Event) => void onSubmit(event, save),
  };
}

/** The one contract in the text, or of several the one whose form is open; `null` where none is. */
function theOneMeant(pasted: readonly ContractDraft[], stored: Contract | null): ContractDraft | null {
  const [only, ...others] = pasted;
  if (only !== undefined && others.length === 0) return only;
  const same = pasted.filter(({ contractId }) => isSameId(contractId, stored?.contractId ?? null));
  return same.length === 1 ? (same[0] ?? null) : null;
}

/** How many fields were filled, and how many the text leaves in doubt. */
function filledText(t: Translator<PanelKey>, { pasted, doubts }: ContractDraft): string {
  const filled = t.plural('panel_pasted_filled', pasted.length);
  return doubts.length === 0 ? filled : `${filled} ${t.plural('panel_pasted_doubted', doubts.length)}`;
}
