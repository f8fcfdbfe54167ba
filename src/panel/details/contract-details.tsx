import './contract-details.css';
import { useRef } from 'preact/hooks';
import type { Contract } from '../../entitlements/subject.ts';
import { useTranslator } from '../../ui/app-context.ts';
import { periodWords, shortDayAt } from '../../ui/dates.ts';
import { Icon } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import type { ContractActions } from '../contracts/use-contract-actions.ts';
import { IncidentItem } from './incident-item.tsx';
import { ReadingForm } from './reading-form.tsx';
import { useHistory } from './use-history.ts';

interface Props {
  readonly id: string;
  readonly contract: Contract;
  readonly actions: ContractActions;
  readonly onEdit: () => void;
}

/** What the balance rests on, and what is done seldom. */
export function ContractDetails({ id, contract, actions, onEdit }: Props) {
  const t = useTranslator();
  const heading = useRef<HTMLHeadingElement>(null);
  const { label, startsOn, endsOn } = contract;
  const history = useHistory(contract);
  const period = periodWords(t, startsOn, endsOn);
  const incidents = history?.incidents ?? [];
  const reading = history?.readings.at(-1) ?? null;
  // What the focus stood on goes away with the entry; it must not be lost.
  const afterwards = () => heading.current?.focus();

  return (
    <div id={id} class="details">
      <div class="details-head">
        <h3 ref={heading} tabIndex={-1}>
          {t.text('popup_incidents')}
        </h3>
        {period !== null && <p class="details-period">{period}</p>}
      </div>
      {history !== null && incidents.length === 0 && (
        <p class="details-none">{t.text('popup_incidents_none')}</p>
      )}
      <ul class="entries">
        {incidents.toReversed().map((incident) => (
          <IncidentItem
            key={incident.id}
            contract={contract}
            incident={incident}
            actions={actions}
            afterwards={afterwards}
          />
        ))}
        {reading !== null && (
          <li class="entry">
            <span class="entry-text">
              <strong>{t.text('popup_reading')}</strong>{' '}
              {t.text('popup_reading_is', {
                remaining:
                  reading.remaining === 'unlimited' ? t.text('balance_unlimited') : reading.remaining,
                date: shortDayAt(t.locale, reading.at),
              })}
            </span>
            <IconButton
              icon="undo"
              name={t.text('popup_undo_reading')}
              onClick={() => {
                void actions.undoReading(contract, reading.id);
                afterwards();
              }}
            />
          </li>
        )}
      </ul>
      <ReadingForm contract={contract} actions={actions} />
      <div class="details-actions">
        <button
          type="button"
          class="button"
          aria-label={t.text('popup_edit_this', { label })}
          onClick={onEdit}
        >
          <Icon name="edit" />
          {t.text('common_edit')}
        </button>
        <button
          type="button"
          class="button danger"
          aria-label={t.text('popup_delete_this', { label })}
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
