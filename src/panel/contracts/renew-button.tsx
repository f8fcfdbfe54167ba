import { renewalOf } from '../../ledger/renewal.ts';
import type { Contract } from '../../ledger/subject.ts';
import { shortDay } from '../../words/dates.ts';
import { usePanel } from '../panel-context.ts';
import { useApp } from '../use-app.ts';

/** Stores the next year of a contract that has ended or is about to (D1); nothing where there is none to store. */
export function RenewButton({ contract }: { contract: Contract }) {
  const { t, today } = useApp();
  const { actions, focusTargets } = usePanel();
  const renewal = renewalOf(contract, today);
  if (renewal === null) return null;
  const name = `${t.text('panel_renew', { date: shortDay(t.locale, renewal.endsOn) })}: ${contract.label}`;
  return (
    <button
      type="button"
      class="button contract-renew"
      aria-label={name}
      title={name}
      onClick={() => {
        void actions.renew(contract, renewal);
        // The button goes when the year is stored; the focus must not go with it.
        focusTargets.focus('contract', contract.id);
      }}
    >
      {t.text('panel_renew_short')}
    </button>
  );
}
