import type { RuleSetData } from '../rule-set.ts';

/** Microsoft Partner Network, as the vendor's article of 3 April 2021 states it. */
export const mpn2021: RuleSetData = {
  id: 'mpn-2021',
  kind: 'programme',
  programme: 'Microsoft Partner Network (MPN)',
  asOf: '2021-04-03',
  asReported: false,
  benefitsPage: 'Technical benefits',
  benefits: [
    {
      id: 'microsoft-product-support',
      name: 'Microsoft Product Support',
      aliases: ['On-premises Support', 'Product Support', 'Microsoft Product Support (on-premises)'],
      covers: ['on-premises'],
      rules: ['R2'],
    },
    {
      id: 'signature-cloud-support',
      name: 'Signature Cloud Support',
      aliases: ['Signature Product Support', 'Partner Signature', 'Signature', 'Cloud Support'],
      covers: ['cloud'],
      rules: ['R2'],
    },
  ],
  offers: [
    {
      id: 'action-pack',
      name: 'Action Pack',
      aliases: ['MAPS', 'Microsoft Action Pack'],
      rules: ['R4', 'R6'],
    },
    { id: 'silver', name: 'Silver competency', aliases: ['Silver'], rules: ['R4'] },
    { id: 'gold', name: 'Gold competency', aliases: ['Gold'], rules: ['R4'] },
  ],
  competencyGroups: [
    { id: 'cloud', name: 'cloud competency', rules: ['R5'] },
    { id: 'hybrid', name: 'other competency', aliases: ['hybrid'], rules: ['R4', 'R5'] },
  ],
  competencies: [
    { id: 'security', name: 'Security', group: 'cloud', rules: ['R5'] },
    {
      id: 'cloud-business-applications',
      name: 'Cloud Business Applications',
      aliases: ['CBA'],
      group: 'cloud',
      rules: ['R5'],
    },
    { id: 'cloud-platform', name: 'Cloud Platform', group: 'cloud', rules: ['R5'] },
    { id: 'cloud-productivity', name: 'Cloud Productivity', group: 'cloud', rules: ['R5'] },
    {
      id: 'enterprise-mobility-management',
      name: 'Enterprise Mobility Management',
      aliases: ['EMM', 'Enterprise Mobility'],
      group: 'cloud',
      rules: ['R5'],
    },
    {
      id: 'small-and-midmarket-cloud-solutions',
      name: 'Small and Midmarket Cloud Solutions',
      aliases: ['Small and Midmarket', 'SMB Cloud Solutions'],
      group: 'cloud',
      rules: ['R5'],
    },
  ],
  grants: [
    {
      offer: 'action-pack',
      benefit: 'microsoft-product-support',
      incidents: 10,
      contractNames: ['MAPS 10pack', 'Partner Support MAPS 10pack'],
      rules: ['R4', 'R6'],
    },
    {
      offer: 'silver',
      benefit: 'microsoft-product-support',
      incidents: 15,
      contractNames: ['Silver 15pack', 'Partner Support Silver 15pack', 'MPN Silver incidents'],
      rules: ['R4'],
    },
    {
      offer: 'gold',
      benefit: 'microsoft-product-support',
      incidents: 20,
      contractNames: ['Partner Support Gold 20pack', 'Gold 20pack', 'MPN Gold incidents'],
      rules: ['R4'],
    },
    {
      offer: 'silver',
      benefit: 'signature-cloud-support',
      competencyGroup: 'cloud',
      incidents: 'unlimited',
      rules: ['R4', 'R5'],
    },
    {
      offer: 'gold',
      benefit: 'signature-cloud-support',
      competencyGroup: 'cloud',
      incidents: 'unlimited',
      rules: ['R4', 'R5'],
    },
    {
      offer: 'silver',
      benefit: 'signature-cloud-support',
      competencyGroup: 'hybrid',
      incidents: 5,
      contractNames: ['Signature 5-pack', 'Partner Signature 5pack'],
      rules: ['R4', 'P4'],
    },
    {
      offer: 'gold',
      benefit: 'signature-cloud-support',
      competencyGroup: 'hybrid',
      incidents: 10,
      contractNames: ['Signature 10-pack', 'Partner Signature 10pack'],
      rules: ['R4', 'P4'],
    },
  ],
  stacking: { rules: ['R4'] },
  activation: { step: 'activate', rules: ['R10', 'R11', 'R12'] },
  balancePlace: { step: 'support_for_business', rules: ['R18', 'R19'] },
  linkingRules: ['R13', 'R14'],
  sharingRules: ['R16'],
  paidPlans: [
    { plan: 'premier', covers: ['on-premises', 'cloud'], rules: ['R28'] },
    { plan: 'advanced', covers: ['cloud'], rules: ['R28'] },
  ],
  ways: {
    'on-premises-current': {
      by: 'benefit',
      portal: 'supportForBusiness',
      notes: ['any_account'],
      rules: ['R2', 'R17', 'R15', 'R21'],
    },
    'on-premises-previous': {
      by: 'benefit',
      portal: 'supportForBusiness',
      // A later fact: newer revisions of the article ask for Mainstream support; the one of 2021 did not.
      notes: ['mainstream_later', 'any_account'],
      rules: ['R2', 'R17', 'R15', 'R21', 'P15'],
    },
    'on-premises-older': { by: 'nothing', reason: 'version_too_old', rules: ['R21'] },
    azure: {
      by: 'benefit',
      portal: 'azure',
      cspPlan: { name: 'Cloud Solution Provider', rules: ['R24', 'P36'] },
      rules: ['R22', 'R23'],
    },
    'microsoft-365': {
      by: 'benefit',
      portal: 'microsoft365',
      // A later fact: newer revisions of the article say that the IDs are not asked for here.
      notes: ['ids_not_asked_later'],
      rules: ['R22', 'R18'],
    },
    'dynamics-365-power-platform': { by: 'benefit', portal: 'powerPlatform', rules: ['R22', 'R18'] },
    'dynamics-finance-operations': { by: 'benefit', portal: 'lcs', rules: ['R22', 'R18'] },
    'customer-azure': {
      by: 'customer',
      portal: 'customers',
      planName: 'Cloud Solution Provider',
      // A later fact: today an indirect reseller cannot.
      notes: ['admin_agent', 'csp_later'],
      barred: { none: 'needs_csp' },
      rules: ['R24', 'R25', 'P36'],
    },
    // The workload's own portal opens, and a plan of the partner's is added there (R25).
    'customer-cloud': {
      by: 'benefit',
      portal: 'customers',
      notes: ['admin_agent'],
      barred: { none: 'needs_csp' },
      rules: ['R25', 'R22'],
    },
  },
};
