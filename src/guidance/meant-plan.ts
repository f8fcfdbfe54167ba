import { coverageOf, isPaid } from '../entitlements/grants.ts';
import { isSameId } from '../entitlements/ids.ts';
import { statusOf } from '../ledger/contract-status.ts';
import type { Contract } from '../ledger/subject.ts';
import { latest } from './latest.ts';
import { isLinkedHere, meantContracts } from './meant-contracts.ts';
import { isNamed } from './named-contract.ts';
import type { PlanOnPage, Sentence, Situation, Step } from './verdict.ts';

/** The stored contract that a message about a support plan means, and how that is known. */
export interface MeantPlan {
  /** `null` where none, or more than one, can be meant. */
  readonly contract: Contract | null;
  /**
   * By an ID on the page; by the name and the end that stand beside the message; by the ledger, which says of it
   * what the message says; as the only one that can be meant. `not-stored`: its ID is on the page and in no
   * stored contract.
   */
  readonly by: 'id' | 'description' | 'ledger' | 'only' | 'not-stored' | null;
}

/** What a message says of its plan. */
interface Claim {
  /** Whether what the page shows of a plan says the opposite. */
  readonly isRefutedBy: (plan: PlanOnPage) => boolean;
  /** Whether it can be true of a stored contract, however wrong the ledger is. */
  readonly canBeTrueOf: (contract: Contract) => boolean;
  /** Whether the ledger says the same. */
  readonly isTrueOf: (contract: Contract) => boolean;
}

export function meantPlan(situation: Situation, claim: Claim): MeantPlan {
  const { beside: plan, listed } = situation.plans;
  // What the page shows of the plan contradicts the message: nothing is certain then, and nothing is guessed.
  if (plan !== null && claim.isRefutedBy(plan)) return { contract: null, by: null };
  const byId = identified(situation, plan);
  if (byId !== null) return byId;
  const refuted = listed.filter(claim.isRefutedBy);
  const candidates = meantContracts(situation).filter(
    (contract) => claim.canBeTrueOf(contract) && !refuted.some((other) => isShownAs(contract, other)),
  );
  const described = plan === null ? [] : candidates.filter((contract) => isShownAs(contract, plan));
  const [first = null] = described;
  if (described.length === 1) return { contract: first, by: 'description' };
  return bestOf(described.length > 0 ? described : candidates, claim);
}

/** By the Contract ID beside the message, or by the Access ID on the page; `null` where there is none. */
function identified(situation: Situation, plan: PlanOnPage | null): MeantPlan | null {
  const { ledger, accessId } = situation;
  const contractId = plan?.contractId ?? null;
  if (contractId !== null) {
    const same = ledger.contracts.filter((contract) => isSameId(contract.contractId, contractId));
    const contract = same.find(({ endsOn }) => endsOn === plan?.endsOn) ?? latest(same);
    return { contract, by: contract === null ? 'not-stored' : 'id' };
  }
  const [only = null, ...others] = accessId === null ? [] : meantContracts(situation);
  return only === null || others.length > 0 ? null : { contract: only, by: 'id' };
}

/** Of several, the one of which the ledger says the same as the message. */
function bestOf(candidates: readonly Contract[], claim: Claim): MeantPlan {
  const agreeing = latest(candidates.filter(claim.isTrueOf));
  if (agreeing !== null) return { contract: agreeing, by: 'ledger' };
  const [only = null, ...others] = candidates;
  return only === null || others.length > 0 ? { contract: null, by: null } : { contract: only, by: 'only' };
}

/** Whether a stored contract is a plan on the page: by its ID, else by its name and its end. */
function isShownAs(contract: Contract, plan: PlanOnPage): boolean {
  if (plan.contractId !== null) return isSameId(contract.contractId, plan.contractId);
  if (plan.name === null && plan.endsOn === null) return false;
  const endsAsShown = plan.endsOn === null || contract.endsOn === null || plan.endsOn === contract.endsOn;
  return endsAsShown && (plan.name === null || isNamed(contract, plan.name));
}

/** Says how the plan is known, and what to do where it is not stored. */
export function aboutMeant({ contract, by }: MeantPlan): readonly Sentence[] {
  if (by === 'not-stored') return [{ key: 'plan_contract_not_stored' }];
  const params = { label: contract?.label ?? '' };
  if (by === 'id') return [{ key: 'plan_contract_identified', params }];
  return by === 'description' ? [{ key: 'plan_contract_described', params }] : [];
}

/** What to store where the plan with the ID on the page is not stored. */
export function stepToStore({ by }: MeantPlan): readonly Step[] {
  return by === 'not-stored' ? [{ key: 'step_store_contract' }] : [];
}

/**
 * To choose another contract, which is valid. These messages stand where on-premises requests are made, so none
 * for cloud services is advised (R2), nor one that the page itself lists as unusable, nor one that may be the very
 * plan that the message is about.
 */
export function stepToUseAnother(situation: Situation, { contract: meant, by }: MeantPlan): readonly Step[] {
  const { ledger, plans, today, account } = situation;
  const unusable = plans.listed.filter(({ available }) => available === false);
  if (plans.beside !== null) unusable.push(plans.beside);
  const isShownUsable = (contract: Contract) =>
    plans.listed.some((plan) => !unusable.includes(plan) && isShownAs(contract, plan));
  const usable = ledger.contracts.filter(
    (contract) =>
      contract !== meant &&
      !isPaid(contract) &&
      coverageOf(contract) === 'on-premises' &&
      statusOf(contract, today) === 'valid' &&
      !unusable.some((plan) => isShownAs(contract, plan)) &&
      (by !== null || isShownUsable(contract)),
  );
  const linked = usable.find((contract) => isLinkedHere(contract, account));
  const best = linked ?? usable[0];
  if (best === undefined) return [];
  const params = { label: best.label };
  return [{ key: linked === undefined ? 'plan_step_use_valid' : 'plan_step_use_linked', params }];
}
