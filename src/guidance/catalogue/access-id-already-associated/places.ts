import { coverageOf } from '../../../entitlements/grants.ts';
import { type Status, statusOf } from '../../../ledger/contract-status.ts';
import type { Contract } from '../../../ledger/subject.ts';
import { cloudStatusOf, servesCloud } from '../../meant-contracts.ts';
import type { PageKind } from '../../page-kinds.ts';
import type { Situation, Step } from '../../verdict.ts';

/**
 * What differs by the portal on which the message stands: one linking service is behind all of them (P10), and what
 * is linked is used for on-premises products in some, for cloud services in the others.
 */

const ON_PREMISES: readonly (PageKind | null)[] = ['s4b-step-1', 's4b-step-2', 'engage-center'];
const ELSEWHERE: readonly (PageKind | null)[] = [...ON_PREMISES, 'service-request'];

/** Where the portal is not Azure, its panel and its form for requests have other names. */
export function isElsewhere({ page }: Situation): boolean {
  return ELSEWHERE.includes(page);
}

/** Where requests for on-premises products are made: each contract counts for itself there. */
export function isForOnPremises({ page }: Situation): boolean {
  return ON_PREMISES.includes(page);
}

/** Whether a linked contract gives a plan to choose in this portal; `null` if that is unknown. */
export function servesHere(contract: Contract, situation: Situation): boolean | null {
  if (!isForOnPremises(situation)) return servesCloud(contract);
  // A cloud plan is listed as well, if only as one that cannot be used (P24).
  return coverageOf(contract) === null ? null : true;
}

/** The status of a contract for requests in this portal. */
export function statusHere(contract: Contract, situation: Situation): Status {
  const { today } = situation;
  return isForOnPremises(situation) ? statusOf(contract, today) : cloudStatusOf(contract, today);
}

export function stepToLeave(situation: Situation): Step {
  return { key: isElsewhere(situation) ? 'access_elsewhere_step_leave' : 'access_linked_step_leave' };
}

export function stepToRequest(situation: Situation, { label }: Contract): Step {
  const params = { label };
  return isElsewhere(situation)
    ? { key: 'access_elsewhere_step_choose', params }
    : { key: 'access_linked_step_request', link: 'azure-new-support-request', params };
}

/** To see in the list of plans whether one is linked. */
export function stepToLook(situation: Situation): Step {
  return isElsewhere(situation)
    ? { key: 'access_elsewhere_step_listed' }
    : { key: 'access_undecided_step_request', link: 'azure-new-support-request' };
}
