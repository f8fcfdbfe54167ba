import type { Addition } from '../../guidance/page-offers/additions.ts';
import { type ContractDraft, emptyContractDraft } from '../../store/session/draft-kinds.ts';
import { benefitChoices } from '../benefit-choices.ts';

/** The form of a new contract with all that the page shows of it. */
export function draftOfAddition({ record, plan }: Addition): ContractDraft {
  const { name, accessId, contractId, startsOn, endsOn } = record;
  return {
    ...emptyContractDraft,
    label: name ?? '',
    choice: plan === null ? '' : choiceKey(plan),
    accessId: accessId ?? '',
    contractId: contractId ?? '',
    startsOn: startsOn ?? '',
    endsOn: endsOn ?? '',
  };
}

/** A choice that the form does not list would be shown as no choice at all. */
function choiceKey(plan: NonNullable<Addition['plan']>): string {
  return benefitChoices.isListed(plan) ? benefitChoices.keyOf(plan) : '';
}
