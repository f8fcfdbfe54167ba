import { useRef, useState } from 'preact/hooks';
import type { PanelKey } from '../../i18n/bundles.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { Incident } from '../../ledger/balance.ts';
import type { History, Reading } from '../../ledger/history.ts';
import type { Contract } from '../../ledger/subject.ts';
import { periodWords } from '../../words/dates.ts';
import { useTranslator } from '../use-app.ts';
import { IncidentItem } from './incident-item.tsx';
import { ReadingItem } from './reading-item.tsx';
import { useHistory } from './use-history.ts';

/** As many entries are shown before all are asked for. */
const SHOWN = 8;

type Entry =
  | { readonly at: number; readonly incident: Incident }
  | { readonly at: number; readonly reading: Reading };

/** Everything that happened to the balance, the latest first, each with the way back from it. */
export function HistoryList({ contract }: { contract: Contract }) {
  const t = useTranslator();
  const heading = useRef<HTMLHeadingElement>(null);
  const history = useHistory(contract);
  const [isWhole, setWhole] = useState(false);
  const entries = history === null ? [] : entriesOf(history);
  const shown = isWhole ? entries : entries.slice(0, SHOWN);
  const period = periodWords(t, contract.startsOn, contract.endsOn);
  // What the focus stood on goes away with the entry; it must not be lost.
  const afterwards = () => heading.current?.focus();

  return (
    <>
      <div class="details-head">
        <h4 ref={heading} tabIndex={-1}>
          {t.text('panel_history')}
        </h4>
        {period !== null && <p class="details-period">{period}</p>}
      </div>
      {history !== null && entries.length === 0 && (
        <p class="details-none">{t.text('panel_incidents_none')}</p>
      )}
      <ul class="entries">
        {shown.map((entry) =>
          'incident' in entry ? (
            <IncidentItem
              key={entry.incident.id}
              contract={contract}
              incident={entry.incident}
              counts={counts(history, entry.incident)}
              afterwards={afterwards}
            />
          ) : (
            <ReadingItem
              key={entry.reading.id}
              contract={contract}
              reading={entry.reading}
              counts={history?.because.includes(entry.reading.id) ?? true}
              afterwards={afterwards}
            />
          ),
        )}
      </ul>
      {entries.length > shown.length && (
        <button
          type="button"
          class="button subtle"
          onClick={() => {
            setWhole(true);
            afterwards();
          }}
        >
          {t.plural('panel_history_all', entries.length - shown.length)}
        </button>
      )}
      <p class="details-granted">{grantWords(t, contract)}</p>
    </>
  );
}

function entriesOf({ incidents, readings }: History): Entry[] {
  return [
    ...incidents.map((incident) => ({ at: incident.openedAt, incident })),
    ...readings.map((reading) => ({ at: reading.at, reading })),
  ].sort((one, other) => other.at - one.at);
}

/** Whether the balance counts it on from the last reading; else that reading has it in it. */
function counts(history: History | null, { id, returned }: Incident): boolean {
  return (
    history === null ||
    history.because.includes(id) ||
    (returned !== null && history.because.includes(returned.id))
  );
}

function grantWords(t: Translator<PanelKey>, { balance: { granted } }: Contract): string {
  if (granted === null) return t.text('panel_history_granted_unknown');
  return granted.incidents === 'unlimited'
    ? t.text('panel_history_granted_unlimited')
    : t.text('panel_history_granted', { granted: granted.incidents });
}
