import { addDays, type CalendarDate, isCalendarDate } from '../../entitlements/calendar-date.ts';
import { contractsNamed } from '../../entitlements/parse-names.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Contract } from '../../ledger/subject.ts';
import { ID_PLACES } from '../filling/id-places.ts';
import { isNamed } from '../named-contract.ts';
import { openContractsFor } from '../routing/payers.ts';
import { nameSays } from './named-plan.ts';

/** A request that was created just now, as the page shows it. */
export interface CreatedRequest {
  readonly number: string;
  /** The plan that it was created with, where the page names it. */
  readonly plan: string | null;
  /** The id of the portal. */
  readonly portal: string;
  readonly account: string | null;
}

/** A request to be logged, and the contracts that can have paid for it, the likeliest first. */
export interface RequestOffered {
  readonly number: string;
  readonly contracts: readonly Contract[];
}

/** Plans that are none of the partner's: Azure's own, and the one of CSP (R24, P36). */
const NO_PARTNER_PLAN =
  /cloud solution provider|\bcsp\b|^(?:basic|developer|standard|professional direct|prodirect)\b/i;

/** A request of an earlier day was logged then, or was not meant to be. */
const DAYS_NEW = 2;

/**
 * P16: creating a technical request takes one incident. `null` where nothing of the ledger can have paid: portals that take
 * no IDs (P13), plans that are none of the partner's, requests of an earlier day.
 *
 * @param ledger as it is today, without samples
 */
export function requestOffered(
  { number, plan, portal, account }: CreatedRequest,
  ledger: Ledger,
  today: CalendarDate,
): RequestOffered | null {
  const place = ID_PLACES[portal];
  if (place === undefined || isOfEarlierDay(number, today)) return null;
  const open = openContractsFor({ ledger, account, today }, place.covers);
  const contracts = plan === null ? open : paidBy(plan, open);
  return contracts.length === 0 ? null : { number, contracts };
}

/** The contracts that the plan's name can mean; all of them where it is a name that says nothing. */
function paidBy(plan: string, open: readonly Contract[]): readonly Contract[] {
  const named = open.filter((contract) => isNamed(contract, plan) || nameSays(contract, plan) === 'same');
  if (named.length > 0) return named;
  const isOther = NO_PARTNER_PLAN.test(plan) || contractsNamed(plan).length > 0;
  return isOther ? [] : open;
}

/** The numbers of requests begin with the day, as in 2611270040001234; of others, nothing is known. */
function isOfEarlierDay(number: string, today: CalendarDate): boolean {
  const [, year, month, day] = /^(\d\d)(\d\d)(\d\d)/.exec(number) ?? [];
  const created = `20${year}-${month}-${day}`;
  return isCalendarDate(created) && (created < addDays(today, -DAYS_NEW) || created > addDays(today, 1));
}
