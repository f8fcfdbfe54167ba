import { offerGrants, offerOf } from '../../../entitlements/grants.ts';
import type { Contract, Membership } from '../../../ledger/subject.ts';
import { programmeNames } from '../../names.ts';
import type { Sentence, Situation, Step, Verdict } from '../../verdict.ts';
import { aboutTheAdvice } from './paid.ts';

/**
 * No offer that is stored includes cloud support (R6, P3).
 *
 * @param contract the one spoken of; `null` where only memberships are stored
 */
export function noCloudBenefit(situation: Situation, contract: Contract | null): Verdict<'no-cloud-benefit'> {
  const { ledger, today } = situation;
  const stored = contract ?? membershipSpokenOf(ledger.memberships);
  const names = programmeNames(ledger, today);
  const params = {
    label: stored?.label ?? '',
    offer: (stored && offerOf(stored)?.name) ?? names.onPremisesBenefit,
    ...names,
  };
  const isForServers = stored === null || !hasNoSupport(stored);
  const because: Sentence = { key: `access_no_${isForServers ? 'cloud' : 'support'}_text`, params };
  const linked: Sentence[] = contract === null ? [] : [{ key: 'access_no_cloud_linked', params }];
  const onPremises: Step[] = isForServers
    ? [{ key: 'access_no_cloud_step_on_premises', link: 's4b-create', params }]
    : [];
  const advice = aboutTheAdvice(situation);
  return {
    kind: 'no-cloud-benefit',
    certainty: 'granted',
    title: { key: 'access_no_cloud_title', params },
    text: [because, ...linked, advice.sentence],
    steps: [
      ...onPremises,
      { key: 'step_compare_plans', link: 'compare-plans' },
      { key: 'access_no_cloud_step_csp' },
    ],
    rules: [isForServers ? 'R6' : 'P3', 'R26', ...advice.rules, 'R28', 'R24'],
  };
}

/** One that includes on-premises support, if there is one: more is to be said of it. */
function membershipSpokenOf(memberships: readonly Membership[]): Membership | null {
  return memberships.find((membership) => !hasNoSupport(membership)) ?? memberships[0] ?? null;
}

/** Partner Launch grants neither cloud nor on-premises incidents (P3). */
function hasNoSupport({ ruleSet, offer }: { ruleSet: string; offer: string | null }): boolean {
  if (offer === null) return false;
  return (['cloud', 'on-premises'] as const).every((covers) => offerGrants(ruleSet, offer, covers) === false);
}
