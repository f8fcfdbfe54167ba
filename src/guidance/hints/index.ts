import type { Verdict } from '../verdict.ts';
import { actionPackLinkedNothingShown } from './action-pack-linked-nothing-shown.ts';
import { activateGreyed } from './activate-greyed.ts';
import { activatedNoIdsYet } from './activated-no-ids-yet.ts';
import { azureNoTechnicalIssueType } from './azure-no-technical-issue-type.ts';
import { azurePlanNotSelectable } from './azure-plan-not-selectable.ts';
import type { Hint, HintSituation } from './hint.ts';
import { m365TakesNoIds } from './m365-takes-no-ids.ts';

/** The list of hints, each one file: symptom × page × ledger → verdict. Of two that fit, the first comes first. */
export const hints = [
  activatedNoIdsYet,
  activateGreyed,
  azureNoTechnicalIssueType,
  azurePlanNotSelectable,
  actionPackLinkedNothingShown,
  m365TakesNoIds,
] as const satisfies readonly Hint[];

export type HintId = (typeof hints)[number]['id'];

/** What a page without a message means for this user. */
export interface HintVerdict {
  readonly id: HintId;
  readonly verdict: Verdict;
}

/** The hints for a page, each at most once; most pages have none. */
export function hintsOn(situation: HintSituation): HintVerdict[] {
  const { page, symptoms } = situation;
  return hints.flatMap((hint: Hint<HintId>) => {
    const isHere =
      page !== null &&
      hint.pages.includes(page) &&
      hint.symptoms.some((id) => symptoms.some((symptom) => symptom.id === id));
    const verdict = isHere ? hint.verdictOn(situation) : null;
    return verdict === null ? [] : [{ id: hint.id, verdict }];
  });
}
