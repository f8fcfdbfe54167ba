import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { isSample } from '../../ledger/samples.ts';
import type { Contract } from '../../ledger/subject.ts';
import { Icon } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { benefitNameOf } from '../../words/entitlement-names.ts';
import { statusWords } from '../../words/status-words.ts';
import { CopyableId } from '../copyable-id.tsx';
import { useApp } from '../use-app.ts';
import type { ContractActions } from '../use-contract-actions.ts';
import { BalanceView } from './balance-view.tsx';
import { FavouriteButton } from './favourite-button.tsx';

interface Props {
  readonly rowId: string;
  readonly contract: Contract;
  readonly actions: ContractActions;
  /** Whether the search field's keys act on it. */
  readonly selected: boolean;
  readonly onSelect: () => void;
  readonly expanded: boolean;
  readonly onToggle: () => void;
  /** What it shows expanded. */
  readonly children: ComponentChildren;
}

export function ContractRow({ rowId, contract, actions, selected, onSelect, ...row }: Props) {
  const { expanded, onToggle, children } = row;
  const { t, today } = useApp();
  const id = useId();
  const log = useRef<HTMLButtonElement>(null);
  const { label, customer, accounts, lastIncident } = contract;
  const status = statusWords(t, contract, today);

  return (
    <li
      class={status.tone === 'over' ? 'contract over' : 'contract'}
      aria-current={selected ? 'true' : undefined}
      onFocusCapture={onSelect}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a group is what the search field's keys point at. */}
      <div id={rowId} role="group" aria-labelledby={`${id}-label ${id}-balance`}>
        <div class="contract-head">
          <div class="contract-name">
            <h3 class="contract-title">
              <button
                type="button"
                class="disclosure"
                aria-expanded={expanded}
                aria-controls={expanded ? `${id}-details` : undefined}
                onClick={onToggle}
              >
                <Icon name="chevron" class="disclosure-icon" />
                <span id={`${id}-label`} class="contract-label" title={label}>
                  {label}
                </span>
              </button>
            </h3>
            <StatusBadge {...status} />
          </div>
          <FavouriteButton contract={contract} actions={actions} />
        </div>
        <p class="contract-benefit">
          {isSample(contract.id) && <span class="sample-word">{t.text('sample_badge')} · </span>}
          {benefitNameOf(contract)}
          {customer && <span> · {customer}</span>}
        </p>
        <div class="contract-ids">
          <CopyableId
            name={t.text('common_access_id')}
            id={contract.accessId}
            copyName={t.text('panel_copy_access_id')}
            onCopy={() => actions.copyAccessId(contract)}
          />
          <CopyableId
            name={t.text('common_contract_id')}
            id={contract.contractId}
            copyName={t.text('panel_copy_contract_id')}
            onCopy={() => actions.copyContractId(contract)}
          />
        </div>
        <div class="contract-foot">
          <BalanceView id={`${id}-balance`} balance={contract.balance} />
          <div class="contract-actions">
            {lastIncident !== null && (
              <IconButton
                icon="undo"
                name={t.text('panel_undo_incident_on', { label })}
                onClick={() => {
                  void actions.undoIncident(contract, lastIncident);
                  // The button may go with the incident; the focus must not go with the button.
                  log.current?.focus();
                }}
              />
            )}
            <button
              ref={log}
              type="button"
              class="button"
              aria-label={`${t.text('panel_log_incident')}: ${label}`}
              onClick={() => void actions.logIncident(contract)}
            >
              {t.text('panel_log_incident')}
            </button>
          </div>
        </div>
        {accounts.length > 0 && (
          <p class="contract-accounts" title={accounts.join(', ')}>
            <Icon name="person" />
            <span>{t.text('panel_linked_to', { accounts: accounts.join(', ') })}</span>
          </p>
        )}
      </div>
      {expanded && <div id={`${id}-details`}>{children}</div>}
    </li>
  );
}
