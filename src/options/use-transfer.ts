import { useRef, useState } from 'preact/hooks';
import { type Inspected, inspect, undoImport } from '../store/transfers.ts';
import type { Announce } from '../ui/announcement.ts';
import { notSavedText } from '../words/store-problem-text.ts';
import { useApp } from './use-app.ts';

/** What is done with a file: its entries are added, or the ledger goes back to what it holds. */
export type Purpose = 'import' | 'restore';

/** What is being done with a file, and how much of it is done. */
interface Running {
  readonly step: 'reading' | 'writing';
  readonly name: string;
  readonly share: number;
}

/** One file at a time: chosen, looked at beside the page, and then used or not. */
export interface Transfer {
  readonly purpose: Purpose;
  readonly running: Running | null;
  readonly inspected: Inspected | null;
  readonly choose: (file: File | undefined, purpose?: Purpose) => Promise<void>;
  /** Tries to open the chosen pack. */
  readonly unlock: (passphrase: string) => Promise<void>;
  /** Uses the file; tells whether that was done. */
  readonly confirm: () => Promise<boolean>;
  /** Imports a file that was looked at elsewhere; tells whether that was done. */
  readonly importAtOnce: (file: File) => Promise<boolean>;
  readonly undo: () => Promise<void>;
}

export function useTransfer(announce: Announce): Transfer {
  const { t, clock } = useApp();
  const [purpose, setPurpose] = useState<Purpose>('import');
  const [inspected, setInspected] = useState<Inspected | null>(null);
  const [running, setRunning] = useState<Running | null>(null);
  // The file chosen last: what comes of an earlier one is too late.
  const chosenLast = useRef<File | undefined>(undefined);

  const fail = (problem: unknown) => announce({ text: notSavedText(t, problem), failed: true });
  const choose = async (
    file: File | undefined,
    why: Purpose = 'import',
    passphrase: string | null = null,
  ) => {
    chosenLast.current = file;
    inspected?.forget();
    setInspected(null);
    setRunning(null);
    setPurpose(why);
    if (file === undefined) return;
    const { name } = file;
    const isLate = () => chosenLast.current !== file;
    const tell = (share: number) => isLate() || setRunning({ step: 'reading', name, share });
    tell(0);
    try {
      const found = await inspect(file, { restores: why === 'restore', passphrase }, tell);
      if (isLate()) return found.forget();
      setInspected(found);
    } catch (problem) {
      if (!isLate()) fail(problem);
    }
    if (!isLate()) setRunning(null);
  };
  const undo = async () => {
    try {
      await undoImport(clock());
      announce({ text: t.text('options_import_undone') });
    } catch (problem) {
      fail(problem);
    }
  };
  const doneText = (added: number) => {
    if (purpose === 'restore') return t.text('options_backup_restored');
    return added > 0 ? t.plural('options_imported', added) : t.text('options_import_revived');
  };
  const use = async (found: Inspected) => {
    const { name } = found.file;
    const tell = (share: number) => setRunning({ step: 'writing', name, share });
    tell(0);
    try {
      const added = await found.importNow(clock(), tell);
      announce({ text: doneText(added), undo: () => void undo() });
      await choose(undefined);
      return true;
    } catch (problem) {
      fail(problem);
      setRunning(null);
      return false;
    }
  };
  const confirm = async () => inspected !== null && use(inspected);
  const importAtOnce = async (file: File) => {
    try {
      return await use(await inspect(file, { restores: false, passphrase: null }, () => {}));
    } catch (problem) {
      fail(problem);
      return false;
    }
  };
  const unlock = (passphrase: string) => choose(chosenLast.current, purpose, passphrase);
  return { purpose, running, inspected, choose, unlock, confirm, importAtOnce, undo };
}
