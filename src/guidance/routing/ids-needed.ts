import { type CalendarDate, daysBetween } from '../../entitlements/calendar-date.ts';
import { coverageOf, type Entitlement, hasIds } from '../../entitlements/grants.ts';
import { statusOf } from '../../ledger/contract-status.ts';
import type { Contract } from '../../ledger/subject.ts';
import { isLinkedHere } from '../meant-contracts.ts';
import type { Asker } from '../verdict.ts';
import { isOfYear } from './held-offers.ts';
import type { IdsNeeded } from './route.ts';

/**
 * Whether the IDs are needed on this account. `shared`: the other benefit's association makes them unneeded (R16);
 * `none`: there are none (P32).
 */
export type Linking = IdsNeeded | 'shared' | 'none';

/** Whether they must be entered, without the reason. */
export function idsNeededBy(linking: Linking): IdsNeeded {
  return linking === 'shared' || linking === 'none' ? 'no' : linking;
}

/**
 * Both IDs are needed once per account (R13). They are not needed again while the association lasts (R14), and
 * one association serves both benefits of an offer for its year (R16, P10). A contract that was used must be linked
 * on some account, even if none is recorded.
 *
 * @param benefit what is used: of a stored contract, or of an offer whose contract is not stored
 */
export function linkingOf(
  question: Asker,
  benefit: Entitlement & { readonly startsOn: CalendarDate | null },
  contract: Contract | null,
): Linking {
  const { account } = question;
  if (!hasIds(benefit)) return 'none';
  const shared = contractsOfOtherBenefit(question, benefit).filter((other) =>
    contract === null ? isOfYear(other, benefit.startsOn) : isOfSameYear(other, contract),
  );
  if (account !== null) {
    if (contract !== null && isLinkedHere(contract, account)) return 'no';
    if (shared.some((other) => isLinkedHere(other, account))) return 'shared';
  }
  const all = [...(contract === null ? [] : [contract]), ...shared];
  const isLinkedElsewhere = all.some(({ accounts }) => accounts.length > 0);
  if (account === null && isLinkedElsewhere) return 'unknown';
  const isUnrecorded = contract === null || (hasBeenUsed(contract) && contract.accounts.length === 0);
  return isUnrecorded && !isLinkedElsewhere ? 'unknown' : 'yes';
}

/** Contracts of the same offer's other benefit that are valid, so that their association lasts. */
function contractsOfOtherBenefit({ ledger, today }: Asker, benefit: Entitlement): Contract[] {
  const { ruleSet, offer, competencyGroup } = benefit;
  return ledger.contracts.filter((other) => {
    const isSameOffer = offer !== null && other.ruleSet === ruleSet && other.offer === offer;
    const isSameGroup =
      competencyGroup === null || other.competencyGroup === null || other.competencyGroup === competencyGroup;
    const isOtherBenefit = coverageOf(other) !== null && coverageOf(other) !== coverageOf(benefit);
    return isSameOffer && isSameGroup && isOtherBenefit && statusOf(other, today) === 'valid';
  });
}

/** Both benefits of an offer are activated within its year; next year's are linked anew (P8, P10). */
function isOfSameYear({ startsOn: one }: Contract, { startsOn: other }: Contract): boolean {
  return one === null || other === null || Math.abs(daysBetween(one, other)) < DAYS_A_YEAR;
}

const DAYS_A_YEAR = 365;

function hasBeenUsed({ balance, lastUsedAt }: Contract): boolean {
  return balance.reading !== null || lastUsedAt !== null;
}
