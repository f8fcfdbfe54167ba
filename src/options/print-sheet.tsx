import './print-sheet.css';
import { useEffect, useState } from 'preact/hooks';
import { calendarDateAt } from '../entitlements/calendar-date.ts';
import { contractOn } from '../ledger/on-day.ts';
import { planName } from '../sheets/write-contracts.ts';
import { happenings, type WithHistory } from '../sheets/write-history.ts';
import { StoreFailure } from '../ui/store-failure.tsx';
import { useLedger } from '../ui/use-ledger.ts';
import { balanceWords } from '../words/balance-words.ts';
import { periodWords, shortDay } from '../words/dates.ts';
import { statusWords } from '../words/status-words.ts';
import { useApp } from './use-app.ts';
import { ownContracts, withHistories } from './write-sheets.ts';

/** What is printed besides the contracts themselves. */
interface Parts {
  readonly ids: boolean;
  readonly history: boolean;
  readonly notes: boolean;
}

/** All contracts and what happened to them, as they go on paper. */
export function PrintSheet() {
  const { t, today, settings } = useApp();
  const [ledger, tryAgain] = useLedger();
  const [contracts, setContracts] = useState<readonly WithHistory[] | null>(null);
  const [parts, setParts] = useState<Parts>({ ids: false, history: true, notes: false });
  useEffect(() => {
    if (ledger.state === 'open') void withHistories(ownContracts(ledger.ledger)).then(setContracts);
  }, [ledger]);
  const part = (of: keyof Parts, words: string) => (
    <label class="check">
      <input
        type="checkbox"
        checked={parts[of]}
        onChange={({ currentTarget: { checked } }) => setParts({ ...parts, [of]: checked })}
      />
      {words}
    </label>
  );
  if (!settings.mayExport) return <main>{t.text('options_managed_no_export')}</main>;
  if (ledger.state === 'failed') return <StoreFailure problem={ledger.problem} onTryAgain={tryAgain} />;
  return (
    <div class="sheet">
      <div class="sheet-controls">
        {part('ids', t.text('options_print_ids'))}
        {part('history', t.text('options_print_history'))}
        {parts.history && part('notes', t.text('options_print_notes'))}
        <button type="button" class="button primary" onClick={() => window.print()}>
          {t.text('options_print_now')}
        </button>
      </div>
      <main>
        <h1>{t.text('options_print_title')}</h1>
        <p class="sheet-day">{t.text('options_print_as_of', { date: shortDay(t.locale, today) })}</p>
        {contracts?.length === 0 && <p>{t.text('options_print_none')}</p>}
        {contracts?.map((each) => (
          <PrintedContract key={each.contract.id} {...each} parts={parts} />
        ))}
      </main>
    </div>
  );
}

function PrintedContract({ contract, events, parts }: WithHistory & { readonly parts: Parts }) {
  const { t, today } = useApp();
  const now = contractOn(contract, today);
  const { label, customer = null, accessId, contractId, accounts } = now;
  const facts = [
    [t.text('form_benefit'), planName(t, now)],
    [t.text('options_print_period'), periodWords(t, now.startsOn, now.endsOn)],
    [t.text('options_sheet_status'), statusWords(t, now, today).text],
    [t.text('options_sheet_balance'), balanceWords(t, now.balance)],
    [t.text('common_access_id'), parts.ids ? accessId : null],
    [t.text('common_contract_id'), parts.ids ? contractId : null],
    [t.text('form_accounts'), accounts.join(', ') || null],
  ];
  return (
    <section class="sheet-contract">
      <h2>
        {label}
        {customer !== null && <span class="sheet-customer"> · {customer}</span>}
      </h2>
      <dl>
        {facts.map(
          ([name, value]) =>
            value !== null && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {parts.history && <PrintedHistory contract={contract} events={events} withNotes={parts.notes} />}
    </section>
  );
}

function PrintedHistory({ contract, events, withNotes }: WithHistory & { readonly withNotes: boolean }) {
  const { t, today } = useApp();
  const all = happenings(t, { contract, events }, today);
  if (all.length === 0) return null;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t.text('options_sheet_day')}</th>
          <th scope="col">{t.text('options_sheet_what')}</th>
          <th scope="col">{t.text('options_sheet_portal')}</th>
          <th scope="col">{t.text('options_sheet_request')}</th>
          {withNotes && <th scope="col">{t.text('options_sheet_note')}</th>}
        </tr>
      </thead>
      <tbody>
        {all.map(({ at, what, portal, request, note }, nth) => (
          <tr key={String(nth)}>
            <td>{shortDay(t.locale, calendarDateAt(at))}</td>
            <td>{what}</td>
            <td>{portal}</td>
            <td>{request}</td>
            {withNotes && <td>{note}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
