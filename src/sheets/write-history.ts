import { type CalendarDate, calendarDateAt } from '../entitlements/calendar-date.ts';
import type { LedgerEvent } from '../ledger/events.ts';
import { historyOf } from '../ledger/history.ts';
import type { Contract } from '../ledger/subject.ts';
import { portalName } from '../words/portal-names.ts';
import type { SheetTranslator } from './write-contracts.ts';

/** Something that happened to a contract's balance. */
export interface Happening {
  /** UTC milliseconds. */
  readonly at: number;
  readonly what: string;
  readonly portal: string;
  readonly request: string;
  readonly note: string;
}

/** A contract with all that explains its balance. */
export interface WithHistory {
  readonly contract: Contract;
  readonly events: readonly LedgerEvent[];
}

/** What happened, the first first: requests, whether they were returned, and readings. */
export function happenings(
  t: SheetTranslator,
  { contract, events }: WithHistory,
  today: CalendarDate,
): Happening[] {
  const { incidents, readings } = historyOf(contract, events, today);
  const nameOf = (portal: string | null) => (portal === null ? '' : portalName(t, portal));
  return [
    ...incidents.flatMap(({ openedAt, returned, about }) => {
      const said = { portal: nameOf(about.portal), request: about.request ?? '', note: about.note ?? '' };
      const logged = { at: openedAt, what: t.text('options_sheet_logged'), ...said };
      return returned === null
        ? [logged]
        : [logged, { at: returned.at, what: t.text('options_sheet_returned'), ...said, note: '' }];
    }),
    ...readings.map(({ at, remaining, source }) => ({
      at,
      what:
        remaining === 'unlimited'
          ? t.text('options_sheet_read_unlimited')
          : t.text('options_sheet_read', { remaining }),
      portal: nameOf(source),
      request: '',
      note: '',
    })),
  ].sort((one, other) => one.at - other.at);
}

/** A row for all that happened. */
export function historyRows(
  t: SheetTranslator,
  contracts: readonly WithHistory[],
  today: CalendarDate,
): string[][] {
  const headers = [
    t.text('form_label'),
    t.text('form_customer'),
    t.text('common_contract_id'),
    t.text('options_sheet_day'),
    t.text('options_sheet_what'),
    t.text('options_sheet_portal'),
    t.text('options_sheet_request'),
    t.text('options_sheet_note'),
  ];
  const rows = contracts.flatMap((each) =>
    happenings(t, each, today).map(({ at, what, portal, request, note }) => {
      const { label, customer, contractId } = each.contract;
      return [label, customer ?? '', contractId ?? '', calendarDateAt(at), what, portal, request, note];
    }),
  );
  return [headers, ...rows];
}
