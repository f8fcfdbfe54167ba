import { isPaid, offerOf } from '../../entitlements/grants.ts';
import type { Contract, Membership } from '../../ledger/subject.ts';
import { latest } from '../latest.ts';
import { servesCloud } from '../meant-contracts.ts';
import { programmeNames } from '../names.ts';
import type { Verdict } from '../verdict.ts';
import { hasNoCloudMembership, stepsWithoutCloud } from '../without-cloud.ts';
import { type HintSituation, hintOf } from './hint.ts';

type Kind = 'no-cloud-benefit' | 'undecided';

/** R6, P3: Azure shows plans with cloud support, and an offer such as Action Pack has none to show. */
export const actionPackLinkedNothingShown = hintOf({
  id: 'action-pack-linked-nothing-shown',
  pages: ['help-and-support'],
  symptoms: ['no-plans'],
  kinds: ['no-cloud-benefit', 'undecided'],
  verdictOn: (situation): Verdict<Kind> | null => {
    const { contracts } = situation.ledger;
    if (contracts.length === 0) return ofMemberships(situation);
    const isWithoutCloud = contracts.every(
      (contract) => !isPaid(contract) && servesCloud(contract) === false,
    );
    return isWithoutCloud ? noCloud(situation, latest(contracts)) : null;
  },
});

/** No contract is stored: a membership tells whether there can be a plan at all. */
function ofMemberships(situation: HintSituation): Verdict<Kind> {
  const { ledger } = situation;
  return hasNoCloudMembership(ledger) ? noCloud(situation, latest(ledger.memberships)) : undecided();
}

function noCloud(situation: HintSituation, stored: Contract | Membership | null): Verdict<Kind> {
  const { ledger, today } = situation;
  const names = programmeNames(ledger, today);
  const offer = (stored && offerOf(stored)?.name) ?? names.onPremisesBenefit;
  const params = { label: stored?.label ?? offer, offer, ...names };
  return {
    kind: 'no-cloud-benefit',
    certainty: 'granted',
    title: { key: 'hint_no_plan_title', params },
    text: [{ key: 'hint_no_plan_text', params }],
    steps: stepsWithoutCloud(situation, stored, true),
    rules: ['R6', 'P3', 'R28', 'R24'],
  };
}

function undecided(): Verdict<Kind> {
  return {
    kind: 'undecided',
    certainty: 'unknown',
    title: { key: 'hint_no_plan_undecided_title' },
    text: [{ key: 'hint_plan_what_counts' }, { key: 'hint_no_plan_action_pack' }],
    steps: [{ key: 'hint_plan_step_link_any', link: 'azure-support-plans' }, { key: 'step_store_contract' }],
    rules: ['R23', 'R27', 'R6'],
  };
}
