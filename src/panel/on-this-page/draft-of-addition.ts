import type { Addition } from '../../guidance/page-offers/additions.ts';
import { type ContractDraft, emptyContractDraft } from '../../store/session/draft-kinds.ts';
import { benefitChoices } from '../benefit-choices.ts';

/**
 * The form of a new contract with all that the page shows of it.
 *
 * @param portal the id of the portal
 */
export function draftOfAddition({ record, plan, reading }: Addition, portal: string): ContractDraft {
  const { name, accessId, contractId, startsOn, endsOn } = record;
  return {
    ...emptyContractDraft,
    label: name ?? '',
    choice: plan === null ? '' : choiceKey(plan),
    accessId: accessId ?? '',
    contractId: contractId ?? '',
    startsOn: startsOn ?? '',
    endsOn: endsOn ?? '',
    reading: reading === null ? null : { remaining: reading, source: portal },
  };
}

/** A choice that the form does not list would be shown as no choice at all. */
function choiceKey(plan: NonNullable<Addition['plan']>): string {
  return benefitChoices.isListed(plan) ? benefitChoices.keyOf(plan) : '';
}
