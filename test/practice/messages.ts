import type { Locale } from './locale.ts';

/**
 * The portals' wordings, written out here and not taken from the catalogue: a practice page that quoted
 * the catalogue would agree with it whatever it said.
 */
const WORDINGS = {
  'access-id-already-associated': {
    en:
      'This Access ID is already associated to an account. ' +
      'Please contact your Technical Account Manager to obtain a new Access ID',
    sv:
      'Det här åtkomst-ID:t är redan associerat till ett konto. ' +
      'Kontakta din tekniska kontoansvarig för att få ett nytt åtkomst-ID',
  },
  'not-authorized-for-this-action': {
    en: 'You are not authorized for this action',
    sv: 'Det verkar som att du inte har behörighet för den här åtgärden.',
  },
  'no-benefits-yet': {
    en: "Looks like you don't have any benefits yet",
    sv: 'Ser ut som om du inte har några fördelar ännu',
  },
  'plan-not-for-product': { en: 'Support plan cannot be used for support on the specified product' },
  'plan-expired': { en: 'The support plan has expired', 'zh-CN': '支持计划已过期' },
  'plan-error-other-code': { en: 'Support plan cannot be used (Code: 12)' },
  'plan-used-up': { en: 'The support plan has no incidents remaining' },
  'contract-missing-after-add': { en: 'An error occurred' },
  'no-permission-support-request': { en: "You don't have permission to create a support request" },
  'partner-center-access-denied': {
    en:
      "Access denied. Please contact your company's global admin " +
      'and ask them to grant you the appropriate access permissions.',
  },
  'enrolment-not-active': { en: 'You need permission' },
  'ppac-plan-not-found': { en: "We couldn't find your Support plan" },
  'ppac-contract-issue': {
    en:
      'There is an issue with your Premier Support contract. ' +
      'Please contact your Technical Account Manager (TAM).',
  },
  'ppac-subscription-expired': { en: 'Your Support subscription has expired. Please renew.' },
  'ppac-role-missing': { en: "End users can't open support requests" },
  'invalid-support-plan': {
    en:
      'Your support plan type is CSP. To create and update support tickets, and add communication operations, ' +
      'you need access to our high tier-support plans.',
  },
  'ppi-wrong-account-type': { en: "Azure AD accounts won't display the option to purchase support" },
  'confirm-email-address': { en: 'You need to confirm your email address' },
  'm365-takes-no-ids': {
    en: "The Microsoft 365 admin centre doesn't allow support plans to be linked using access ID and contract ID.",
  },
} as const satisfies Readonly<Record<string, Partial<Record<Locale, string>>>>;

export type MessageId = keyof typeof WORDINGS;

/** What Partner Center says today instead of the first wording of the same message (P9). */
export const NOT_AUTHORIZED_TODAY =
  "You aren't authorized for this action. You must have a program-associated account.";

export const MESSAGE_IDS = Object.keys(WORDINGS) as readonly MessageId[];

/** The languages a message's wording is known in. */
export function localesOf(id: MessageId): readonly Locale[] {
  return Object.keys(WORDINGS[id]) as Locale[];
}

export function wording(id: MessageId, locale: Locale): string {
  const wordings: Partial<Record<Locale, string>> = WORDINGS[id];
  const text = wordings[locale];
  if (text === undefined) throw new Error(`No wording of ${id} is known in ${locale}`);
  return text;
}
