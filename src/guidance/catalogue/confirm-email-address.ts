import { type Examples, knownMessage } from '../message.ts';
import { judgeOf } from '../verdict.ts';

/** P23. What the notice says is known, and not its words. */
export const message = knownMessage({
  id: 'confirm-email-address',
  pages: ['s4b-step-1', 's4b-step-2'],
  wordings: [
    {
      locale: 'en',
      text: 'You need to confirm your email address',
      provenance: 'reconstructed',
      keywords: ['confirm', 'email'],
    },
  ],
});

export const examples: Examples = {
  matching: [
    '[You need to confirm your email address].',
    '[You need to confirm the email address]. Send email',
    '[You must confirm your email address] before you go on.',
  ],
  others: [
    'You need not confirm your email address.',
    'Your email address is confirmed.',
    'If you need to confirm your email address, select Send email.',
    'Enter your email address.',
  ],
};

/** P23: until the address is confirmed, the list of plans may be empty. */
export const judge = judgeOf(['confirm-email-address'], () => ({
  kind: 'confirm-email-address',
  certainty: 'unknown',
  title: { key: 'message_confirm_email_address_title' },
  text: [{ key: 'message_confirm_email_address_text' }],
  steps: [{ key: 'message_confirm_email_address_step' }],
  rules: ['P23'],
}));
