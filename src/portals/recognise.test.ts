import { describe, expect, it } from 'vitest';
import { portalAt } from './index.ts';
import { recognisePage } from './recognise.ts';

/** As much of a page as is looked at: the words of its headings, and those of its buttons and labels. */
interface Page {
  readonly headings?: readonly string[];
  readonly controls?: readonly string[];
  readonly title?: string;
}

function pageAt(address: string, { headings = [], controls = [], title = '' }: Page) {
  const portal = portalAt(address);
  if (portal === null) throw new Error(`${address} is on no portal`);
  const elements = (texts: readonly string[]) => texts.map((textContent) => ({ textContent }));
  const root = {
    querySelectorAll: (selector: string) => elements(/\bh1\b/.test(selector) ? headings : controls),
  };
  return recognisePage(portal, address, [root as unknown as ParentNode], title);
}

const AZURE = 'https://portal.azure.com/#view/Microsoft_Azure_Support/HelpAndSupportBlade/~/overview';
const NEW_REQUEST = 'https://portal.azure.com/#view/Microsoft_Azure_Support/NewSupportRequestV3Blade';
const BENEFITS = 'https://partner.microsoft.com/dashboard/mpn/membership/benefits/technical';
const S4B = 'https://support.serviceshub.microsoft.com/supportforbusiness/create';
const FRAME = 'https://support-0001.reactblade.portal.azure.net/index.html';

describe('a page is recognised by its address and its landmarks', () => {
  it.each([
    ['technical-benefits', BENEFITS, { headings: ['Technical benefits'] }],
    ['technical-benefits', BENEFITS, { headings: ['TEKNISKA  FÖRDELAR'] }],
    [
      'technical-benefits',
      BENEFITS.replace('/dashboard', '/sv-se/dashboard'),
      { title: 'Tekniska fördelar' },
    ],
    [
      'technical-benefits',
      'https://partner.microsoft.com/dashboard/v2/benefits/support',
      { headings: ['Technical support & consultation'] },
    ],
    ['help-and-support', AZURE, { headings: ['Help + support | Support plans'] }],
    ['help-and-support', AZURE.replace('#view', '#@contoso.com/view'), { headings: ['Hjälp + support'] }],
    ['link-support-benefits', AZURE, { headings: ['Help + support', 'Link support benefits'] }],
    ['link-support-benefits', AZURE, { headings: ['Hjälp + support', 'Länka supportförmåner'] }],
    ['link-support-benefits', FRAME, { headings: ['Link support benefits'] }],
    ['new-support-request', NEW_REQUEST, { headings: ['New support request'] }],
    ['s4b-step-1', S4B, {}],
    ['s4b-step-2', S4B, { controls: ['Add contract'] }],
    ['s4b-step-2', `${S4B}?sapId=1`, { controls: ['Vill du se otillgängliga supportplaner?'] }],
    ['csp-customers', 'https://partner.microsoft.com/commerce/customers/list', { headings: ['Customers'] }],
    ['paid-plans', 'https://partner.microsoft.com/support/partnersupport', {}],
    ['engage-center', 'https://engagecenter.microsoft.com/#home', {}],
    ['service-request', 'https://lcs.dynamics.com/V2/SupportRequests', { headings: ['Support'] }],
  ] satisfies [string, string, Page][])('%s at %s', (kind, address, page) => {
    expect(pageAt(address, page)).toBe(kind);
  });
});

describe('no page is recognised if address and landmarks disagree', () => {
  it.each([
    ['the address of benefits without their heading', BENEFITS, { headings: ['Membership'] }],
    [
      'the heading of benefits at another address',
      'https://partner.microsoft.com/dashboard/home',
      { headings: ['Technical benefits'] },
    ],
    [
      'the heading of support plans elsewhere in Azure',
      'https://portal.azure.com/#home',
      { headings: ['Support plans'] },
    ],
    ['a heading that only holds the words', BENEFITS, { headings: ['About technical benefits in general'] }],
    ['words that are no heading', BENEFITS, { controls: ['Technical benefits'] }],
    ['nothing on the page yet', AZURE, {}],
  ] satisfies [string, string, Page][])('%s', (_, address, page) => {
    expect(pageAt(address, page)).toBeNull();
  });

  it('a text as long as a page is not a heading', () => {
    const whole = `Technical benefits | ${'word '.repeat(60)}`;
    expect(pageAt(BENEFITS, { headings: [whole] })).toBeNull();
  });
});
