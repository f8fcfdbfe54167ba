import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { newSave } from '../../ledger/event-ids.ts';
import { type FormSchema, type Problems, UNPARSABLE_DATE, validate } from './form-schema.ts';

/**
 * The life of a form: nothing is called wrong before the first try to save; from then on problems come and go
 * as the user types. After a try that failed the focus goes to the first field with a problem.
 *
 * @param draft the form as it stands
 * @param schema what the draft must be to be saved, and what it is then
 * @param keptSave the id under which a kept draft is saved; other forms draw one, and another when they start over
 */
export function useForm<Draft extends object, Terms>(
  draft: Draft,
  schema: FormSchema<Draft, Terms>,
  keptSave?: string,
) {
  const [ownSave, setOwnSave] = useState(newSave);
  const form = useRef<HTMLFormElement>(null);
  const isSaving = useRef(false);
  const [tries, setTries] = useState(0);
  const [unparsableDates, setUnparsableDates] = useState<readonly string[]>([]);

  // Once a try, not once a keystroke.
  useLayoutEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries]);

  const checked = (dates: readonly string[]) =>
    validate(schema, { ...draft, ...Object.fromEntries(dates.map((name) => [name, UNPARSABLE_DATE])) });

  const problems: Problems<Draft> = tries > 0 ? checked(unparsableDates).problems : {};
  return {
    form,
    /** What is wrong, by field, in words. */
    problems,
    /**
     * Handles the form's submit event: saves what was entered, or shows what is wrong with it. Whatever is saved under
     * the id is saved once: a second Enter may come before the form is drawn anew.
     */
    onSubmit: async (event: Event, save: (terms: Terms, id: string) => Promise<void>) => {
      event.preventDefault();
      // A second Enter while the first is being recorded would record everything twice.
      if (isSaving.current) return;
      const dates = unparsableDatesIn(form.current);
      setUnparsableDates(dates);
      const { terms } = checked(dates);
      if (terms === undefined) return setTries((count) => count + 1);
      isSaving.current = true;
      await save(terms, keptSave ?? ownSave).finally(() => {
        isSaving.current = false;
      });
    },
    /** The date was touched again: whether the browser can read it is not known before the next try. */
    forgetDate: (name: string) => setUnparsableDates((known) => known.filter((other) => other !== name)),
    startOver: () => {
      setTries(0);
      setUnparsableDates([]);
      setOwnSave(newSave());
    },
  };
}

/**
 * The date controls that hold something the browser cannot read, such as 31 February. Their value is empty,
 * and yet they must not pass for "no date".
 */
function unparsableDatesIn(form: HTMLFormElement | null): string[] {
  const inputs = [...(form?.querySelectorAll<HTMLInputElement>('input[type="date"]') ?? [])];
  return inputs.filter(({ validity }) => validity.badInput).map(({ name }) => name);
}
