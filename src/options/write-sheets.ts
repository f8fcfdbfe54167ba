import type { CalendarDate } from '../entitlements/calendar-date.ts';
import type { OptionsKey } from '../i18n/bundles.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { isSample } from '../ledger/samples.ts';
import type { Contract } from '../ledger/subject.ts';
import { separatorOf, writeCsv } from '../sheets/csv.ts';
import { contractRows } from '../sheets/write-contracts.ts';
import { historyRows, type WithHistory } from '../sheets/write-history.ts';
import { eventsAbout } from '../store/ledger-store.ts';
import { refuseWhereForbidden } from '../store/transfers.ts';

/** The user's contracts, or what happened to them, as a spreadsheet of that language reads it. */
export async function csvOf(
  what: 'contracts' | 'history',
  t: Translator<OptionsKey>,
  ledger: Ledger,
  today: CalendarDate,
): Promise<string> {
  await refuseWhereForbidden();
  const own = ownContracts(ledger);
  const rows =
    what === 'contracts' ? contractRows(t, own, today) : historyRows(t, await withHistories(own), today);
  return writeCsv(rows, separatorOf(t.locale));
}

export function ownContracts({ contracts }: Ledger): Contract[] {
  return contracts.filter(({ id }) => !isSample(id));
}

export async function withHistories(contracts: readonly Contract[]): Promise<WithHistory[]> {
  const found: WithHistory[] = [];
  for (const contract of contracts) found.push({ contract, events: await eventsAbout(contract.id) });
  return found;
}
