import { useState } from 'preact/hooks';
import * as v from 'valibot';
import type { OptionsKey } from '../i18n/bundles.ts';
import type { Translator } from '../i18n/translator.ts';
import { accountSubject, comparableAccount } from '../ledger/events.ts';
import type { Account } from '../ledger/subject.ts';
import { isAddress } from '../ui/fields/address.ts';
import { SelectField } from '../ui/fields/select-field.tsx';
import { TextField } from '../ui/fields/text-field.tsx';
import { useForm } from '../ui/fields/use-form.ts';
import type { Recorder } from '../ui/use-recorder.ts';
import { useTranslator } from './use-app.ts';

type Association = Account['association'];

const emptyAccount: { readonly address: string; readonly association: Association } = {
  address: '',
  association: 'program',
};

const accountSchema = (t: Translator<OptionsKey>) =>
  v.pipe(
    v.object({
      address: v.pipe(v.string(), v.check(isAddress, t.text('form_problem_account'))),
      association: v.picklist(['program', 'csp-only']),
    }),
    v.transform(({ address, association }) => ({ account: comparableAccount(address), association })),
  );

/** Records what an account is associated with; for a known account, the later record holds. */
export function AccountForm({ record }: { record: Recorder }) {
  const t = useTranslator();
  const [draft, setDraft] = useState(emptyAccount);
  const { form, problems, onSubmit, startOver } = useForm(draft, accountSchema(t));

  const save = async (
    { account, association }: { account: string; association: Association },
    id: string,
  ) => {
    const recorded = await record(
      [{ type: 'account-described', subject: accountSubject(account), account, association }],
      {
        done: t.text('options_added', { name: account }),
        undone: t.text('options_removed', { name: account }),
      },
      id,
    );
    if (!recorded) return;
    setDraft(emptyAccount);
    startOver();
    form.current?.querySelector<HTMLElement>('[name="address"]')?.focus();
  };

  return (
    <form
      ref={form}
      class="section-form account-form"
      noValidate
      aria-label={t.text('options_account_add')}
      onSubmit={(event) => void onSubmit(event, save)}
    >
      <TextField
        label={t.text('options_account_address')}
        name="address"
        value={draft.address}
        onValue={(address) => setDraft({ ...draft, address })}
        keys="email"
        placeholder={t.text('form_account_example')}
        problem={problems.address}
      />
      <SelectField
        label={t.text('options_account_association')}
        name="association"
        value={draft.association}
        onValue={(value) =>
          setDraft({ ...draft, association: value === 'csp-only' ? 'csp-only' : 'program' })
        }
      >
        <option value="program">{t.text('options_account_program')}</option>
        <option value="csp-only">{t.text('options_account_csp_only')}</option>
      </SelectField>
      <div class="form-buttons">
        <button type="submit" class="button primary">
          {t.text('options_account_add')}
        </button>
      </div>
    </form>
  );
}
