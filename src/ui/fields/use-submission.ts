import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { findUnparsableDates } from './period.ts';

/**
 * The life of a form: nothing is called wrong before the first try to save; from then on problems come and
 * go as one types. After a try that failed the focus goes to the first field that is wrong.
 */
export function useSubmission() {
  const form = useRef<HTMLFormElement>(null);
  const [tries, setTries] = useState(0);
  const [unparsableDates, setHalfTyped] = useState<ReadonlySet<string>>(new Set());

  // Once a try, not once a keystroke.
  useLayoutEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries]);

  return {
    form,
    submitted: tries > 0,
    unparsableDates,
    /** Reads what only the browser's own controls know; call it first thing when saving. */
    readDates: (): ReadonlySet<string> => {
      const found = form.current === null ? new Set<string>() : findUnparsableDates(form.current);
      setHalfTyped(found);
      return found;
    },
    /** The date was touched again: what was wrong with it is no longer known. */
    forgetDate: (name: string) => setHalfTyped((known) => new Set([...known].filter((one) => one !== name))),
    showProblems: () => setTries((count) => count + 1),
    startOver: () => {
      setTries(0);
      setHalfTyped(new Set());
    },
  };
}
