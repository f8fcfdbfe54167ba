import { coverageOf } from '../../entitlements/grants.ts';
import { contractsNamed } from '../../entitlements/parse-names.ts';
import type { Verdict } from '../verdict.ts';
import { type HintSituation, hintOf, namesOf } from './hint.ts';
import { type MissingPlan, missingPlan } from './missing-plan.ts';

type Kind = MissingPlan['kind'] | 'not-stored';

/**
 * P27: a limited plan that has ended or is used up cannot be chosen, and the form has no way to add one. Only where
 * no plan of the programme can be chosen: the user then looks for one in vain.
 */
export const azurePlanNotSelectable = hintOf({
  id: 'azure-plan-not-selectable',
  pages: ['new-support-request', 'help-and-support'],
  symptoms: ['plans-to-choose', 'plans-not-selectable', 'no-plans'],
  kinds: ['ended', 'used-up', 'not-linked', 'linked', 'not-known', 'not-stored'],
  verdictOn: (situation): Verdict<Kind> | null => {
    if (namesOf(situation, 'plans-to-choose')?.some(isPlanOfProgramme)) return null;
    const why = missingPlan(situation);
    return why === null ? notStored(situation) : missing(why);
  },
});

function missing({ kind, contract: { label }, text, steps, rules }: MissingPlan): Verdict<Kind> {
  const title = { key: 'hint_plan_missing_title', params: { label } } as const;
  return { kind, certainty: 'granted', title, text, steps, rules };
}

/** The page shows a plan that cannot be chosen, and nothing is stored of it. */
function notStored(situation: HintSituation): Verdict<Kind> | null {
  const plan = namesOf(situation, 'plans-not-selectable')?.find(isPlanOfProgramme);
  if (plan === undefined) return null;
  return {
    kind: 'not-stored',
    certainty: 'unknown',
    title: { key: 'hint_plan_not_selectable_title', params: { plan } },
    text: [{ key: 'hint_plan_not_selectable_text' }],
    steps: [{ key: 'access_undecided_step_read', link: 's4b-create' }, { key: 'step_store_contract' }],
    rules: ['P27', 'R27', 'R19'],
  };
}

/** Whether a name is that of a plan with cloud incidents, as partners hold them. */
function isPlanOfProgramme(name: string): boolean {
  return contractsNamed(name).some((entitlement) => coverageOf(entitlement) === 'cloud');
}
