import { type Examples, knownMessage } from '../message.ts';
import { judgeOf } from '../verdict.ts';

/** P30. The documentation says so of the portal, so the words count only in what is announced as an error, or alone. */
export const message = knownMessage({
  id: 'ppac-role-missing',
  pages: ['service-request'],
  wordings: [
    {
      locale: 'en',
      text: "End users can't open support requests",
      provenance: 'documented-indirect',
      keywords: ['end users', 'support requests'],
      only: 'alert',
    },
  ],
});

export const examples: Examples = {
  matching: [
    "[End users can't open support requests].",
    '[End users cannot open support requests].',
    'Sorry, [end users can’t create support requests].',
  ],
  others: [
    'End users can open support requests.',
    "Admins can't delete support requests.",
    "If end users can't open support requests, ask an admin.",
  ],
};

/** P30: one of the admin roles is needed, whatever contract there is. */
export const judge = judgeOf(['ppac-role-missing'], () => ({
  kind: 'ppac-role-missing',
  certainty: 'granted',
  title: { key: 'message_ppac_role_missing_title' },
  text: [{ key: 'message_ppac_role_missing_text' }],
  steps: [{ key: 'message_ppac_role_missing_step' }],
  rules: ['P30'],
}));
