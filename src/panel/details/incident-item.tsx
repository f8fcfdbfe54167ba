import { useState } from 'preact/hooks';
import { tidyRequestNumber } from '../../entitlements/request-number.ts';
import type { Incident } from '../../ledger/balance.ts';
import type { Contract } from '../../ledger/subject.ts';
import { Icon } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { shortDayAt } from '../../words/dates.ts';
import { portalName } from '../../words/portal-names.ts';
import { usePanel } from '../panel-context.ts';
import { useTranslator } from '../use-app.ts';
import { IncidentForm } from './incident-form.tsx';
import { ReturnDay } from './return-day.tsx';

interface Props {
  readonly contract: Contract;
  readonly incident: Incident;
  /** Whether the balance counts it; else a later reading has it in it. */
  readonly counts: boolean;
  /** Whether a time of day is known of it. */
  readonly isTimed: boolean;
  /** Who recorded it; empty where that is not known, or no team shares the ledger. */
  readonly loggedBy: string;
  /** Called when the entry's own button has been used: the entry may be gone. */
  readonly afterwards: () => void;
}

/** One incident: when it was logged, whether it was returned, and the way back from both. */
export function IncidentItem({ contract, incident, counts, isTimed, loggedBy, afterwards }: Props) {
  const t = useTranslator();
  const { actions } = usePanel();
  const [isChanging, setChanging] = useState(false);
  const { returned, about } = incident;
  const moment = isTimed ? t.moment(incident.openedAt) : shortDayAt(t.locale, incident.openedAt);
  const portal = about.portal === null ? null : portalName(t, about.portal);
  const more = [portal, about.note].filter(Boolean).join(' · ');
  const number = about.request === null ? null : tidyRequestNumber(about.request);
  const close = () => {
    setChanging(false);
    afterwards();
  };
  return (
    <li class={returned === null && counts ? 'entry' : 'entry past'}>
      <span class="entry-text">
        <span class="entry-when">{t.text('panel_incident_of', { moment })}</span>
        {number !== null && (
          <button
            type="button"
            class="entry-request"
            aria-label={t.text('panel_copy_request', { number })}
            title={t.text('panel_copy_request', { number })}
            onClick={() => void actions.copyRequest(number)}
          >
            <bdi>{number}</bdi>
            <Icon name="copy" />
          </button>
        )}
        {more !== '' && <bdi class="entry-more">{more}</bdi>}
        {loggedBy !== '' && <bdi class="entry-more">{t.text('panel_logged_by', { name: loggedBy })}</bdi>}
        {returned !== null && (
          <span class="entry-more">
            {t.text('panel_incident_returned', { date: shortDayAt(t.locale, returned.at) })}
          </span>
        )}
      </span>
      <span class="entry-actions">
        {!isChanging && (
          <IconButton
            icon="edit"
            name={t.text(returned === null ? 'panel_incident_change' : 'panel_return_change', { moment })}
            onClick={() => setChanging(true)}
          />
        )}
        {returned === null && (
          <button
            type="button"
            class="button subtle"
            aria-label={t.text('panel_return_of', { moment })}
            title={t.text('panel_return_hint')}
            onClick={() => {
              void actions.returnIncident(contract, incident);
              afterwards();
            }}
          >
            {t.text('panel_return')}
          </button>
        )}
        <IconButton
          icon="undo"
          name={t.text(returned === null ? 'panel_undo_incident_of' : 'panel_undo_return_of', { moment })}
          onClick={() => {
            void (returned === null
              ? actions.undoIncident(contract, [...incident.superseded, incident.id])
              : actions.undoReturn(contract, returned));
            afterwards();
          }}
        />
      </span>
      {isChanging && returned === null && (
        <IncidentForm contract={contract} incident={incident} onClose={close} />
      )}
      {isChanging && returned !== null && (
        <ReturnDay contract={contract} incident={incident} returned={returned} onClose={close} />
      )}
    </li>
  );
}
