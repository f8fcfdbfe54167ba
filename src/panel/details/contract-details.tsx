import './contract-details.css';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Contract } from '../../ledger/subject.ts';
import { LOG_DRAFT } from '../../store/session/draft-names.ts';
import { Icon } from '../../ui/icon.tsx';
import { offerNameOf } from '../../words/entitlement-names.ts';
import { useApp } from '../use-app.ts';
import type { ContractActions } from '../use-contract-actions.ts';
import { CalendarButton } from './calendar-button.tsx';
import { HistoryList } from './history-list.tsx';
import { LogForm } from './log-form.tsx';
import { ReadingForm } from './reading-form.tsx';

interface Props {
  readonly contract: Contract;
  readonly actions: ContractActions;
  readonly onEdit: () => void;
}

/** What the balance rests on, and what is done seldom. */
export function ContractDetails({ contract, actions, onEdit }: Props) {
  const { t, drafts } = useApp();
  const { label } = contract;
  const offer = offerNameOf(t, contract);
  const details = useRef<HTMLDivElement>(null);
  // Unfolded at the foot of the list, it would be out of sight.
  useLayoutEffect(() => details.current?.closest('li')?.scrollIntoView({ block: 'nearest' }), []);
  const [isLogging, setLogging] = useState(() => drafts.read(LOG_DRAFT, isOf(contract)) !== null);

  return (
    <div ref={details} class="details">
      {offer !== null && <p class="details-offer">{offer}</p>}
      {isLogging ? (
        <LogForm contract={contract} actions={actions} onClose={() => setLogging(false)} />
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
          <CalendarButton contract={contract} actions={actions} />
        </div>
      )}
      <ReadingForm contract={contract} actions={actions} />
      <HistoryList contract={contract} actions={actions} />
      <div class="details-actions">
        <button
          type="button"
          class="button"
          aria-label={t.text('panel_edit_this', { label })}
          onClick={onEdit}
        >
          <Icon name="edit" />
          {t.text('common_edit')}
        </button>
        <button
          type="button"
          class="button danger"
          aria-label={t.text('panel_delete_this', { label })}
          onClick={() => {
            void actions.remove(contract);
            document.getElementById('search')?.focus();
          }}
        >
          <Icon name="remove" />
          {t.text('common_delete')}
        </button>
      </div>
    </div>
  );
}

function isOf({ id }: Contract) {
  return (value: unknown): value is { readonly contract: string } =>
    typeof value === 'object' && value !== null && (value as { contract?: unknown }).contract === id;
}
