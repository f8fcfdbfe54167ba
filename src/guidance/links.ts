/** The portal pages that steps lead to, each with the rule that names it. */
export const LINKS = {
  /** R7 */
  'technical-benefits': 'https://partner.microsoft.com/dashboard/mpn/membership/benefits/technical',
  /** R23, P27 */
  'azure-support-plans':
    'https://portal.azure.com/#blade/Microsoft_Azure_Support/HelpAndSupportBlade/supportPlans',
  /** R23, R27a */
  'azure-new-support-request':
    'https://portal.azure.com/#view/Microsoft_Azure_Support/NewSupportRequestV3Blade',
  /** R17, R19 */
  's4b-create': 'https://support.serviceshub.microsoft.com/supportforbusiness/create',
  /** R28 */
  'compare-plans': 'https://partner.microsoft.com/support/partnersupport',
  /** R25 */
  'csp-customers': 'https://partner.microsoft.com/commerce/customers/list',
  /** R28, P22 */
  'premier-support': 'https://partner.microsoft.com/support/microsoft-services-premier-support',
  /** R28, P22 */
  'advanced-support': 'https://partner.microsoft.com/support/advanced-cloud-support',
  /** P14 */
  'engage-center': 'https://engagecenter.microsoft.com/',
  /** R18, P12 */
  lcs: 'https://lcs.dynamics.com/',
  /** P13 */
  'microsoft-365-admin': 'https://admin.microsoft.com/',
  /** P12 */
  'power-platform-admin': 'https://admin.powerplatform.microsoft.com/',
  /** P34 */
  'user-management': 'https://partner.microsoft.com/dashboard/account/v3/usermanagement#users',
  /** P17 */
  'partner-center': 'https://partner.microsoft.com/dashboard/home',
} as const;

export type LinkId = keyof typeof LINKS;
