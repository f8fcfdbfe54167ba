import { useState } from 'preact/hooks';
import { accountSubject, comparableAccount } from '../ledger/events.ts';
import type { Account } from '../ledger/subject.ts';
import { addressProblem } from '../ui/fields/address.ts';
import { SelectField } from '../ui/fields/select-field.tsx';
import { TextField } from '../ui/fields/text-field.tsx';
import { useSubmission } from '../ui/fields/use-submission.ts';
import type { Recorder } from '../ui/use-recorder.ts';
import { useTranslator } from './use-app.ts';

/** Says what an account is associated with; said of a known account again, it is the later word. */
export function AccountForm({ record }: { record: Recorder }) {
  const t = useTranslator();
  const [address, setAddress] = useState('');
  const [association, setAssociation] = useState<Account['association']>('program');
  const { form, submitted, showProblems, startOver } = useSubmission();
  const wrong = submitted && addressProblem(address) !== null;

  const onSubmit = async (event: Event) => {
    event.preventDefault();
    if (addressProblem(address) !== null) return showProblems();
    const account = comparableAccount(address);
    const recorded = await record(
      [{ type: 'account-described', subject: accountSubject(account), account, association }],
      {
        done: t.text('options_added', { name: account }),
        undone: t.text('options_removed', { name: account }),
      },
    );
    if (!recorded) return;
    setAddress('');
    setAssociation('program');
    startOver();
    form.current?.querySelector<HTMLElement>('[name="address"]')?.focus();
  };

  return (
    <form
      ref={form}
      class="section-form account-form"
      noValidate
      aria-label={t.text('options_account_add')}
      onSubmit={(event) => void onSubmit(event)}
    >
      <TextField
        label={t.text('options_account_address')}
        name="address"
        value={address}
        onValue={setAddress}
        keys="email"
        placeholder={t.text('form_account_example')}
        problem={wrong ? t.text('form_problem_account') : undefined}
      />
      <SelectField
        label={t.text('options_account_association')}
        name="association"
        value={association}
        onValue={(value) => setAssociation(value === 'csp-only' ? 'csp-only' : 'program')}
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
