import { renewalOf } from '../../ledger/renewal.ts';
import { isShared } from '../../ledger/shared.ts';
import type { Contract } from '../../ledger/subject.ts';
import { shortDay } from '../../words/dates.ts';
import { usePanel } from '../panel-context.ts';
import { useApp } from '../use-app.ts';

interface Props {
  /** The stored contract whose Contract ID was entered again. */
  readonly contract: Contract;
  /** Called once its next year is stored. */
  readonly onRenewed: () => void;
}

/** Who enters a Contract ID again has most often a new year of the same contract (D1): offers to store that. */
export function RenewTwin({ contract, onRenewed }: Props) {
  const { t, today } = useApp();
  const { actions } = usePanel();
  const renewal = renewalOf(contract, today);
  if (renewal === null || isShared(contract.id)) return null;
  const until = t.text('panel_renew', { date: shortDay(t.locale, renewal.endsOn) });
  return (
    <button
      type="button"
      class="button form-renew"
      aria-label={`${until}: ${contract.label}`}
      onClick={async () => {
        if (await actions.renew(contract, renewal)) onRenewed();
      }}
    >
      {until}
    </button>
  );
}
