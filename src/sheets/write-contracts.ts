import type { CalendarDate } from '../entitlements/calendar-date.ts';
import { grantedIncidents } from '../entitlements/grants.ts';
import type { KeyWith } from '../i18n/bundles.ts';
import type { Translator } from '../i18n/translator.ts';
import { contractOn } from '../ledger/on-day.ts';
import type { Contract } from '../ledger/subject.ts';
import { balanceWords } from '../words/balance-words.ts';
import { benefitNameOf, offerNameOf } from '../words/entitlement-names.ts';
import { statusWords } from '../words/status-words.ts';
import { type OwnHeaders, PLAN_ID, type SheetField } from './columns.ts';
import { UNLIMITED } from './read-rows.ts';

type SheetKey = KeyWith<'form_' | 'common_' | 'balance_' | 'status_' | 'portal_' | 'options_sheet_'>;
export type SheetTranslator = Translator<SheetKey>;

/** The fields that are written, and what their columns are called. */
const HEADERS = {
  label: 'form_label',
  customer: 'form_customer',
  plan: 'form_benefit',
  accessId: 'common_access_id',
  contractId: 'common_contract_id',
  startsOn: 'form_starts_on',
  endsOn: 'form_ends_on',
  granted: 'form_granted',
} as const satisfies Partial<Record<SheetField, SheetKey>>;

/** What this language calls the columns of the product's own tables. */
export function ownHeaders(t: SheetTranslator): OwnHeaders {
  return Object.fromEntries(Object.entries(HEADERS).map(([field, key]) => [field, [t.text(key)]]));
}

/**
 * A row a contract, as it stands on that day: first what is read again, then what follows from it. Days are written as
 * every program reads them.
 */
export function contractRows(
  t: SheetTranslator,
  contracts: readonly Contract[],
  today: CalendarDate,
): string[][] {
  const headers = [
    ...Object.values(HEADERS).map((key) => t.text(key)),
    t.text('options_sheet_status'),
    t.text('options_sheet_left'),
    t.text('options_sheet_balance'),
    t.text('form_accounts'),
    PLAN_ID,
  ];
  return [headers, ...contracts.map((contract) => rowOf(t, contractOn(contract, today), today))];
}

function rowOf(t: SheetTranslator, contract: Contract, today: CalendarDate): string[] {
  const { label, customer, accessId, contractId, startsOn, endsOn, balance, accounts } = contract;
  const granted = contract.incidentsGranted ?? grantedIncidents(contract);
  const amount = (quantity: number | string | null) =>
    quantity === null ? '' : quantity === 'unlimited' ? UNLIMITED : String(quantity);
  return [
    label,
    customer ?? '',
    planName(t, contract),
    accessId ?? '',
    contractId ?? '',
    startsOn ?? '',
    endsOn ?? '',
    amount(granted),
    statusWords(t, contract, today).text,
    amount(balance.remaining),
    balanceWords(t, balance),
    accounts.join(', '),
    [contract.ruleSet, contract.benefit, contract.offer ?? '', contract.competencyGroup ?? ''].join('/'),
  ];
}

/** The benefit, and what grants it. */
export function planName(t: SheetTranslator, contract: Contract): string {
  const offer = offerNameOf(t, contract);
  return offer === null ? benefitNameOf(contract) : `${benefitNameOf(contract)} (${offer})`;
}
