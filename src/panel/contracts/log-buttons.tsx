import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { Contract } from '../../ledger/subject.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { contractName } from '../../words/contract-name.ts';
import { usePanel } from '../panel-context.ts';
import { distinctPresses } from '../same-press.ts';
import { useTranslator } from '../use-app.ts';
import type { QuickLog } from '../use-quick-log.ts';

interface Props {
  readonly contract: Contract;
  readonly quickLog: QuickLog;
  readonly logRef: RefObject<HTMLButtonElement | null>;
}

/** Logs an incident with one click, and takes the last one back. */
export function LogButtons({ contract, quickLog, logRef }: Props) {
  const t = useTranslator();
  const { actions } = usePanel();
  const { id, label, lastIncident } = contract;
  const [undoing] = useState(distinctPresses);
  return (
    <div class="contract-actions">
      {lastIncident.length > 0 && (
        <IconButton
          icon="undo"
          name={t.text('panel_undo_incident_on', { label: contractName(contract) })}
          onClick={() => {
            if (undoing.counts(id)) void actions.undoIncident(contract, lastIncident);
            // The button may go with the incident; the focus must not go with the button.
            logRef.current?.focus();
          }}
        />
      )}
      <button
        ref={logRef}
        type="button"
        class="button"
        aria-label={`${t.text('panel_log_incident')}: ${label}`}
        onKeyDown={(event) => event.repeat && event.key === 'Enter' && event.preventDefault()}
        onClick={() => quickLog.log(contract)}
      >
        {t.text('panel_log_incident')}
      </button>
    </div>
  );
}
