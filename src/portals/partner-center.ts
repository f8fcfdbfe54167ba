import { type AddressSamples, portal } from './portal.ts';

/** Partner Center (R1, R7, P5) with the CSP customers (R25) and the public pages on paid plans (R28). */
export const partnerCenter = portal({
  id: 'partner-center',
  name: 'Partner Center',
  covers: null,
  hosts: ['partner.microsoft.com'],
  pages: [
    {
      kind: 'technical-benefits',
      named:
        /^\/([a-z]{2,3}(-[a-z]{4})?-[a-z]{2}\/)?dashboard\/[^?#]*(benefits\/technical|technical-?benefits)/i,
      // The path has moved before.
      possible: /^\/([a-z]{2,3}(-[a-z]{4})?-[a-z]{2}\/)?dashboard\//i,
      never:
        /^[^?#]*\/(home|insights|analytics|referrals|marketplace[a-z-]*|commerce|customers|account|incentives|payouts|pricing|learning)(\/|[?#]|$)/i,
      headings: ['technicalBenefits'],
    },
    {
      kind: 'csp-customers',
      named: /^\/([a-z]{2,3}(-[a-z]{4})?-[a-z]{2}\/)?(dashboard\/)?commerce\/customers/i,
      possible: /^\/([a-z]{2,3}(-[a-z]{4})?-[a-z]{2}\/)?dashboard\/[^?#]*customers/i,
      headings: ['customers'],
    },
    {
      kind: 'paid-plans',
      named:
        /^\/([a-z]{2,3}(-[a-z]{4})?-[a-z]{2}\/)?support\/(partnersupport|microsoft-services-premier-support|advanced-cloud-support)/i,
    },
  ],
});

export const partnerCenterSamples: AddressSamples = {
  on: [
    'https://partner.microsoft.com/dashboard/mpn/membership/benefits/technical',
    'https://partner.microsoft.com/sv-se/dashboard/mpn/membership/benefits/technical',
    'https://partner.microsoft.com/dashboard/v2/benefits/technical-support',
    'https://partner.microsoft.com/dashboard/v2/membership/support',
    'https://partner.microsoft.com/commerce/customers/list',
    'https://partner.microsoft.com/support/partnersupport',
    'https://partner.microsoft.com.mcas.ms/dashboard/v2/benefits/technical-support',
  ],
  off: [
    'https://partner.microsoft.com.example/dashboard',
    'https://partner-microsoft.com/dashboard',
    'https://www.microsoft.com/dashboard',
    'https://www.microsoft.com.mcas.ms/dashboard',
  ],
};
