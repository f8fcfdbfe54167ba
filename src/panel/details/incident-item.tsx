import { useState } from 'preact/hooks';
import type { Incident } from '../../ledger/balance.ts';
import type { Contract } from '../../ledger/subject.ts';
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
  /** Called when the entry's own button has been used: the entry may be gone. */
  readonly afterwards: () => void;
}

/** One incident: when it was logged, whether it was returned, and the way back from both. */
export function IncidentItem({ contract, incident, counts, afterwards }: Props) {
  const t = useTranslator();
  const { actions } = usePanel();
  const [isChanging, setChanging] = useState(false);
  const { returned, about } = incident;
  const moment = t.moment(incident.openedAt);
  const portal = about.portal === null ? null : portalName(t, about.portal);
  const more = [portal, about.request, about.note].filter(Boolean).join(' · ');
  const close = () => {
    setChanging(false);
    afterwards();
  };
  return (
    <li class={returned === null && counts ? 'entry' : 'entry past'}>
      <span class="entry-text">
        <span class="entry-when">{t.text('panel_incident_of', { moment })}</span>
        {more !== '' && <bdi class="entry-more">{more}</bdi>}
        {!counts && <span class="entry-more">{t.text('panel_history_in_reading')}</span>}
        {returned !== null && (
          <span class="entry-more">
            {t.text('panel_incident_returned', { date: shortDayAt(t.locale, returned.at) })}
          </span>
        )}
      </span>
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
      {isChanging && returned === null && (
        <IncidentForm contract={contract} incident={incident} onClose={close} />
      )}
      {isChanging && returned !== null && (
        <ReturnDay contract={contract} incident={incident} returned={returned} onClose={close} />
      )}
    </li>
  );
}
