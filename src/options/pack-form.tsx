import { useEffect, useState } from 'preact/hooks';
import type { Contract } from '../ledger/subject.ts';
import { useForm } from '../ui/fields/use-form.ts';
import { PackContracts } from './pack-contracts.tsx';
import { emptyPack, type PackDraft, type PackOrder, packSchema, SHORTEST_PASSPHRASE } from './pack-draft.ts';
import { PassphraseField } from './passphrase-field.tsx';
import { useTranslator } from './use-app.ts';

interface Props {
  readonly contracts: readonly Contract[];
  readonly onPack: (order: PackOrder) => Promise<void>;
  readonly onCancel: () => void;
}

/** What goes into a pack, and its passphrase: nothing of it is kept. */
export function PackForm({ contracts, onPack, onCancel }: Props) {
  const t = useTranslator();
  const [draft, setDraft] = useState<PackDraft>(emptyPack);
  const { form, problems, onSubmit } = useForm(draft, packSchema(t));
  const change = (changes: Partial<PackDraft>) => setDraft((before) => ({ ...before, ...changes }));
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const check = (of: 'withHistory' | 'withNotes', words: string, disabled = false) => (
    <label class="check">
      <input
        type="checkbox"
        checked={draft[of] && !disabled}
        disabled={disabled}
        onChange={({ currentTarget: { checked } }) => change({ [of]: checked })}
      />
      {words}
    </label>
  );
  return (
    <form
      ref={form}
      class="panel pack-form"
      noValidate
      aria-label={t.text('options_pack')}
      onSubmit={(event) => void onSubmit(event, onPack)}
    >
      <PackContracts
        contracts={contracts}
        draft={draft}
        onChange={change}
        {...(problems.contracts === undefined ? {} : { problem: problems.contracts })}
      />
      {check('withHistory', t.text('options_pack_history'))}
      {check('withNotes', t.text('options_pack_notes'), !draft.withHistory)}
      <PassphraseField
        name="passphrase"
        label={t.text('options_pack_passphrase')}
        value={draft.passphrase}
        onValue={(passphrase) => change({ passphrase })}
        autocomplete="new-password"
        hint={t.text('options_pack_hint', { count: SHORTEST_PASSPHRASE })}
        problem={problems.passphrase}
      />
      <PassphraseField
        name="again"
        label={t.text('options_pack_again')}
        value={draft.again}
        onValue={(again) => change({ again })}
        autocomplete="new-password"
        problem={problems.again}
      />
      <div class="form-buttons">
        <button type="button" class="button" onClick={onCancel}>
          {t.text('common_cancel')}
        </button>
        <button type="submit" class="button primary">
          {t.text('options_pack_save')}
        </button>
      </div>
    </form>
  );
}
