import './contract-form.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { grantedIncidents } from '../../entitlements/grants.ts';
import type { Contract } from '../../ledger/subject.ts';
import { newSubject } from '../../store/ledger-store.ts';
import { CONTRACT_DRAFT } from '../../store/session/draft-names.ts';
import type { Announcement } from '../../ui/announcement.ts';
import { PeriodFields } from '../../ui/fields/period-fields.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { useDraft } from '../../ui/fields/use-draft.ts';
import { useSubmission } from '../../ui/fields/use-submission.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { StatusMessage } from '../../ui/status-message.tsx';
import { useRecorder } from '../../ui/use-recorder.ts';
import { useTranslator } from '../use-app.ts';
import { AccountsField } from './accounts-field.tsx';
import { choiceOf } from './benefit-choices.ts';
import { BenefitField } from './benefit-field.tsx';
import { accountsOf, additionOf, amendmentOf, draftOf, emptyDraft, termsOf } from './contract-draft.ts';
import { draftProblems } from './draft-problems.ts';
import { GrantedField } from './granted-field.tsx';
import { IdFields } from './id-fields.tsx';
import {
  accountProblemText,
  contractIdProblemText,
  idProblemText,
  labelProblemText,
} from './problem-texts.ts';
import { useRebase } from './use-rebase.ts';

interface Props {
  /** The contract being edited; `null` for a new one. */
  readonly stored: Contract | null;
  readonly contracts: readonly Contract[];
  readonly announce: (announcement: Announcement) => void;
  readonly onClose: () => void;
}

export function ContractForm({ stored, contracts, announce, onClose }: Props) {
  const t = useTranslator();
  const kept = useDraft(CONTRACT_DRAFT, stored === null ? emptyDraft : draftOf(stored), {
    contract: stored?.id ?? null,
  });
  const { draft, change } = kept;
  useRebase(stored, draft, change);
  const [failure, setFailure] = useState<Announcement | null>(null);
  const { form, submitted, unparsableDates, readDates, forgetDate, showProblems } = useSubmission();
  const record = useRecorder((said) => (said.failed ? setFailure(said) : announce(said)));
  const saving = useRef(false);
  useEffect(() => form.current?.querySelector<HTMLElement>('[name="label"]')?.focus(), [form]);

  const close = () => {
    kept.forget();
    onClose();
  };
  const around = { stored, contracts };
  const problems = submitted ? draftProblems(draft, { ...around, unparsableDates }) : {};
  const choice = choiceOf(draft.choice, stored);

  const save = async () => {
    const found = draftProblems(draft, { ...around, unparsableDates: readDates() });
    const terms = termsOf(draft, stored);
    if (Object.keys(found).length > 0 || terms === null) return showProblems();
    const drafts =
      stored === null
        ? additionOf(newSubject(), terms, accountsOf(draft))
        : amendmentOf(stored, terms, accountsOf(draft));
    if (drafts.length === 0) return close();
    const { label } = terms;
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
    if (await record(drafts, words)) close();
  };

  const onSubmit = async (event: Event) => {
    event.preventDefault();
    // A second Enter while the first is being recorded would add the contract twice.
    if (saving.current) return;
    saving.current = true;
    await save();
    saving.current = false;
  };

  return (
    <form ref={form} class="form" noValidate onSubmit={(event) => void onSubmit(event)}>
      <header class="panel-header">
        <IconButton icon="back" name={t.text('common_back')} onClick={close} />
        <h1 class="form-title">{t.text(stored === null ? 'panel_add_contract' : 'panel_edit_contract')}</h1>
      </header>
      <main class="panel-main form-fields">
        <TextField
          label={t.text('form_label')}
          name="label"
          value={draft.label}
          onValue={(label) => change({ label })}
          placeholder={t.text('form_label_hint')}
          problem={labelProblemText(t, problems.label, draft.label)}
        />
        <BenefitField
          stored={stored}
          value={draft.choice}
          onValue={(key) => change({ choice: key })}
          missing={problems.choice !== undefined}
        />
        <IdFields
          draft={draft}
          problems={{
            accessId: idProblemText(t, problems.accessId, 'form_problem_access_id_empty', draft.accessId),
            contractId: contractIdProblemText(t, problems.contractId, draft.contractId),
          }}
          onChange={change}
        />
        <PeriodFields
          period={draft}
          problems={problems}
          onChange={(field, day) => {
            forgetDate(field);
            change({ [field]: day });
          }}
        />
        <GrantedField
          typed={draft.granted}
          unlimited={draft.unlimited}
          byRuleSet={choice === null ? null : grantedIncidents(choice)}
          wrong={problems.granted !== undefined}
          onTyped={(granted) => change({ granted })}
          onUnlimited={(unlimited) => change({ unlimited })}
        />
        <TextField
          label={t.text('form_customer')}
          name="customer"
          optional
          value={draft.customer}
          onValue={(customer) => change({ customer })}
          hint={t.text('form_customer_hint')}
          problem={labelProblemText(t, problems.customer, draft.customer)}
        />
        <AccountsField
          accounts={draft.accounts}
          typed={draft.account}
          problem={accountProblemText(t, problems.account)}
          onChange={change}
        />
      </main>
      <footer class="panel-footer form-footer">
        <StatusMessage announcement={failure} />
        <button type="button" class="button" onClick={close}>
          {t.text('common_cancel')}
        </button>
        <button type="submit" class="button primary">
          {t.text('common_save')}
        </button>
      </footer>
    </form>
  );
}
