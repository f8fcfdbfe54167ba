import { useId, useRef, useState } from 'preact/hooks';
import type { Contract } from '../../entitlements/subject.ts';
import { LINKS } from '../../guidance/links.ts';
import { useTranslator } from '../../ui/app-context.ts';
import { ExternalLink } from '../../ui/external-link.tsx';
import { Icon } from '../../ui/icon.tsx';
import { wholeNumber } from '../../ui/whole-number.ts';
import type { ContractActions } from '../contracts/use-contract-actions.ts';

interface Props {
  readonly contract: Contract;
  readonly actions: ContractActions;
}

/** Records what Support for Business shows as remaining: from then on the balance counts from it (R18, R19). */
export function ReadingForm({ contract, actions }: Props) {
  const t = useTranslator();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);

  const onSubmit = async (event: Event) => {
    event.preventDefault();
    const remaining = wholeNumber(typed);
    setWrong(remaining === null);
    if (remaining === null) {
      input.current?.focus();
      return;
    }
    if (await actions.recordReading(contract, remaining)) setTyped('');
  };

  return (
    <form class="reading" noValidate onSubmit={(event) => void onSubmit(event)}>
      <div class="reading-head">
        <label for={id}>{t.text('popup_reading_label')}</label>
        <ExternalLink href={LINKS['s4b-create']} words={t.text('popup_open_s4b')} />
      </div>
      <div class="reading-line">
        <input
          ref={input}
          id={id}
          class="input reading-input"
          inputMode="numeric"
          autocomplete="off"
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setWrong(false);
          }}
          aria-invalid={wrong}
          aria-describedby={wrong ? `${id}-unit ${id}-problem` : `${id}-unit`}
        />
        <span id={`${id}-unit`}>{t.text('popup_reading_unit')}</span>
        <button
          type="submit"
          class="button"
          aria-label={t.text('popup_record_reading_on', { label: contract.label })}
        >
          {t.text('popup_record_reading')}
        </button>
      </div>
      {wrong && (
        <p class="field-problem" id={`${id}-problem`}>
          <Icon name="error" />
          <span>{t.text('popup_reading_problem')}</span>
        </p>
      )}
    </form>
  );
}
