import { ACCOUNT, CLOUD_CONTRACT, CSP_ACCOUNT, ON_PREMISES_CONTRACT, PRIVATE_ACCOUNT } from '../facts.ts';
import { type Html, html } from '../html.ts';
import { LOCALES, type Locale, label, translator } from '../locale.ts';
import { type MessageId, NOT_AUTHORIZED_TODAY, wording } from '../messages.ts';
import type { LedgerName, PracticePage } from '../page.ts';
import { partnerCenterView } from '../shell/partner-center.ts';
import {
  benefitCards,
  CLOUD_BENEFIT,
  noBenefits,
  notAuthorized,
  ON_PREMISES_BENEFIT,
} from './technical-benefits-content.ts';

/** The benefits page at the address and under the heading it has today (P5, P9). */
const TODAY = {
  address: 'https://partner.microsoft.com/dashboard/v2/benefits/technicalsupport',
  heading: 'Technical support & consultation',
} as const;

function address(locale: Locale): string {
  const segment = locale === 'sv' ? 'sv-se/' : '';
  return `https://partner.microsoft.com/${segment}dashboard/mpn/membership/benefits/technical`;
}

interface Scenario {
  readonly kind: string;
  readonly title: string;
  readonly ledger: LedgerName;
  readonly content: (locale: Locale) => Html;
  readonly message?: MessageId;
  readonly verdict?: string;
  readonly account?: string;
  /** Shown at today's address, which is known in English only. */
  readonly today?: boolean;
}

const noBenefitsYet = { message: 'no-benefits-yet', content: noBenefits } as const;

const notAuthorizedYet = {
  message: 'not-authorized-for-this-action',
  content: (locale: Locale) => notAuthorized(locale, wording('not-authorized-for-this-action', locale)),
} as const;

const SCENARIOS: readonly Scenario[] = [
  {
    kind: 'benefits-activated',
    title: 'Partner Center, Technical benefits: two activated benefits with their IDs.',
    ledger: 'empty',
    content: (locale) =>
      benefitCards(locale, [
        { ...CLOUD_BENEFIT, state: CLOUD_CONTRACT },
        { ...ON_PREMISES_BENEFIT, state: ON_PREMISES_CONTRACT },
      ]),
  },
  {
    kind: 'benefits-to-activate',
    title: 'Partner Center, Technical benefits: two benefits to activate, one of the buttons disabled.',
    ledger: 'active-membership',
    content: (locale) =>
      benefitCards(locale, [
        { ...CLOUD_BENEFIT, state: 'may-activate' },
        { ...ON_PREMISES_BENEFIT, state: 'may-not-activate' },
      ]),
  },
  {
    ...notAuthorizedYet,
    kind: 'csp-only-account',
    title: 'Partner Center, Technical benefits: not authorized, signed in with a CSP account.',
    ledger: 'csp-only-account',
    verdict: 'csp-only-account',
    account: CSP_ACCOUNT,
  },
  {
    ...notAuthorizedYet,
    kind: 'not-authorized-undecided',
    title: 'Partner Center, Technical benefits: not authorized, and nothing known about the account.',
    ledger: 'empty',
    verdict: 'undecided',
  },
  {
    kind: 'not-authorized-today',
    title: 'Partner Center, Technical support & consultation: not authorized, in the wording of today.',
    ledger: 'empty',
    message: 'not-authorized-for-this-action',
    verdict: 'undecided',
    today: true,
    content: (locale) => notAuthorized(locale, NOT_AUTHORIZED_TODAY),
  },
  {
    ...noBenefitsYet,
    kind: 'wrong-account',
    title: 'Partner Center, Technical benefits: none yet, though a stored membership is active.',
    ledger: 'active-membership',
    verdict: 'wrong-account',
    account: PRIVATE_ACCOUNT,
  },
  {
    ...noBenefitsYet,
    kind: 'membership-ended',
    title: 'Partner Center, Technical benefits: none yet, and the stored membership has ended.',
    ledger: 'ended-membership',
    verdict: 'membership-ended',
  },
  {
    ...noBenefitsYet,
    kind: 'no-benefits-undecided',
    title: 'Partner Center, Technical benefits: none yet, and no membership is stored.',
    ledger: 'empty',
    verdict: 'undecided',
  },
];

function row(scenario: Scenario, locale: Locale): PracticePage {
  const { kind, title, ledger, content, message, verdict, account = ACCOUNT, today = false } = scenario;
  const t = translator(locale);
  const name = `partner-center-${kind}-${locale}`;
  const heading = today ? TODAY.heading : label(locale, 'technicalBenefits');
  return {
    name,
    title,
    address: today ? TODAY.address : address(locale),
    ledger,
    expect: {
      portal: 'partner-center',
      page: 'technical-benefits',
      messages: message && verdict ? [{ id: message, locale, verdict }] : [],
    },
    ...partnerCenterView({
      name,
      locale,
      account,
      section: 'benefits',
      title: heading,
      path: [t('Home', 'Start'), t('Benefits', 'Förmåner'), heading],
      content: html`<div class="stack"><h1>${heading}</h1>${content(locale)}</div>`,
    }),
  };
}

export const technicalBenefitsPages: readonly PracticePage[] = SCENARIOS.flatMap((scenario) =>
  (scenario.today ? (['en'] as const) : LOCALES).map((locale) => row(scenario, locale)),
);
