import { describe, expect, it } from 'vitest';
import { type Page, recognisedAt } from '../../test/page-texts.ts';
import { portalAt } from './index.ts';
import { kindFrom } from './recognise.ts';

const HELP = 'https://portal.azure.com/#view/Microsoft_Azure_Support/HelpAndSupportBlade/~/overview';
const NEW_REQUEST = 'https://portal.azure.com/#view/Microsoft_Azure_Support/NewSupportRequestV3Blade';
const HOME = 'https://portal.azure.com/#home';
const RESOURCE = 'https://portal.azure.com/#@contoso.com/resource/subscriptions/1/resourceGroups/rg/vm-01';
const FRAME = 'https://support-0001.reactblade.portal.azure.net/index.html';
const BENEFITS = 'https://partner.microsoft.com/dashboard/mpn/membership/benefits/technical';
const BENEFITS_TODAY = 'https://partner.microsoft.com/dashboard/v2/benefits/technical-support';
const MOVED = 'https://partner.microsoft.com/dashboard/v3/membership/support';
const S4B = 'https://support.serviceshub.microsoft.com/supportforbusiness/create';
const S4B_BELOW = 'https://support.serviceshub.microsoft.com/supportforbusiness/onboarding';

const kindAt = (address: string, page: Page) => recognisedAt(address, page).kind;

describe('an address that names a page is enough', () => {
  it.each([
    ['technical-benefits', BENEFITS],
    ['technical-benefits', BENEFITS.replace('/dashboard', '/sv-se/dashboard')],
    ['technical-benefits', BENEFITS_TODAY],
    ['technical-benefits', 'https://partner.microsoft.com/dashboard/v2/benefits/technicalsupport'],
    ['csp-customers', 'https://partner.microsoft.com/commerce/customers/list'],
    ['paid-plans', 'https://partner.microsoft.com/support/partnersupport'],
    ['s4b-step-1', S4B],
    ['s4b-step-1', `${S4B}?sapId=1`],
    ['engage-center', 'https://engagecenter.microsoft.com/#home'],
    ['help-and-support', HELP],
    [
      'help-and-support',
      'https://portal.azure.cn/#blade/Microsoft_Azure_Support/HelpAndSupportBlade/supportPlans',
    ],
    ['help-and-support', HELP.replace('#view', '#@contoso.com/view')],
    ['new-support-request', NEW_REQUEST],
    ['new-support-request', 'https://portal.azure.com/#create/Microsoft.Support'],
    ['new-support-request', 'https://portal.azure.com/#create/Microsoft.Support/Parameters/%7B%7D'],
    [
      'new-support-request',
      'https://portal.azure.com/#blade/Microsoft_Azure_Support/HelpAndSupportBlade/newsupportrequest',
    ],
    ['service-request', 'https://lcs.dynamics.com/V2/SupportRequests'],
    ['service-request', 'https://lcs.dynamics.com/Support/SupportIssues/1234567'],
    ['service-request', 'https://admin.microsoft.com/Adminportal/Home#/support/newrequest'],
    ['service-request', 'https://admin.powerplatform.microsoft.com/support'],
  ])('%s at %s', (kind, address) => {
    expect(kindAt(address, {})).toBe(kind);
    // Whatever stands there in a language that no label is known in, and with a heading that is not known in one that is.
    expect(kindAt(address, { headings: ['Teknillinen tuki', 'Tervetuloa'], lang: 'fi' })).toBe(kind);
    for (const lang of ['en', 'de-DE', 'ja'])
      expect(kindAt(address, { headings: ['Welcome'], lang })).toBe(kind);
  });
});

describe('P38 more addresses', () => {
  it.each([
    ['P38 Support for Business', 's4b-step-1', 'https://serviceshub.microsoft.com/supportforbusiness'],
    [
      'P38 its choice of a product',
      's4b-step-1',
      'https://support.microsoft.com/supportforbusiness/productselection?sapId=1',
    ],
    [
      'P38 the same in a language',
      's4b-step-1',
      'https://support.microsoft.com/de-de/supportforbusiness/productselection',
    ],
    ['P38 Engage Center for US government', 'engage-center', 'https://engagecenter.microsoft.us/'],
  ])('%s: %s', (_, kind, address) => {
    expect(kindAt(address, { headings: ['Welcome'], lang: 'en' })).toBe(kind);
  });
});

describe('landmarks decide where the address is silent', () => {
  it.each([
    ['technical-benefits', MOVED, { headings: ['Technical benefits'] }],
    ['technical-benefits', MOVED, { headings: ['TEKNISKA  FÖRDELAR'] }],
    ['technical-benefits', MOVED, { title: '기술 혜택 - Partner Center' }],
    ['technical-benefits', MOVED, { headings: ['Benefits', 'Technical support & consultation'] }],
    ['link-support-benefits', HOME, { headings: ['Link support benefits'] }],
    ['link-support-benefits', RESOURCE, { headings: ['Supportvorteile verknüpfen'] }],
    ['link-support-benefits', FRAME, { headings: ['サポートの特典をリンクする'] }],
    ['new-support-request', HOME, { headings: ['Create a support request'] }],
    ['new-support-request', RESOURCE, { title: 'Neue Supportanfrage - Microsoft Azure' }],
    ['help-and-support', RESOURCE, { headings: ['vm-01 | Support + Troubleshooting'] }],
    ['help-and-support', 'https://portal.azure.com/', { headings: ['帮助 + 支持'] }],
    ['s4b-step-2', S4B_BELOW, { controls: ['Ajouter un contrat'] }],
    ['s4b-step-2', S4B_BELOW, { headings: ['Types of support'] }],
    ['s4b-step-1', S4B_BELOW, { headings: ['Product and support type'] }],
    ['csp-customers', 'https://partner.microsoft.com/dashboard/v2/customers/list', { headings: ['顧客'] }],
    ['service-request', 'https://lcs.dynamics.com/v2/mysupport', { headings: ['New service request'] }],
  ] satisfies [string, string, Page][])('%s at %s', (kind, address, page) => {
    expect(kindAt(address, page)).toBe(kind);
    expect(kindAt(address, {})).toBeNull();
  });
});

describe('of two kinds that fit, the one counts that lies over the other', () => {
  it.each([
    ['link-support-benefits', HELP, { headings: ['Help + support', 'Link support benefits'] }],
    [
      'link-support-benefits',
      HELP,
      { headings: ['Hilfe + Support', 'Supportpläne', 'Supportvorteile verknüpfen'] },
    ],
    ['link-support-benefits', NEW_REQUEST, { headings: ['New support request', 'Link support benefits'] }],
    ['new-support-request', HELP, { headings: ['Help + support', 'New support request'] }],
    ['s4b-step-2', S4B, { headings: ['Product and support type'], controls: ['Add contract'] }],
    ['s4b-step-2', S4B, { headings: ['Unavailable support plans (1)'] }],
    ['s4b-step-2', S4B, { controls: ['Vill du se otillgängliga supportplaner?'] }],
    ['s4b-step-1', S4B, { headings: ['Which product do you need help with?'], controls: ['Next'] }],
    ['s4b-step-1', S4B, { headings: ['Contact details'], controls: ['Submit'] }],
  ] satisfies [string, string, Page][])('%s at %s', (kind, address, page) => {
    expect(kindAt(address, page)).toBe(kind);
  });
});

describe('too little speaks for any page', () => {
  it.each([
    [
      'the heading of benefits in another workspace',
      'https://partner.microsoft.com/dashboard/v2/insights/overview',
      { headings: ['Technical benefits'] },
    ],
    [
      'the heading of benefits on the start page',
      'https://partner.microsoft.com/dashboard/home',
      { headings: ['Technical benefits'] },
    ],
    [
      'the heading of benefits on a public page',
      'https://partner.microsoft.com/membership/technical-benefits',
      { headings: ['Technical benefits'] },
    ],
    [
      'the marketing benefits',
      'https://partner.microsoft.com/dashboard/v2/benefits/marketing',
      { headings: ['Marketing benefits'] },
    ],
    ['the heading of support plans elsewhere in Azure', HOME, { headings: ['Support plans'] }],
    [
      'the heading of the help blade over billing',
      'https://portal.azure.com/#view/Microsoft_Azure_GTM/ModernBillingMenuBlade',
      { headings: ['Help + support'] },
    ],
    ['a heading that only holds the words', MOVED, { headings: ['About technical benefits in general'] }],
    ['words that are no heading', MOVED, { controls: ['Technical benefits'] }],
    ['a link to the page', RESOURCE, { controls: ['New support request'] }],
    ['another blade while the route is that of support', HELP, { headings: ['Subscriptions'] }],
    [
      'an article about the page',
      MOVED,
      { title: 'Technical benefits - Partner Center | Microsoft Learn', headings: ['Technical benefits'] },
    ],
    ['an article where the page would be', BENEFITS, { title: 'Technical benefits | Microsoft Learn' }],
    ['a text as long as a page', MOVED, { headings: [`Technical benefits | ${'word '.repeat(60)}`] }],
  ] satisfies [string, string, Page][])('%s', (_, address, page) => {
    expect(kindAt(address, page)).toBeNull();
  });
});

describe('what was weighed', () => {
  const kinds = (address: string, page: Page) =>
    recognisedAt(address, page).evidence.map(
      ({ kind, weight }) => `${weight > 0 ? 'for' : 'against'} ${kind}`,
    );

  it.each([
    ['both', BENEFITS, { headings: ['Technische Vorteile'], lang: 'de' }, ['for address', 'for heading']],
    [
      'the address alone, in a known language',
      BENEFITS,
      { headings: ['Willkommen'], lang: 'de' },
      ['for address', 'against missing'],
    ],
    [
      'the address alone, in another language',
      BENEFITS,
      { headings: ['Tervetuloa'], lang: 'fi' },
      ['for address'],
    ],
    ['the address alone, in no language', BENEFITS, { headings: ['1'] }, ['for address']],
    [
      'the heading of another kind',
      BENEFITS,
      { headings: ['Technical benefits', 'Link support benefits'] },
      ['for address', 'for heading'],
    ],
    [
      'a blade under the one that counts',
      NEW_REQUEST,
      { headings: ['Help + support', 'New support request'] },
      ['for address', 'for heading'],
    ],
    ['a page that cannot be named', 'https://lcs.dynamics.com/', { headings: ['Support'] }, []],
    [
      'another blade beside the own one',
      HELP,
      { headings: ['Help + support', 'Subscriptions'] },
      ['for address', 'for heading'],
    ],
    [
      'another blade alone',
      HELP,
      { headings: ['Subscriptions'], lang: 'en' },
      ['for address', 'against missing', 'against other-page'],
    ],
    [
      'an article',
      BENEFITS,
      { title: 'Technical benefits | Microsoft Learn' },
      ['for address', 'for heading', 'against article'],
    ],
  ] satisfies [string, string, Page, string[]][])('on %s', (_, address, page, weighed) => {
    expect(kinds(address, page)).toEqual(weighed);
  });

  it('is said without any word of the page', () => {
    const [, heading] = recognisedAt(BENEFITS, { headings: ['Technische Vorteile für Anna (2)'] }).evidence;
    expect(heading).toBeUndefined();
    expect(recognisedAt(BENEFITS, { headings: ['Technische Vorteile (2)'] }).evidence[1]?.what).toBe(
      'the heading technicalBenefits (de)',
    );
  });
});

it('a kind can be told from the address and headings alone', () => {
  const portal = portalAt(HOME);
  expect(portal && kindFrom(portal, HOME, ['Link support benefits'])).toBe('link-support-benefits');
  expect(portal && kindFrom(portal, HOME, ['Home'])).toBeNull();
});
