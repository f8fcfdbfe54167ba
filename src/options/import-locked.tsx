import { useEffect, useRef, useState } from 'preact/hooks';
import type { InspectedFile } from '../store/inspect-file.ts';
import { PassphraseField } from './passphrase-field.tsx';
import { useTranslator } from './use-app.ts';

interface Props {
  readonly file: Extract<InspectedFile, { kind: 'locked' }>;
  readonly onOpen: (passphrase: string) => Promise<void>;
  readonly onCancel: () => void;
}

/** Asks for the passphrase of a pack. */
export function ImportLocked({ file: { name, isWrong }, onOpen, onCancel }: Props) {
  const t = useTranslator();
  const form = useRef<HTMLFormElement>(null);
  const [passphrase, setPassphrase] = useState('');
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  return (
    <form
      ref={form}
      class="panel"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (passphrase !== '') void onOpen(passphrase);
      }}
    >
      <h4>{t.text('options_pack_locked', { file: name })}</h4>
      <PassphraseField
        name="passphrase"
        label={t.text('options_pack_passphrase')}
        value={passphrase}
        onValue={setPassphrase}
        autocomplete="off"
        hint={t.text('options_pack_locked_hint')}
        problem={isWrong && passphrase === '' ? t.text('options_pack_wrong') : undefined}
      />
      <div class="form-buttons">
        <button type="button" class="button" onClick={onCancel}>
          {t.text('common_cancel')}
        </button>
        <button type="submit" class="button primary">
          {t.text('options_pack_open')}
        </button>
      </div>
    </form>
  );
}
