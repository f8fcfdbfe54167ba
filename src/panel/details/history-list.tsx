import { Fragment } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { PanelKey } from '../../i18n/bundles.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { Incident, StartingGrant } from '../../ledger/balance.ts';
import type { Reading, TermHistory } from '../../ledger/history.ts';
import { isUpsideDown, type Period } from '../../ledger/period.ts';
import type { Contract } from '../../ledger/subject.ts';
import { periodWords, shortDay, shortDayAt } from '../../words/dates.ts';
import { useTranslator } from '../use-app.ts';
import { IncidentItem } from './incident-item.tsx';
import { isDayAlone } from './moment.ts';
import { ReadingItem } from './reading-item.tsx';
import { useHistory } from './use-history.ts';

/** As many entries are shown before all are asked for. */
const SHOWN = 8;

type Entry =
  | { readonly at: number; readonly incident: Incident }
  | { readonly at: number; readonly reading: Reading };

/**
 * Everything that happened to the balance, the latest first, each with the way back from it; terms that are over
 * under a heading of their own (D1).
 */
export function HistoryList({ contract }: { contract: Contract }) {
  const t = useTranslator();
  const heading = useRef<HTMLHeadingElement>(null);
  const history = useHistory(contract);
  const [isWhole, setWhole] = useState(false);
  const terms = history === null ? [] : history.terms.toReversed();
  const count = terms.reduce((sum, term) => sum + entriesOf(term).length, 0);
  const period = periodWords(t, contract.startsOn, contract.endsOn);
  const fault = faultOf(t, terms.find((term) => isOfPeriod(contract, term)) ?? contract);
  // What the focus stood on goes away with the entry; it must not be lost.
  const afterwards = () => heading.current?.focus();

  return (
    <>
      <div class="details-head">
        <h4 ref={heading} tabIndex={-1}>
          {t.text('panel_history')}
        </h4>
        {period !== null && <p class="details-period">{fault === null ? period : `${period}: ${fault}`}</p>}
      </div>
      {history !== null && count === 0 && <p class="details-none">{t.text('panel_incidents_none')}</p>}
      <ul class="entries">
        {shownOf(terms, isWhole ? count : SHOWN).map(({ term, entries }) => (
          <Fragment key={term.startsOn ?? term.endsOn}>
            {!isOfPeriod(contract, term) && <TermHeading term={term} />}
            {entries.map((entry) =>
              'incident' in entry ? (
                <IncidentItem
                  key={entry.incident.id}
                  contract={contract}
                  incident={entry.incident}
                  counts={counts(term, entry.incident)}
                  isTimed={isTimed(term, entry.incident)}
                  loggedBy={history?.loggedBy.get(entry.incident.id) ?? ''}
                  afterwards={afterwards}
                />
              ) : (
                <Fragment key={entry.reading.id}>
                  <ReadingItem
                    contract={contract}
                    reading={entry.reading}
                    counts={entry.reading.id === term.lastReading?.id}
                    notLogged={entry.reading.id === term.lastReading?.id ? term.lastReading.notLogged : 0}
                    loggedBy={history?.loggedBy.get(entry.reading.id) ?? ''}
                    afterwards={afterwards}
                  />
                  {entry.reading.id === term.lastReading?.id && hasEarlier(entries, entry) && (
                    <li class="entry-divider">
                      {t.text('panel_history_before_reading', {
                        date: shortDayAt(t.locale, entry.reading.at),
                      })}
                    </li>
                  )}
                </Fragment>
              ),
            )}
          </Fragment>
        ))}
      </ul>
      {!isWhole && count > SHOWN && (
        <button
          type="button"
          class="button subtle"
          onClick={() => {
            setWhole(true);
            afterwards();
          }}
        >
          {t.plural('panel_history_all', count - SHOWN)}
        </button>
      )}
      <p class="details-granted">{grantWords(t, contract.balance.granted)}</p>
    </>
  );
}

/** Another term than the one whose balance is shown: when it was, and what it was granted. */
function TermHeading({ term }: { term: TermHistory }) {
  const t = useTranslator();
  const period = periodWords(t, term.startsOn, term.endsOn);
  return (
    <li class="entry-term">
      <h5>
        {period === null ? t.text('panel_history_term_unknown') : t.text('panel_history_term', { period })}
      </h5>
      <p class="entry-more">{faultOf(t, term) ?? grantWords(t, term.granted)}</p>
    </li>
  );
}

/** What is wrong with a term's dates, as only an imported one's can be, and what follows; `null` if nothing is. */
function faultOf(
  t: Translator<PanelKey>,
  term: Period & Partial<Pick<TermHistory, 'overlappedFrom'>>,
): string | null {
  if (isUpsideDown(term)) return t.text('panel_history_upside_down');
  const { overlappedFrom = null } = term;
  if (overlappedFrom === null) return null;
  return t.text('panel_history_overlap', { date: shortDay(t.locale, overlappedFrom) });
}

function isOfPeriod(one: Period, other: Period): boolean {
  return one.startsOn === other.startsOn && one.endsOn === other.endsOn;
}

/** As many entries as there is room for, term by term; the headings of terms without any stay. */
function shownOf(terms: readonly TermHistory[], most: number) {
  let room = most;
  return terms.map((term) => {
    const entries = entriesOf(term).slice(0, room);
    room -= entries.length;
    return { term, entries };
  });
}

function entriesOf({ incidents, readings }: TermHistory): Entry[] {
  return [
    ...incidents.map((incident) => ({ at: incident.openedAt, incident })),
    ...readings.map((reading) => ({ at: reading.at, reading })),
    // A reading has in it what happened at its moment: that stands below it.
  ].sort((one, other) => other.at - one.at || Number('incident' in one) - Number('incident' in other));
}

/** Whether anything is shown that is older than the entry. */
function hasEarlier(entries: readonly Entry[], entry: Entry): boolean {
  return entries.indexOf(entry) < entries.length - 1;
}

/** Whether the time of an incident is its own: that of a day alone is noon, that of one before or after a reading is the reading's. */
function isTimed({ readings }: TermHistory, { openedAt }: Incident): boolean {
  return !isDayAlone(openedAt) && !readings.some(({ at }) => openedAt === at || openedAt === at + 1);
}

/** Whether the balance counts it on from the last reading; else that reading has it in it. */
function counts({ because }: TermHistory, { id, returned }: Incident): boolean {
  return because.includes(id) || (returned !== null && because.includes(returned.id));
}

function grantWords(t: Translator<PanelKey>, granted: StartingGrant | null): string {
  if (granted === null) return t.text('panel_history_granted_unknown');
  return granted.incidents === 'unlimited'
    ? t.text('panel_history_granted_unlimited')
    : t.text('panel_history_granted', { granted: granted.incidents });
}
