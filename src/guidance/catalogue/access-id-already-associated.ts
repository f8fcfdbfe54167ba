import { type Examples, knownMessage } from '../message.ts';
import { judgeOf } from '../verdict.ts';
import { cases } from './access-id-already-associated/cases.ts';
import { factsOf } from './access-id-already-associated/facts.ts';

/** R26, R27 */
export const message = knownMessage({
  id: 'access-id-already-associated',
  pages: ['link-support-benefits', 'help-and-support', 'new-support-request'],
  wordings: [
    {
      locale: 'en',
      text: 'This Access ID is already associated to an account. Please contact your Technical Account Manager to obtain a new Access ID',
      provenance: 'article',
      keywords: ['Access ID', 'already', 'associated'],
    },
    {
      locale: 'en',
      text: 'Access ID is already associated',
      provenance: 'article',
      keywords: ['Access ID', 'already', 'associated'],
    },
    {
      locale: 'sv',
      text: 'Det här åtkomst-ID:t är redan associerat till ett konto. Kontakta din tekniska kontoansvarig för att få ett nytt åtkomst-ID',
      provenance: 'article-translation',
      keywords: ['åtkomst-ID', 'redan', 'associerat'],
    },
    {
      locale: 'sv',
      text: 'Åtkomst-ID är redan associerat',
      provenance: 'article-translation',
      keywords: ['åtkomst-ID', 'redan', 'associerat'],
    },
  ],
});

export const examples: Examples = {
  matching: [
    '[This Access ID is already associated to an account. Please contact your Technical Account Manager to obtain a new Access ID].',
    '[This Access ID is already associated with an account. Contact your Technical Account Manager to get a new Access ID].',
    'Error: [This Access ID is already associated to an account].',
    '[This Access ID (000 441-7263) is already associated to an account]. (409)',
    '[The Access ID 0004417263 is already associated with the account] mia@fabrikam.example.',
    "[Access ID 'C-20-118834' is already associated].",
    '[This Access ID is already linked to an account]. Please contact support.',
    '[This Access ID has already been associated with an account].',
    '[This Access ID was already associated to another account; please contact your Technical Account Manager to obtain a new Access ID]',
    '[THIS ACCESS ID IS ALREADY ASSOCIATED TO AN ACCOUNT, PLEASE CONTACT YOUR TECHNICAL ACCOUNT MANAGER TO OBTAIN A NEW ACCESS ID]!',
    'Fehler beim Verknüpfen: [Access ID is already associated] (Fehlercode 409)',
    '{"code":"Conflict","message":"[This Access ID is already associated to an account]"}',
    '[Det här åtkomst-ID:t är redan associerat till ett konto. Kontakta din tekniska kontoansvarig för att få ett nytt åtkomst-ID].',
    '[Det här åtkomst-ID:t är redan kopplat till ett konto. Kontakta din tekniska kontoansvariga för att få ett nytt åtkomst-ID].',
    '[Åtkomst-ID 0004417263 är redan associerat till ett annat konto].',
  ],
  others: [
    'This Access ID is not associated to an account.',
    'This Access ID is not yet associated to an account. Contact your Technical Account Manager to obtain a new Access ID.',
    'This Tenant ID is already associated to an account. Please contact your Technical Account Manager to obtain a new Tenant ID.',
    'This Contract ID is already associated to an account.',
    'This Access ID is invalid. Please contact your Technical Account Manager to obtain a new Access ID.',
    'This Access ID has expired. Please contact your Technical Account Manager to obtain a new Access ID',
    'This device is already associated to an account.',
    'The Access ID was associated to your account successfully.',
    'Is this Access ID already associated to an account?',
    'If this Access ID is already associated to an account, you need not link it again.',
    'The message "This Access ID is already associated to an account" can be ignored.',
    'Why do I get “Access ID is already associated”?',
    'Please contact your Technical Account Manager to obtain a new Access ID.',
    'Enter your Access ID. It is shown in Partner Center, where your account is already associated.',
    'Det här åtkomst-ID:t är inte associerat till ett konto.',
    'Om åtkomst-ID:t redan är associerat behöver du inte länka det.',
  ],
};

/** Decided by the first case that holds; the last one always does. */
export const judge = judgeOf(
  ['already-linked', 'expired', 'no-incidents-left', 'no-cloud-benefit', 'paid-contract', 'undecided'],
  (situation) => {
    const facts = factsOf(situation);
    for (const { verdict } of cases) {
      const given = verdict(facts);
      if (given !== null) return given;
    }
    throw new Error('the last case leaves nothing undecided');
  },
);
