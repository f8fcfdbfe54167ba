import { hintOf } from './hint.ts';
import { missingPlan } from './missing-plan.ts';

/** P29: where only billing and subscription management are offered, this account sees no technical plan. */
export const azureNoTechnicalIssueType = hintOf({
  id: 'azure-no-technical-issue-type',
  pages: ['new-support-request'],
  symptoms: ['no-technical-issue-type'],
  kinds: ['ended', 'used-up', 'not-linked', 'linked', 'not-known', 'undecided'],
  verdictOn: (situation) => {
    const why = missingPlan(situation);
    return {
      kind: why?.kind ?? 'undecided',
      certainty: why === null ? 'unknown' : 'granted',
      title: { key: 'hint_issue_types_title' },
      text: [
        { key: 'hint_issue_types_text' },
        ...(why?.text ?? ([{ key: 'hint_plan_what_counts' }] as const)),
      ],
      steps: why?.steps ?? [
        { key: 'hint_plan_step_link_any', link: 'azure-support-plans' },
        { key: 'hint_plan_step_other_account' },
      ],
      rules: ['P29', ...(why?.rules ?? (['P27', 'R23'] as const))],
    };
  },
});
