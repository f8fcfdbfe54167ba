import { useEffect, useRef, useState } from 'preact/hooks';
import type { Ledger } from '../ledger/ledger.ts';
import { type Backup, findBackups, readBackup } from '../store/backups.ts';
import { TransferState } from './transfer-state.tsx';
import { useTranslator } from './use-app.ts';
import type { Transfer } from './use-transfer.ts';

interface Props {
  readonly ledger: Ledger;
  readonly transfer: Transfer;
}

/** The backups that were made by themselves, and the way back to each: first what that would change, then the change. */
export function Backups({ ledger, transfer }: Props) {
  const t = useTranslator();
  const summary = useRef<HTMLElement>(null);
  const [backups, setBackups] = useState<readonly Backup[]>([]);
  // One is made before an import.
  useEffect(() => {
    findBackups().then(setBackups, () => {});
  }, [ledger]);
  const lookAt = async ({ name, at }: Backup) => {
    const file = await readBackup(name);
    await transfer.choose(new File([file], t.text('options_backup_name', { when: t.moment(at) })), 'restore');
  };
  const [last] = backups;
  return (
    <div class="task stacked">
      <div class="task-text">
        <h3>{t.text('options_backups')}</h3>
        <p>{t.text('options_backups_text')}</p>
        <p>
          {last === undefined
            ? t.text('options_backups_none')
            : t.text('options_backups_last', { when: t.moment(last.at) })}
        </p>
      </div>
      {last !== undefined && (
        <details>
          <summary ref={summary}>{t.plural('options_backups_list', backups.length)}</summary>
          <ul class="backups">
            {backups.map((backup) => (
              <li key={backup.name} class="item">
                <div class="item-text">
                  <span>{t.moment(backup.at)}</span>
                  <span class="item-more">{t.plural('options_backup_entries', backup.entries)}</span>
                </div>
                <button
                  type="button"
                  class="button"
                  disabled={transfer.running !== null}
                  aria-label={t.text('options_backup_look_at', { when: t.moment(backup.at) })}
                  onClick={() => void lookAt(backup)}
                >
                  {t.text('options_backup_look')}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      <TransferState of="restore" transfer={transfer} onDone={() => summary.current?.focus()} />
    </div>
  );
}
