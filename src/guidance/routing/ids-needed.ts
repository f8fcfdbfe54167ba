import { coverageOf, type Entitlement } from '../../entitlements/grants.ts';
import { statusOf } from '../../ledger/contract-status.ts';
import type { Contract } from '../../ledger/subject.ts';
import { isLinkedHere } from '../meant-contracts.ts';
import type { IdsNeeded, Question } from './route.ts';

/** Whether the IDs are needed on this account. `shared`: the other benefit's association makes them unneeded (R16). */
export interface Linking {
  readonly needed: IdsNeeded;
  readonly shared: boolean;
}

/**
 * Both IDs are needed once per account (R13). They are not needed again while the association lasts (R14), and
 * one association serves both benefits of an offer (R16, P10). A contract that was used must be linked on some
 * account, even if none is recorded.
 */
export function linkingOf(question: Question, benefit: Entitlement, contract: Contract | null): Linking {
  const { account } = question;
  const shared = contractsOfOtherBenefit(question, benefit);
  if (account !== null) {
    if (contract !== null && isLinkedHere(contract, account)) return { needed: 'no', shared: false };
    if (shared.some((other) => isLinkedHere(other, account))) return { needed: 'no', shared: true };
  }
  const all = [...(contract === null ? [] : [contract]), ...shared];
  const isLinkedElsewhere = all.some(({ accounts }) => accounts.length > 0);
  if (account === null && isLinkedElsewhere) return { needed: 'unknown', shared: false };
  const isUnrecorded = contract === null || (hasBeenUsed(contract) && contract.accounts.length === 0);
  return { needed: isUnrecorded && !isLinkedElsewhere ? 'unknown' : 'yes', shared: false };
}

/** Contracts of the same offer's other benefit that are valid, so that their association lasts. */
function contractsOfOtherBenefit({ ledger, today }: Question, benefit: Entitlement): Contract[] {
  const { ruleSet, offer, competencyGroup } = benefit;
  return ledger.contracts.filter((other) => {
    const isSameOffer = offer !== null && other.ruleSet === ruleSet && other.offer === offer;
    const isSameGroup =
      competencyGroup === null || other.competencyGroup === null || other.competencyGroup === competencyGroup;
    const isOtherBenefit = coverageOf(other) !== null && coverageOf(other) !== coverageOf(benefit);
    return isSameOffer && isSameGroup && isOtherBenefit && statusOf(other, today) === 'valid';
  });
}

function hasBeenUsed({ balance, lastUsedAt }: Contract): boolean {
  return balance.reading !== null || lastUsedAt !== null;
}
