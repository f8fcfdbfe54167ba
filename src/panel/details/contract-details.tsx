import './contract-details.css';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { hasIds } from '../../entitlements/grants.ts';
import { isShared } from '../../ledger/shared.ts';
import type { Contract } from '../../ledger/subject.ts';
import { LOG_DRAFT } from '../../store/session/draft-kinds.ts';
import { Icon } from '../../ui/icon.tsx';
import { offerNameOf } from '../../words/entitlement-names.ts';
import { usePanel } from '../panel-context.ts';
import { useApp } from '../use-app.ts';
import { CalendarButton } from './calendar-button.tsx';
import { CopyTextButtons } from './copy-text-buttons.tsx';
import { HistoryList } from './history-list.tsx';
import { LogForm } from './log-form.tsx';
import { MoreTasks } from './more-tasks.tsx';
import { ReadingForm } from './reading-form.tsx';

/** How the balance comes about, and what is done seldom. */
export function ContractDetails({ contract }: { contract: Contract }) {
  const { t } = useApp();
  const { id } = contract;
  const offer = offerNameOf(t, contract);
  const details = useRef<HTMLDivElement>(null);
  // Expanded at the foot of the list, it would be out of sight.
  useLayoutEffect(() => details.current?.closest('[role="row"]')?.scrollIntoView({ block: 'nearest' }), []);

  return (
    <div ref={details} class="details">
      {offer !== null && <p class="details-offer">{offer}</p>}
      {isShared(id) ? <SharedTasks contract={contract} /> : <OwnTasks contract={contract} />}
    </div>
  );
}

/** Nothing is logged on it here, and nothing of it changed: see `ledger/shared.ts`. */
function SharedTasks({ contract }: { contract: Contract }) {
  const { t } = useApp();
  return (
    <>
      <p>{t.text('panel_shared_text')}</p>
      <div class="details-tasks">
        <CalendarButton contract={contract} />
      </div>
    </>
  );
}

function OwnTasks({ contract }: { contract: Contract }) {
  const { t, drafts } = useApp();
  const { show } = usePanel();
  const { id, label } = contract;
  const [isLogging, setLogging] = useState(() => drafts.read(LOG_DRAFT)?.contract === id);
  return (
    <>
      {isLogging ? (
        <LogForm contract={contract} onClose={() => setLogging(false)} />
      ) : (
        <div class="details-tasks">
          <button
            type="button"
            class="button"
            aria-label={`${t.text('panel_log_with_details')}: ${label}`}
            onClick={() => setLogging(true)}
          >
            <Icon name="add" />
            {t.text('panel_log_with_details')}
          </button>
          <button
            type="button"
            class="button"
            aria-label={t.text('panel_edit_this', { label })}
            onClick={() => show({ name: 'form', contract: id })}
          >
            <Icon name="edit" />
            {t.text('common_edit')}
          </button>
          <MoreTasks contract={contract} />
        </div>
      )}
      <ReadingForm contract={contract} />
      {isShownInRequests(contract) && (
        <button
          type="button"
          class="button subtle details-check"
          onClick={() => show({ name: 'check', contract: id })}
        >
          <Icon name="compass" />
          {t.text('check_title')}
        </button>
      )}
      <CopyTextButtons contract={contract} />
      <HistoryList contract={contract} />
    </>
  );
}

/** Portals show the balance of what has IDs (P32) and is limited. */
function isShownInRequests(contract: Contract): boolean {
  return hasIds(contract) && contract.balance.granted?.incidents !== 'unlimited';
}
