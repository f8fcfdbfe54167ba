import { useRef, useState } from 'preact/hooks';
import { calendarDateAt } from '../entitlements/calendar-date.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { offerDownload } from '../platform/download.ts';
import { storeProblem } from '../store/store-problem.ts';
import { packFile } from '../store/transfers.ts';
import type { Announce } from '../ui/announcement.ts';
import { Icon } from '../ui/icon.tsx';
import { storeProblemText } from '../words/store-problem-text.ts';
import type { PackOrder } from './pack-draft.ts';
import { PackForm } from './pack-form.tsx';
import { useApp } from './use-app.ts';

interface Props {
  readonly ledger: Ledger;
  readonly announce: Announce;
}

/** A file under a passphrase, for a colleague. */
export function PackTask({ ledger, announce }: Props) {
  const { t, clock, settings } = useApp();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const pack = async ({ choice, passphrase }: PackOrder) => {
    try {
      const now = clock();
      const file = `partner-support-companion-${calendarDateAt(now)}-pack.json`;
      offerDownload(await packFile(choice, passphrase, now), file, 'application/json');
      announce({ text: t.text('options_exported', { file }) });
      close();
    } catch (problem) {
      announce({ text: storeProblemText(t, storeProblem(problem)), failed: true });
    }
  };
  return (
    <div class="task">
      <div class="task-text">
        <h3>{t.text('options_pack')}</h3>
        <p>{t.text('options_pack_text')}</p>
      </div>
      <button
        ref={button}
        type="button"
        class="button"
        aria-expanded={isOpen}
        disabled={!settings.mayExport}
        onClick={() => setOpen((before) => !before)}
      >
        <Icon name="download" />
        {t.text('options_pack_make')}
      </button>
      {isOpen && settings.mayExport && (
        <PackForm contracts={ledger.contracts} onPack={pack} onCancel={close} />
      )}
    </div>
  );
}
