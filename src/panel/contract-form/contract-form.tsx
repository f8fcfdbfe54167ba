import './contract-form.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { grantedIncidents } from '../../entitlements/grants.ts';
import type { Contract } from '../../entitlements/subject.ts';
import { newSubject } from '../../store/ledger-store.ts';
import type { Announcement } from '../../ui/announcement.ts';
import { useTranslator } from '../../ui/app-context.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { PeriodFields } from '../../ui/period-fields.tsx';
import { StatusMessage } from '../../ui/status-message.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useRecorder } from '../../ui/use-recorder.ts';
import { useSubmission } from '../../ui/use-submission.ts';
import { AccountsField } from './accounts-field.tsx';
import { choiceOf } from './benefit-choices.ts';
import { BenefitField } from './benefit-field.tsx';
import {
  accountsOf,
  additionOf,
  amendmentOf,
  type ContractDraft,
  draftOf,
  emptyDraft,
  termsOf,
} from './contract-draft.ts';
import { draftProblems } from './draft-problems.ts';
import { GrantedField } from './granted-field.tsx';
import {
  accountProblemText,
  contractIdProblemText,
  idProblemText,
  labelProblemText,
} from './problem-texts.ts';

interface Props {
  /** The contract being edited; `null` for a new one. */
  readonly stored: Contract | null;
  readonly contracts: readonly Contract[];
  readonly announce: (announcement: Announcement) => void;
  readonly onClose: () => void;
}

export function ContractForm({ stored, contracts, announce, onClose }: Props) {
  const t = useTranslator();
  const [draft, setDraft] = useState<ContractDraft>(stored === null ? emptyDraft : draftOf(stored));
  const [failure, setFailure] = useState<Announcement | null>(null);
  const { form, tried, halfTyped, readDates, forgetDate, refuse } = useSubmission();
  const record = useRecorder((said) => (said.failed ? setFailure(said) : announce(said)));
  const saving = useRef(false);
  const change = (changes: Partial<ContractDraft>) => setDraft((before) => ({ ...before, ...changes }));
  useEffect(() => form.current?.querySelector<HTMLElement>('[name="label"]')?.focus(), [form]);

  const around = { stored, contracts };
  const problems = tried ? draftProblems(draft, { ...around, halfTyped }) : {};
  const choice = choiceOf(draft.choice, stored);

  const save = async () => {
    const found = draftProblems(draft, { ...around, halfTyped: readDates() });
    const terms = termsOf(draft, stored);
    if (Object.keys(found).length > 0 || terms === null) return refuse();
    const drafts =
      stored === null
        ? additionOf(newSubject(), terms, accountsOf(draft))
        : amendmentOf(stored, terms, accountsOf(draft));
    if (drafts.length === 0) return onClose();
    const { label } = terms;
    const words =
      stored === null
        ? {
            done: t.text('popup_contract_added', { label }),
            undone: t.text('popup_contract_deleted', { label }),
          }
        : {
            done: t.text('popup_contract_saved', { label }),
            undone: t.text('popup_contract_changes_undone', { label }),
          };
    if (await record(drafts, words)) onClose();
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
        <IconButton icon="back" name={t.text('common_back')} onClick={onClose} />
        <h1 class="form-title">{t.text(stored === null ? 'popup_add_contract' : 'popup_edit_contract')}</h1>
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
        <TextField
          label={t.text('common_access_id')}
          name="accessId"
          mono
          value={draft.accessId}
          onValue={(accessId) => change({ accessId })}
          problem={idProblemText(t, problems.accessId, 'form_problem_access_id_empty', draft.accessId)}
        />
        <TextField
          label={t.text('common_contract_id')}
          name="contractId"
          mono
          value={draft.contractId}
          onValue={(contractId) => change({ contractId })}
          problem={contractIdProblemText(t, problems.contractId, draft.contractId)}
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
        <AccountsField
          accounts={draft.accounts}
          typed={draft.account}
          problem={accountProblemText(t, problems.account)}
          onChange={change}
        />
      </main>
      <footer class="panel-footer form-footer">
        <StatusMessage announcement={failure} />
        <button type="button" class="button" onClick={onClose}>
          {t.text('common_cancel')}
        </button>
        <button type="submit" class="button primary">
          {t.text('common_save')}
        </button>
      </footer>
    </form>
  );
}
