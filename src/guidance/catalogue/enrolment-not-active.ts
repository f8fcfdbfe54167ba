import { evidenceOfActiveMembership } from '../memberships.ts';
import { type Examples, knownMessage } from '../message.ts';
import { judgeOf } from '../verdict.ts';
import { wrongAccount } from './no-benefits-yet/wrong-account.ts';

/** R9, P35. Prose has these words as well, so they count only in what is announced as an error, or alone. */
export const message = knownMessage({
  id: 'enrolment-not-active',
  pages: ['technical-benefits'],
  wordings: [
    {
      locale: 'en',
      text: 'You need permission',
      provenance: 'reported',
      keywords: ['need', 'permission'],
      only: 'alert',
    },
    {
      locale: 'en',
      text: 'PENDING QUALIFICATION',
      provenance: 'reported',
      keywords: ['pending', 'qualification'],
      only: 'alert',
    },
  ],
});

export const examples: Examples = {
  matching: [
    '[You need permission] to access this workspace.',
    'Sorry, [you need permission]',
    'Enrollment status: [PENDING QUALIFICATION]',
    "Your company's enrollment is [pending qualification].",
  ],
  others: [
    'You need a permit.',
    'You do not need permission to see this page.',
    'If you need permission, ask your administrator.',
    'Pending',
    'The qualification is complete.',
    'Qualifications, pending or not',
  ],
};

/** The enrolment or its verification is not complete; or a stored membership is active, and the signed-in account is not its account. */
export const judge = judgeOf(['enrolment-not-active', 'wrong-account'], (situation) => {
  const active = evidenceOfActiveMembership(situation.ledger, situation.today);
  if (active !== null) return wrongAccount(situation, active);
  return {
    kind: 'enrolment-not-active',
    certainty: 'unknown',
    title: { key: 'message_enrolment_not_active_title' },
    text: [{ key: 'message_enrolment_not_active_text' }],
    steps: [
      { key: 'message_enrolment_not_active_step_status', link: 'partner-center' },
      { key: 'step_sign_in_with_another_account' },
      { key: 'message_enrolment_not_active_step_ask' },
    ],
    rules: ['R9', 'P16', 'P35'],
  };
});
