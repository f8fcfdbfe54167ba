import { latest } from '../latest.ts';
import { cloudStatusOf, isLinkedHere } from '../meant-contracts.ts';
import { type Examples, knownMessage } from '../message.ts';
import { fitsCloud, stepsToNewIncidents } from '../steps.ts';
import { judgeOf, type Sentence } from '../verdict.ts';
import { factsOf } from './access-id-already-associated/facts.ts';
import { PPAC_ADD, spentSentences } from './ppac/steps.ts';

/** R27, P30 */
export const message = knownMessage({
  id: 'ppac-subscription-expired',
  pages: ['service-request'],
  wordings: [
    {
      locale: 'en',
      text: 'Your Support subscription has expired. Please renew.',
      provenance: 'documented-indirect',
      keywords: ['support', 'subscription', 'expired'],
    },
  ],
});

export const examples: Examples = {
  matching: [
    '[Your Support subscription has expired. Please renew].',
    '[Your support subscription has expired].',
    'Sorry, [your Support subscription has already expired. Please renew]!',
  ],
  others: [
    'Your Support subscription has not expired.',
    'Your subscription has expired. Contact support.',
    'Your Support subscription expires soon. Please renew.',
    'If your support subscription has expired, renew it.',
  ],
};

/** R27b: the end date has passed; or the ledger knows another contract that is valid. */
export const judge = judgeOf(['expired', 'another-is-valid', 'undecided'], (situation) => {
  const { account, today } = situation;
  const { usable, spent } = factsOf(situation);
  const next = latest(usable);
  const ended = latest(spent.filter((contract) => cloudStatusOf(contract, today) === 'ended'));
  const about: readonly Sentence[] = ended === null ? [] : spentSentences(ended, today);
  const title: Sentence = { key: 'plan_expired_title' };
  const text: readonly Sentence[] = [{ key: 'plan_expired_text' }, ...about];
  const rules = ['R27', 'R14', 'P30'] as const;
  if (next !== null) {
    const how = isLinkedHere(next, account) ? 'message_ppac_plan_not_found_linked' : 'fact_valid_not_linked';
    const params = { label: next.label };
    return {
      kind: 'another-is-valid',
      certainty: 'granted',
      title,
      text: [...text, { key: how, params }],
      steps:
        how === 'message_ppac_plan_not_found_linked'
          ? [{ key: 'message_ppac_step_account', params }, PPAC_ADD]
          : [PPAC_ADD],
      rules,
    };
  }
  return {
    kind: ended === null ? 'undecided' : 'expired',
    certainty: ended === null ? 'unknown' : 'granted',
    title,
    text,
    steps: [...stepsToNewIncidents(situation, fitsCloud), PPAC_ADD],
    rules,
  };
});
