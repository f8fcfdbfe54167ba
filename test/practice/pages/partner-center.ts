import { ACCOUNT, CSP_ACCOUNT } from '../facts.ts';
import { html } from '../html.ts';
import { LOCALES, type Locale, translator } from '../locale.ts';
import type { PracticePage } from '../page.ts';
import { partnerCenterView } from '../shell/partner-center.ts';
import { button, commandBar, infoBanner, table } from '../shell/parts.ts';

function customers(locale: Locale): PracticePage {
  const t = translator(locale);
  const name = `csp-customers-${locale}`;
  const title = t('Customers', 'Kunder');
  const service = t('Service Management', 'Tjänsthantering');
  const request = t('New request', 'Ny begäran');
  const customer = (company: string, domain: string) => [
    html`<b>${company}</b>`,
    domain,
    button(service, { look: 'link' }),
    button(request, { picture: 'plus' }),
  ];
  return {
    name,
    title: 'Partner Center, CSP customers: the list, with a new request for each customer.',
    address: 'https://partner.microsoft.com/commerce/customers/list',
    ledger: 'csp-only-account',
    expect: { portal: 'partner-center', page: 'csp-customers', messages: [] },
    ...partnerCenterView({
      name,
      locale,
      account: CSP_ACCOUNT,
      section: 'customers',
      title,
      path: [t('Home', 'Start'), 'CSP', title],
      content: html`<div class="stack">
        <h1>${title}</h1>
        ${commandBar(t('Commands', 'Kommandon'), [
          ['plus', t('Add customer', 'Lägg till kund')],
          ['refresh', t('Refresh', 'Uppdatera')],
        ])}
        <section class="card">${table(
          [t('Company', 'Företag'), t('Domain', 'Domän'), t('Manage', 'Hantera'), t('Support', 'Support')],
          [
            customer('Northwind Bageri', 'northwind-bageri.example'),
            customer('Tailwind Cykel', 'tailwind-cykel.example'),
            customer('Wide World Frakt', 'wide-world-frakt.example'),
          ],
        )}</section>
      </div>`,
    }),
  };
}

function paidPlans(): PracticePage {
  const name = 'paid-plans-en';
  const title = 'Compare partner support plans';
  const plans = [
    ['Advanced Support for Partners', 'Cloud products only', 'For partners who sell and run cloud services.'],
    ['Premier Support for Partners', 'All products', 'The top level, with people assigned to your company.'],
  ] as const;
  return {
    name,
    title: 'Paid plans: the public page that compares them.',
    address: 'https://partner.microsoft.com/support/partnersupport',
    ledger: 'expired',
    expect: { portal: 'partner-center', page: 'paid-plans', messages: [] },
    ...partnerCenterView({
      name,
      locale: 'en',
      account: ACCOUNT,
      section: 'plans',
      title,
      path: ['Home', 'Support', title],
      content: html`<div class="stack">
        <h1>${title}</h1>
        <p class="lead">More than the incidents of a membership, for partners who need them all year.</p>
        <div class="cards">${plans.map(
          ([plan, covers, about]) => html`<section class="card benefit">
            <h2>${plan}</h2>
            <div><span class="tag">${covers}</span></div>
            <p class="quiet">${about}</p>
            <div class="benefit-foot">${button('Contact sales', { look: 'main' })}</div>
          </section>`,
        )}</div>
        ${infoBanner('A plan that you buy is listed beside your benefits when you create a request.')}
      </div>`,
    }),
  };
}

export const partnerCenterPages: readonly PracticePage[] = [...LOCALES.map(customers), paidPlans()];
