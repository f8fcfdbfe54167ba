import { useRef } from 'preact/hooks';
import type { Contract } from '../../ledger/subject.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { usePanel } from '../panel-context.ts';
import { useTranslator } from '../use-app.ts';

/** Logs an incident with one click, and takes the last one back. */
export function LogButtons({ contract }: { contract: Contract }) {
  const t = useTranslator();
  const { actions } = usePanel();
  const log = useRef<HTMLButtonElement>(null);
  const { label, lastIncident } = contract;
  return (
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
  );
}
