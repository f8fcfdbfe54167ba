import type { Contract, Membership } from '../../../ledger/subject.ts';
import { programmeNames } from '../../names.ts';
import type { Sentence, Situation, Verdict } from '../../verdict.ts';
import { hasNoSupport, isForServers, stepsWithoutCloud, whyNoCloud } from '../../without-cloud.ts';
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
  const params = { label: stored?.label ?? '', ...programmeNames(ledger, today) };
  const elsewhere = isElsewhere(situation);
  const linked: Sentence[] =
    contract === null
      ? []
      : [{ key: elsewhere ? 'access_elsewhere_no_cloud_linked' : 'access_no_cloud_linked', params }];
  const advice = aboutTheAdvice(situation);
  return {
    kind: 'no-cloud-benefit',
    certainty: 'granted',
    title: { key: elsewhere ? 'access_elsewhere_no_cloud_title' : 'access_no_cloud_title', params },
    text: [whyNoCloud(situation, stored), ...linked, advice.sentence],
    steps: stepsWithoutCloud(situation, stored, !elsewhere),
    rules: [
      isForServers(stored) ? 'R6' : 'P3',
      'R26',
      ...advice.rules,
      'R28',
      ...(elsewhere ? [] : (['R24'] as const)),
    ],
  };
}

/** One that includes on-premises support, if there is one: more is to be said of it. */
function membershipSpokenOf(memberships: readonly Membership[]): Membership | null {
  return memberships.find((membership) => !hasNoSupport(membership)) ?? memberships[0] ?? null;
}
