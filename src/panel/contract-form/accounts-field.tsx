import { useRef, useState } from 'preact/hooks';
import { comparableAccount } from '../../ledger/events.ts';
import { isAddress } from '../../ui/fields/address.ts';
import { Field } from '../../ui/fields/field.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { useTranslator } from '../use-app.ts';

interface Change {
  readonly accounts?: readonly string[];
  readonly account?: string;
}

interface Props {
  readonly accounts: readonly string[];
  /** The address in the field, not yet in the list. */
  readonly typed: string;
  readonly problem: string | undefined;
  readonly onChange: (change: Change) => void;
}

/** The accounts on which both IDs have been entered (R13): a list, and a field that adds to it. */
export function AccountsField({ accounts, typed, problem, onChange }: Props) {
  const t = useTranslator();
  const input = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<string>();

  const add = () => {
    const account = comparableAccount(typed);
    const refusal = accounts.includes(account)
      ? t.text('form_problem_account_duplicate')
      : isAddress(account)
        ? undefined
        : t.text('form_problem_account');
    setRefused(refusal);
    if (refusal === undefined) onChange({ accounts: [...accounts, account], account: '' });
    input.current?.focus();
  };

  return (
    <fieldset class="accounts">
      <legend class="field-label">
        {t.text('form_accounts')}
        <span class="field-optional"> ({t.text('common_optional')})</span>
      </legend>
      {accounts.length > 0 && (
        <ul class="chips">
          {accounts.map((account) => (
            <li key={account} class="chip">
              <span class="chip-text" title={account}>
                {account}
              </span>
              <IconButton
                icon="dismiss"
                name={t.text('form_account_remove', { account })}
                onClick={() => {
                  onChange({ accounts: accounts.filter((other) => other !== account) });
                  input.current?.focus();
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <Field
        label={t.text('form_account')}
        hint={t.text('form_accounts_hint')}
        problem={refused ?? problem}
        class="label-unseen"
      >
        {(described) => (
          <div class="field-with-button">
            <input
              {...described}
              ref={input}
              class="input"
              type="text"
              name="account"
              value={typed}
              onInput={(event) => {
                setRefused(undefined);
                onChange({ account: event.currentTarget.value });
              }}
              onKeyDown={(event) => {
                // Enter in this field adds to the list; with nothing typed it saves, as in every other field.
                if (event.key !== 'Enter' || event.isComposing || typed.trim() === '') return;
                event.preventDefault();
                add();
              }}
              inputMode="email"
              placeholder={t.text('form_account_example')}
              autocomplete="off"
              spellcheck={false}
            />
            <button type="button" class="button" onClick={add}>
              {t.text('form_account_add')}
            </button>
          </div>
        )}
      </Field>
    </fieldset>
  );
}
