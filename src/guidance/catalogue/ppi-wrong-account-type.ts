import { type Examples, knownMessage } from '../message.ts';
import { judgeOf } from '../verdict.ts';

/** P32 */
export const message = knownMessage({
  id: 'ppi-wrong-account-type',
  pages: ['s4b-step-1', 's4b-step-2'],
  wordings: [
    {
      locale: 'en',
      text: "Azure AD accounts won't display the option to purchase support",
      provenance: 'documented-indirect',
      keywords: ['accounts', 'option', 'purchase support'],
    },
    {
      locale: 'fr',
      text: 'Si vous utilisez un compte Microsoft Enterprise Directory, déconnectez-vous pour acheter un support de type paiement par incident',
      provenance: 'documented-translation',
      keywords: ['Enterprise Directory', 'déconnectez', 'acheter'],
    },
    {
      locale: 'ja',
      text: 'Microsoft Enterprise Directory アカウントを使用している場合は、サインアウトして PPI を購入します',
      provenance: 'documented-translation',
      keywords: ['Directory', 'サインアウト', '購入'],
    },
  ],
});

export const examples: Examples = {
  matching: [
    "[Azure AD accounts won't display the option to purchase support].",
    '[Azure AD accounts will not display an option to purchase support].',
    '[Si vous utilisez un compte Microsoft Enterprise Directory, déconnectez-vous pour acheter un support de type paiement par incident].',
    '[Microsoft Enterprise Directory アカウントを使用している場合は、サインアウトして PPI を購入します]。',
  ],
  others: [
    'Azure AD accounts display the option to purchase support',
    'Choose the option to purchase support.',
    'Si vous utilisez un compte Microsoft, déconnectez-vous.',
  ],
};

/** P32: incidents bought one by one belong to the Microsoft account that bought them. */
export const judge = judgeOf(['ppi-wrong-account-type'], () => ({
  kind: 'ppi-wrong-account-type',
  certainty: 'granted',
  title: { key: 'message_ppi_wrong_account_type_title' },
  text: [{ key: 'message_ppi_wrong_account_type_text' }],
  steps: [
    { key: 'message_ppi_wrong_account_type_step_contract' },
    { key: 'message_ppi_wrong_account_type_step' },
  ],
  rules: ['P32'],
}));
