import type { CalendarDate } from '../../entitlements/calendar-date.ts';
import { hasIds } from '../../entitlements/grants.ts';
import { statusByDates } from '../../ledger/contract-status.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Contract } from '../../ledger/subject.ts';
import { cloudStatusOf, servesCloud } from '../meant-contracts.ts';
import { isNamed } from '../named-contract.ts';
import { linkingOf } from '../routing/ids-needed.ts';
import { isShownPeriod } from './changes.ts';
import { nameSays } from './named-plan.ts';
import type { RecordOnPage } from './records.ts';
import { storedAs } from './stored-as.ts';

/** A support plan that a request can be charged to, by its name and, where the page shows it, its end. */
interface PlanToChoose {
  readonly name: string;
  readonly endsOn: CalendarDate | null;
}

/** What a portal lists for the signed-in account: contracts (R19, P14), or plans of Azure (R23, P27). */
export interface Listed {
  readonly contracts: readonly RecordOnPage[];
  readonly plans: readonly PlanToChoose[];
  /** `null` where the portal does not show who is signed in: then nothing is certain. */
  readonly account: string | null;
}

/** A contract whose link to the account the page proves, and the ledger does not hold. */
export interface LinkOffered {
  readonly contract: Contract;
  readonly account: string;
}

/**
 * Portals list a contract only on an account on which it is linked (R13, R19, R27), so one that is listed was linked.
 *
 * @param ledger as it is today, without samples
 */
export function linksOffered(
  { contracts, plans, account }: Listed,
  ledger: Ledger,
  today: CalendarDate,
): LinkOffered[] {
  if (account === null) return [];
  const listed = new Set([
    ...contracts.flatMap((record) => contractListed(record, ledger)),
    ...plans.flatMap((plan) => planListed(plan, ledger, today)),
  ]);
  return ledger.contracts
    .filter((contract) => listed.has(contract) && isLinkWanted(contract, account, ledger, today))
    .map((contract) => ({ contract, account }));
}

/** Only a link of the term that runs: an earlier one says nothing of it (P10, D1). */
function isLinkWanted(contract: Contract, account: string, ledger: Ledger, today: CalendarDate): boolean {
  const status = statusByDates(contract, today);
  if (status === 'ended' || status === 'not-started') return false;
  const linking = linkingOf({ ledger, account, today }, contract, contract);
  return linking === 'yes' || linking === 'unknown';
}

function contractListed(record: RecordOnPage, { contracts }: Ledger): Contract[] {
  const stored = storedAs(record, contracts);
  return typeof stored === 'string' || !isShownPeriod(record, stored) ? [] : [stored];
}

/** Azure shows no IDs: the one contract that the plan's name can mean there, and its end where that is shown. */
function planListed({ name, endsOn }: PlanToChoose, { contracts }: Ledger, today: CalendarDate): Contract[] {
  const meant = contracts.filter(
    (contract) =>
      hasIds(contract) &&
      servesCloud(contract) === true &&
      cloudStatusOf(contract, today) !== 'used-up' &&
      (isNamed(contract, name) || nameSays(contract, name) === 'same') &&
      (endsOn === null || contract.endsOn === endsOn),
  );
  return meant.length === 1 ? meant : [];
}
