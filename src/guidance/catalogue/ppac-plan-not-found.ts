import { latest } from '../latest.ts';
import { isLinkedHere } from '../meant-contracts.ts';
import { type Examples, knownMessage } from '../message.ts';
import { fitsCloud, stepsToNewIncidents } from '../steps.ts';
import { judgeOf, type Sentence, type Step } from '../verdict.ts';
import { stepsWithoutCloud, whyNoCloud } from '../without-cloud.ts';
import { type Facts, factsOf } from './access-id-already-associated/facts.ts';
import { PPAC_ADD, PPAC_PASSWORD, spentSentences } from './ppac/steps.ts';

/** P30, P12 */
export const message = knownMessage({
  id: 'ppac-plan-not-found',
  pages: ['service-request'],
  wordings: [
    {
      locale: 'en',
      text: "We couldn't find your Support plan",
      provenance: 'documented',
      keywords: ['support plan', 'find'],
    },
  ],
});

export const examples: Examples = {
  matching: [
    "[We couldn't find your Support plan].",
    '[We could not find your support plan]. If you have a non-Premier Support plan, please verify the plan is active.',
    "Sorry, [we can't find your support plan]!",
  ],
  others: [
    'We found your support plan.',
    "We couldn't find your support request.",
    "If we couldn't find your support plan, add it.",
    'Find a support plan for your business.',
  ],
};

/** P30: the plan is not linked here, or has just been; it is spent; or nothing stored covers cloud services. */
export const judge = judgeOf(
  ['not-linked', 'linked', 'spent', 'no-cloud-benefit', 'undecided'],
  (situation) => {
    const found = caseOf(factsOf(situation));
    return {
      kind: found.kind,
      certainty: found.kind === 'undecided' ? 'unknown' : 'granted',
      title: { key: 'message_ppac_plan_not_found_title' },
      text: [{ key: 'message_ppac_plan_not_found_text' }, ...found.text],
      steps: found.steps ?? stepsToNewIncidents(situation, fitsCloud),
      rules: ['P30', 'P12', 'R13', 'R14'],
    };
  },
);

interface Found {
  readonly kind: 'not-linked' | 'linked' | 'spent' | 'no-cloud-benefit' | 'undecided';
  readonly text: readonly Sentence[];
  /** How to get new incidents, if it is left out. */
  readonly steps?: readonly Step[];
}

function caseOf({ situation, meant, serving, usable, spent, open }: Facts): Found {
  const linked = latest(usable.filter((contract) => isLinkedHere(contract, situation.account)));
  if (linked !== null) {
    const params = { label: linked.label };
    return {
      kind: 'linked',
      text: [{ key: 'message_ppac_plan_not_found_linked', params }],
      steps: [{ key: 'message_ppac_step_account', params }, PPAC_ADD],
    };
  }
  const other = latest(usable);
  if (other !== null) {
    const params = { label: other.label };
    const text: Sentence = { key: 'fact_valid_not_linked', params };
    return { kind: 'not-linked', text: [text], steps: [PPAC_ADD] };
  }
  const last = open.length === 0 ? latest(spent) : null;
  if (last !== null) return { kind: 'spent', text: spentSentences(last, situation.today) };
  const without = serving.length === 0 ? latest(meant) : null;
  if (without !== null) {
    return {
      kind: 'no-cloud-benefit',
      text: [whyNoCloud(situation, without)],
      steps: stepsWithoutCloud(situation, without, false),
    };
  }
  return { kind: 'undecided', text: [], steps: [PPAC_ADD, PPAC_PASSWORD, { key: 'step_store_contract' }] };
}
