import { programAccount } from '../accounts.ts';
import { type Examples, knownMessage } from '../message.ts';
import { programmeNames } from '../names.ts';
import { judgeOf } from '../verdict.ts';

/** R11, P5, P35 */
export const message = knownMessage({
  id: 'partner-center-access-denied',
  pages: ['technical-benefits', 'csp-customers'],
  wordings: [
    {
      locale: 'en',
      text: "Access denied. Please contact your company's global admin and ask them to grant you the appropriate access permissions.",
      provenance: 'documented',
      keywords: ['access', 'global admin', 'grant', 'permissions'],
    },
  ],
});

export const examples: Examples = {
  matching: [
    "[Access denied. Please contact your company's global admin and ask them to grant you the appropriate access permissions].",
    '[Access denied. Contact your company’s global admin and ask them to grant you the appropriate permissions]',
    "Error: [access denied. Please contact your company's Global Admin to grant you the access permissions].",
  ],
  others: [
    'Access denied.',
    'Access granted.',
    "Contact your company's global admin.",
    'A global admin can grant you the appropriate access permissions in User management.',
    "If you see “Access denied. Please contact your company's global admin and ask them to grant you the appropriate access permissions”, sign in again.",
  ],
};

/** R11, P5: neither Global admin nor partner admin. P35: often a guest from the tenant of the other business. */
export const judge = judgeOf(['partner-center-access-denied'], ({ ledger, account, today }) => {
  const other = programAccount(ledger, account);
  const params = { other: other ?? '', ...programmeNames(ledger, today) };
  return {
    kind: 'partner-center-access-denied',
    certainty: other === null ? 'unknown' : 'granted',
    title: { key: 'message_partner_center_access_denied_title' },
    text: [{ key: 'message_partner_center_access_denied_text' }],
    steps: [
      other === null
        ? { key: 'step_sign_in_with_program_account', params }
        : { key: 'step_sign_in_as', params },
      { key: 'message_partner_center_access_denied_step', link: 'user-management' },
    ],
    rules: ['R11', 'P5', 'P34', 'P35'],
  };
});
