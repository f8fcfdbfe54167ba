import { type AddressSamples, portal } from './portal.ts';

/** The Azure portal (R23, P27). Blades open beside or over one another: a panel counts before what it covers. */
export const azure = portal({
  id: 'azure',
  name: 'Azure portal',
  covers: 'cloud',
  hosts: [
    'portal.azure.com',
    'preview.portal.azure.com',
    'rc.portal.azure.com',
    'ms.portal.azure.com',
    'portal.azure.us',
    'portal.azure.cn',
  ],
  frameHosts: [
    '*.reactblade.portal.azure.net',
    '*.reactblade.portal.azure.us',
    '*.reactblade.portal.azure.cn',
  ],
  pages: [
    {
      kind: 'link-support-benefits',
      // The panel opens over any blade, and in a frame of its own.
      possible: /^/,
      headings: ['linkSupportBenefits'],
      over: ['new-support-request', 'help-and-support'],
    },
    {
      kind: 'new-support-request',
      named: /NewSupportRequest|[/#]create\/Microsoft\.Support/i,
      possible: /^/,
      headings: ['newSupportRequest'],
      otherHeadings: ['azureWithoutSupport'],
      over: ['help-and-support'],
    },
    {
      kind: 'help-and-support',
      named: /HelpAndSupportBlade/i,
      possible: /Microsoft_Azure_Support|^\/$/i,
      headings: ['supportPlans', 'helpAndSupport', 'supportTroubleshooting'],
      otherHeadings: ['azureWithoutSupport'],
    },
    // In the menu of a resource, whatever the resource is.
    { kind: 'help-and-support', possible: /^/, headings: ['supportTroubleshooting'] },
  ],
});

export const azureSamples: AddressSamples = {
  on: [
    'https://portal.azure.com/#view/Microsoft_Azure_Support/HelpAndSupportBlade/~/overview',
    'https://portal.azure.com/#blade/Microsoft_Azure_Support/HelpAndSupportBlade/overview',
    'https://portal.azure.com/#@contoso.com/view/Microsoft_Azure_Support/NewSupportRequestV3Blade',
    'https://portal.azure.com/#blade/Microsoft_Azure_Support/HelpAndSupportBlade/supportPlans',
    'https://portal.azure.com/#create/Microsoft.Support',
    'https://preview.portal.azure.com/',
    'https://portal.azure.us/#home',
    'https://portal.azure.cn/#home',
    'https://support-0001.reactblade.portal.azure.net/index.html',
    'https://portal.azure.com.mcas.ms/#view/Microsoft_Azure_Support/HelpAndSupportBlade/~/overview',
    'https://preview.portal.azure.com.mcas.ms/',
    'https://portal.azure.us.mcas-gov.us/#home',
    'https://portal.azure.com.mcas-gov.ms/#home',
    'https://support-0001.reactblade.portal.azure.net.mcas.ms/index.html',
  ],
  off: [
    'https://portal.azure.com.evil.example/',
    'https://notportal.azure.com/',
    'https://reactblade.portal.azure.net.example/',
    'http://portal.azure.com/',
    'https://portal.azure.com:8443/',
    'https://azure.com/',
    'https://portal.azure.com.mcas.ms.example/',
    'https://evil.mcas.ms/',
    'https://portal.azure.com.mcas.ms.mcas.ms/',
    'https://portal.azure.com.mcas.ms.mcas-gov.us/',
    'https://portal.azure.commcas.ms/',
    'https://portal.azure.com.mcas-gov.com/',
    'https://portal.azure.com.evil.mcas.ms/',
    'https://notportal.azure.com.mcas.ms/',
    'https://reactblade.portal.azure.net.mcas.ms/',
    'https://support-0001.reactblade.portal.azure.net.mcas.ms.example/',
    'http://portal.azure.com.mcas.ms/',
    'https://a.mcas.ms.reactblade.portal.azure.net.example/',
    'https://mcas.ms/',
    'https://portal.azure.com.mcas.ms./',
  ],
};
