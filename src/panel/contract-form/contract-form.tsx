import './contract-form.css';
import { useEffect, useMemo } from 'preact/hooks';
import { grantedIncidents } from '../../entitlements/grants.ts';
import { withLastTerm } from '../../ledger/on-day.ts';
import type { Contract } from '../../ledger/subject.ts';
import type { ContractDraft, PastedFormField } from '../../store/session/draft-kinds.ts';
import { LabelField } from '../../ui/fields/label-field.tsx';
import { PeriodFields } from '../../ui/fields/period-fields.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { StatusMessage } from '../../ui/status-message.tsx';
import { portalName } from '../../words/portal-names.ts';
import { BenefitField } from '../benefit-field.tsx';
import { useTranslator } from '../use-app.ts';
import { AccountsField } from './accounts-field.tsx';
import { twinOf } from './contract-schema.ts';
import { GrantedField } from './granted-field.tsx';
import { IdFields } from './id-fields.tsx';
import { useContractForm } from './use-contract-form.ts';
import { useFieldMarks } from './use-field-marks.ts';

interface Props {
  /** The id of the contract being edited; `null` for a new one. */
  readonly contract: string | null;
  /** What the form of a new one begins with. */
  readonly prefilled: ContractDraft;
  readonly contracts: readonly Contract[];
}

/** The fields whose control has another name than the draft has for them. */
const NAME_OF: Readonly<Record<PastedFormField, string>> = {
  label: 'label',
  customer: 'customer',
  choice: 'benefit',
  accessId: 'accessId',
  contractId: 'contractId',
  startsOn: 'startsOn',
  endsOn: 'endsOn',
  granted: 'granted',
};

export function ContractForm({ contract, prefilled, contracts }: Props) {
  const t = useTranslator();
  const found = contracts.find(({ id }) => id === contract) ?? null;
  const stored = useMemo(() => (found === null ? null : withLastTerm(found)), [found]);
  const { form, said, close, onSubmit, ...fields } = useContractForm(stored, prefilled, contracts);
  useEffect(() => {
    // What a pasted text leaves in doubt comes first.
    const [doubt] = fields.draft.doubts;
    const name = doubt === undefined ? 'label' : NAME_OF[doubt.field];
    form.current?.querySelector<HTMLElement>(`[name="${name}"]`)?.focus();
  }, [form]);

  return (
    <form ref={form} class="form" noValidate onSubmit={onSubmit}>
      <header class="panel-header">
        <IconButton icon="back" name={t.text('common_back')} onClick={close} />
        <h1 class="form-title">{t.text(stored === null ? 'panel_add_contract' : 'panel_edit_contract')}</h1>
      </header>
      <Fields stored={stored} contracts={contracts} onRenewed={close} {...fields} />
      <footer class="panel-footer form-footer">
        <StatusMessage announcement={said} />
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

type FieldsProps = Pick<
  ReturnType<typeof useContractForm>,
  'draft' | 'choice' | 'withIds' | 'change' | 'problems' | 'forgetDate'
> & {
  readonly stored: Contract | null;
  readonly contracts: readonly Contract[];
  readonly onRenewed: () => void;
};

function Fields(props: FieldsProps) {
  const { stored, contracts, onRenewed, draft, choice, withIds, change, problems, forgetDate } = props;
  const t = useTranslator();
  const twin = problems.contractId === undefined ? null : twinOf(contracts, stored, draft.contractId);
  const marksOf = useFieldMarks(
    draft,
    contracts.filter(({ id }) => id !== stored?.id),
  );
  return (
    <main class="panel-main form-fields">
      <LabelField
        value={draft.label}
        onValue={(label) => change({ label })}
        marks={marksOf('label')}
        problem={problems.label}
      />
      <BenefitField
        stored={stored}
        value={draft.choice}
        onValue={(key) => change({ choice: key })}
        marks={marksOf('choice')}
        problem={problems.choice}
      />
      {withIds ? (
        <IdFields
          draft={draft}
          problems={problems}
          marksOf={marksOf}
          onChange={change}
          twin={twin}
          onRenewed={onRenewed}
        />
      ) : (
        <p class="field-hint">{t.text('panel_without_ids')}</p>
      )}
      <PeriodFields
        period={draft}
        problems={problems}
        marksOf={marksOf}
        onChange={change}
        forgetDate={forgetDate}
      />
      <GrantedField
        typed={draft.granted}
        unlimited={draft.unlimited}
        byRuleSet={choice === null ? null : grantedIncidents(choice)}
        problem={problems.granted}
        marks={marksOf('granted')}
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
        marks={marksOf('customer')}
        problem={problems.customer}
      />
      {draft.reading !== null && <ReadingShown reading={draft.reading} />}
      {withIds && (
        <AccountsField
          accounts={draft.accounts}
          typed={draft.account}
          problem={problems.account}
          onChange={change}
        />
      )}
    </main>
  );
}

/** What is recorded besides, so that the first balance is the portal's own. */
function ReadingShown({ reading }: { readonly reading: NonNullable<ContractDraft['reading']> }) {
  const t = useTranslator();
  const { remaining, source } = reading;
  return (
    <p class="field-hint">
      {t.text('panel_form_with_reading', {
        portal: portalName(t, source),
        remaining: remaining === 'unlimited' ? t.text('balance_unlimited') : remaining,
      })}
    </p>
  );
}
