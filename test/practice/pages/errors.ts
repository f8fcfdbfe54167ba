import { ACCOUNT, CSP_ACCOUNT } from '../facts.ts';
import { type Html, html } from '../html.ts';
import { type MessageId, wording } from '../messages.ts';
import type { LedgerName, PracticePage, RenderedPage } from '../page.ts';
import { adminCenterView } from '../shell/admin-centers.ts';
import { azureView } from '../shell/azure.ts';
import { partnerCenterView } from '../shell/partner-center.ts';
import { errorBanner, selectField, textField } from '../shell/parts.ts';

/** Messages that stand as an error above the content of a page, each with the ledgers that tell its verdicts apart. */

type Place = Pick<PracticePage, 'address'> &
  Pick<PracticePage['expect'], 'portal' | 'page'> & {
    readonly show: (name: string, error: Html, account: string) => RenderedPage;
  };

const requestForm = (error: Html) => html`<div class="stack">
  <h1>New service request</h1>
  ${error}
  <section class="card stack">${textField('Title')}${selectField('Severity', ['Minimal', 'Critical'])}</section>
</div>`;

function adminCenter(portal: 'power-platform-admin' | 'microsoft-365-admin', address: string): Place {
  const title = 'New service request';
  return {
    portal,
    page: 'service-request',
    address,
    show: (name, error, account) =>
      adminCenterView({ name, portal, account, title, path: ['Home', title], content: requestForm(error) }),
  };
}

const POWER_PLATFORM = adminCenter(
  'power-platform-admin',
  'https://admin.powerplatform.microsoft.com/support/new',
);
const MICROSOFT_365 = adminCenter(
  'microsoft-365-admin',
  'https://admin.microsoft.com/Adminportal/Home#/support/newrequest',
);
const AZURE: Place = {
  portal: 'azure',
  page: 'new-support-request',
  address: 'https://portal.azure.com/#view/Microsoft_Azure_Support/NewSupportRequestV3Blade',
  show: (name, error, account) => {
    const content = html`${error}${textField('Summary')}`;
    const blade = { title: 'New support request', picture: 'document', content } as const;
    return azureView({ name, locale: 'en', account, framed: false, blade });
  },
};
const BENEFITS: Place = {
  portal: 'partner-center',
  page: 'technical-benefits',
  address: 'https://partner.microsoft.com/dashboard/v2/benefits/technicalsupport',
  show: (name, error, account) => {
    const title = 'Technical support & consultation';
    const content = html`<div class="stack"><h1>${title}</h1>${error}</div>`;
    const path = ['Home', 'Benefits', title];
    return partnerCenterView({ name, locale: 'en', account, section: 'benefits', title, path, content });
  },
};

type Row = readonly [place: Place, id: MessageId, verdict: string, ledger: LedgerName, account?: string];

const ROWS: readonly Row[] = [
  [AZURE, 'no-permission-support-request', 'no-permission-support-request', 'linked'],
  [AZURE, 'invalid-support-plan', 'csp-account', 'csp-only-account', CSP_ACCOUNT],
  [AZURE, 'invalid-support-plan', 'undecided', 'empty'],
  [BENEFITS, 'partner-center-access-denied', 'partner-center-access-denied', 'empty'],
  [BENEFITS, 'enrolment-not-active', 'enrolment-not-active', 'empty'],
  [BENEFITS, 'enrolment-not-active', 'wrong-account', 'active-membership'],
  [POWER_PLATFORM, 'ppac-plan-not-found', 'not-linked', 'not-linked'],
  [POWER_PLATFORM, 'ppac-plan-not-found', 'linked', 'linked'],
  [POWER_PLATFORM, 'ppac-plan-not-found', 'spent', 'expired'],
  [POWER_PLATFORM, 'ppac-plan-not-found', 'no-cloud-benefit', 'action-pack'],
  [POWER_PLATFORM, 'ppac-plan-not-found', 'undecided', 'empty'],
  [POWER_PLATFORM, 'ppac-contract-issue', 'paid-contract', 'paid-plan'],
  [POWER_PLATFORM, 'ppac-contract-issue', 'partner-contract', 'linked'],
  [POWER_PLATFORM, 'ppac-contract-issue', 'undecided', 'empty'],
  [POWER_PLATFORM, 'ppac-subscription-expired', 'expired', 'expired'],
  [POWER_PLATFORM, 'ppac-subscription-expired', 'another-is-valid', 'linked'],
  [POWER_PLATFORM, 'ppac-subscription-expired', 'undecided', 'empty'],
  [POWER_PLATFORM, 'ppac-role-missing', 'ppac-role-missing', 'empty'],
  [MICROSOFT_365, 'm365-takes-no-ids', 'm365-takes-no-ids', 'empty'],
];

function row([place, id, verdict, ledger, account = ACCOUNT]: Row): PracticePage {
  const { portal, page, address } = place;
  const name = verdict === id ? `${id}-en` : `${id}-${verdict}-en`;
  return {
    name,
    title: `An error: ${wording(id, 'en').slice(0, 60)} (${verdict}).`,
    address,
    ledger,
    expect: { portal, page, messages: [{ id, locale: 'en', verdict }] },
    ...place.show(name, errorBanner(wording(id, 'en')), account),
  };
}

export const errorPages: readonly PracticePage[] = ROWS.map(row);
