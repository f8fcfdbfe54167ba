import { offerGrants, offerOf } from '../../../entitlements/grants.ts';
import type { Contract, Membership } from '../../../ledger/subject.ts';
import { programmeNames } from '../../names.ts';
import type { Sentence, Situation, Step, Verdict } from '../../verdict.ts';
import { aboutTheAdvice } from './paid.ts';
import { isElsewhere } from './places.ts';

/**
 * No offer that is stored includes cloud support (R6, P3).
 *
 * @param contract the one spoken of; `null` where only memberships are stored
 */
export function noCloudBenefit(situation: Situation, contract: Contract | null): Verdict<'no-cloud-benefit'> {
  const { ledger, today } = situation;
  const stored = contract ?? membershipSpokenOf(ledger.memberships);
  const names = programmeNames(ledger, today);
  const params = { label: stored?.label ?? '', ...names };
  const isForServers = stored === null || !hasNoSupport(stored);
  const because = whyNoCloud(situation, stored);
  const elsewhere = isElsewhere(situation);
  const linked: Sentence[] =
    contract === null
      ? []
      : [{ key: elsewhere ? 'access_elsewhere_no_cloud_linked' : 'access_no_cloud_linked', params }];
  // Only Azure has that plan in its list.
  const csp: Step[] = elsewhere ? [] : [{ key: 'access_no_cloud_step_csp' }];
  const onPremises: Step[] = isForServers
    ? [{ key: 'access_no_cloud_step_on_premises', link: 's4b-create', params }]
    : [];
  const advice = aboutTheAdvice(situation);
  return {
    kind: 'no-cloud-benefit',
    certainty: 'granted',
    title: { key: elsewhere ? 'access_elsewhere_no_cloud_title' : 'access_no_cloud_title', params },
    text: [because, ...linked, advice.sentence],
    steps: [...onPremises, { key: 'step_compare_plans', link: 'compare-plans' }, ...csp],
    rules: [
      isForServers ? 'R6' : 'P3',
      'R26',
      ...advice.rules,
      'R28',
      ...(elsewhere ? [] : (['R24'] as const)),
    ],
  };
}

/** That the offer of what is stored includes no cloud support, or none at all. */
export function whyNoCloud({ ledger, today }: Situation, stored: Contract | Membership | null): Sentence {
  const names = programmeNames(ledger, today);
  const offer = (stored && offerOf(stored)?.name) ?? names.onPremisesBenefit;
  const isForServers = stored === null || !hasNoSupport(stored);
  return {
    key: `access_no_${isForServers ? 'cloud' : 'support'}_text`,
    params: { label: stored?.label ?? '', offer, ...names },
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
