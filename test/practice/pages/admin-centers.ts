import { ACCOUNT, ON_PREMISES_CONTRACT } from '../facts.ts';
import { type Html, html } from '../html.ts';
import { shownDate } from '../locale.ts';
import type { PracticePage } from '../page.ts';
import { type AdminCenter, adminCenterView } from '../shell/admin-centers.ts';
import {
  actions,
  button,
  commandBar,
  infoBanner,
  selectField,
  table,
  textArea,
  textField,
} from '../shell/parts.ts';

interface RequestPage {
  readonly portal: AdminCenter;
  readonly name: string;
  readonly where: string;
  readonly address: string;
  readonly services: readonly string[];
  /** What the portal says about plans: one takes no IDs at all, and none shows a balance. */
  readonly plans: Html;
}

const REQUESTS: readonly RequestPage[] = [
  {
    portal: 'lcs',
    name: 'lcs-service-request-en',
    where: 'Lifecycle Services',
    address: 'https://lcs.dynamics.com/v2/SupportIssues/1204877/New',
    services: ['Finance', 'Supply Chain Management', 'Commerce'],
    plans: button('Manage support plans'),
  },
  {
    portal: 'microsoft-365-admin',
    name: 'microsoft-365-service-request-en',
    where: 'Microsoft 365 admin center',
    address: 'https://admin.microsoft.com/Adminportal/Home#/support/newrequest',
    services: ['Exchange Online', 'SharePoint Online', 'Teams'],
    plans: infoBanner('Support comes with your subscription. There is no plan to choose.'),
  },
  {
    portal: 'power-platform-admin',
    name: 'power-platform-service-request-en',
    where: 'Power Platform admin center',
    address: 'https://admin.powerplatform.microsoft.com/support/new',
    services: ['Power Apps', 'Power Automate', 'Dynamics 365 Sales'],
    plans: button('Manage support plans'),
  },
];

function requestPage({ portal, name, where, address, services, plans }: RequestPage): PracticePage {
  const title = 'New service request';
  return {
    name,
    title: `${where}: a new service request.`,
    address,
    ledger: 'linked',
    expect: { portal, page: 'service-request', messages: [] },
    ...adminCenterView({
      name,
      portal,
      account: ACCOUNT,
      title,
      path: ['Home', 'Support', title],
      content: html`<div class="stack">
        <h1>${title}</h1>
        <section class="card stack">
          ${selectField('Service', services)}
          ${textField('Title', { placeholder: 'The problem in one sentence' })}
          ${textArea('Description')}
          ${selectField('Severity', ['Minimal', 'Moderate', 'Critical'])}
          <div>${plans}</div>
          ${actions('Submit', 'Cancel')}
        </section>
      </div>`,
    }),
  };
}

const ENGAGE_ROUTE = 'view/Microsoft_AzureCXP_EngageHub/EngageHubMenu.MenuView/~/helpSupport';

function engageCenterPage(): PracticePage {
  const name = 'engage-center-plans-en';
  const title = 'Help and support';
  const ends = shownDate('en', ON_PREMISES_CONTRACT.endsOn);
  return {
    name,
    title: 'Engage Center: the plans, and where to add one.',
    address: `https://engagecenter.microsoft.com/#${ENGAGE_ROUTE}`,
    ledger: 'on-premises-contract',
    expect: { portal: 'engage-center', page: 'engage-center', messages: [] },
    ...adminCenterView({
      name,
      portal: 'engage-center',
      account: ACCOUNT,
      title,
      path: ['Home', title],
      content: html`<div class="stack">
        <h1>${title}</h1>
        ${commandBar('Commands', [
          ['plus', 'Create request'],
          ['gift', 'Add/Purchase plan'],
          ['link', 'Add Contract ID'],
          ['refresh', 'Refresh'],
        ])}
        <section class="card stack">
          <h2>Your plans</h2>
          ${table(
            ['Plan', 'Contract ID', 'End date', 'Status'],
            [
              [
                'Partner On-premises support 20',
                ON_PREMISES_CONTRACT.contractId,
                ends,
                html`<span class="tag good">Active</span>`,
              ],
            ],
          )}
        </section>
      </div>`,
    }),
  };
}

export const adminCenterPages: readonly PracticePage[] = [engageCenterPage(), ...REQUESTS.map(requestPage)];
