import { useState } from 'preact/hooks';
import { calendarDateAt } from '../../entitlements/calendar-date.ts';
import type { Reading } from '../../ledger/history.ts';
import type { Contract } from '../../ledger/subject.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { shortDayAt } from '../../words/dates.ts';
import { portalName } from '../../words/portal-names.ts';
import { usePanel } from '../panel-context.ts';
import { distinctPresses } from '../same-press.ts';
import { useApp } from '../use-app.ts';
import { ReadingChange } from './reading-change.tsx';

interface Props {
  readonly contract: Contract;
  readonly reading: Reading;
  /** Whether the balance is counted from it; else a later one took its place. */
  readonly counts: boolean;
  /** How many more it shows as used than were logged. */
  readonly notLogged: number;
  /** Who recorded it; empty where that is not known, or no team shares the ledger. */
  readonly loggedBy: string;
  readonly afterwards: () => void;
}

/** What a portal once showed as remaining (R18, P6), and the way back from having recorded it. */
export function ReadingItem({ contract, reading, counts, notLogged, loggedBy, afterwards }: Props) {
  const { t, today } = useApp();
  const { actions } = usePanel();
  const [isChanging, setChanging] = useState(false);
  const [guard] = useState(distinctPresses);
  const { remaining, at, source } = reading;
  const date = shortDayAt(t.locale, at);
  return (
    <li class={counts ? 'entry reading-entry' : 'entry past'}>
      <span class="entry-text">
        <span class="entry-when">
          <strong>{t.text('panel_reading')}</strong>{' '}
          {remaining === 'unlimited'
            ? t.text('panel_reading_is_unlimited', { date })
            : t.text('panel_reading_is', { remaining, date })}
        </span>
        <span class="entry-more">{portalName(t, source)}</span>
        {loggedBy !== '' && <bdi class="entry-more">{t.text('panel_logged_by', { name: loggedBy })}</bdi>}
        {calendarDateAt(at) > today && <span class="entry-more">{t.text('panel_reading_future')}</span>}
      </span>
      {!isChanging && remaining !== 'unlimited' && (
        <IconButton
          icon="edit"
          name={t.text('panel_reading_change', { date })}
          onClick={() => setChanging(true)}
        />
      )}
      <IconButton
        icon="undo"
        name={t.text('panel_undo_reading_of', { date })}
        onClick={() => {
          void actions.undoReading(contract, reading.id);
          afterwards();
        }}
      />
      {notLogged > 0 && !isChanging && (
        <span class="entry-gap">
          {t.plural('panel_gap', notLogged)}
          <button
            type="button"
            class="button"
            onClick={() => {
              if (guard.counts(reading.id)) void actions.logMissing(contract, notLogged, at);
              afterwards();
            }}
          >
            {t.plural('panel_gap_log', notLogged)}
          </button>
        </span>
      )}
      {isChanging && (
        <ReadingChange
          contract={contract}
          reading={reading}
          onClose={() => {
            setChanging(false);
            afterwards();
          }}
        />
      )}
    </li>
  );
}
