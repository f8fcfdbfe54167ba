import type { RuleSetData } from '../rule-set.ts';

/** Microsoft Partner Network, as the vendor's article of 3 April 2021 states it. */
export const mpn2021: RuleSetData = {
  id: 'mpn-2021',
  programme: 'Microsoft Partner Network (MPN)',
  asOf: '2021-04-03',
  asReported: false,
  benefitsPage: 'Technical benefits',
  benefits: [
    {
      id: 'microsoft-product-support',
      name: 'Microsoft Product Support',
      covers: 'on-premises',
      rules: ['R2'],
    },
    {
      id: 'signature-cloud-support',
      name: 'Signature Cloud Support',
      aliases: ['Signature Product Support', 'Partner Signature'],
      covers: 'cloud',
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
      contractNames: ['MAPS 10pack'],
      rules: ['R4', 'R6'],
    },
    {
      offer: 'silver',
      benefit: 'microsoft-product-support',
      incidents: 15,
      contractNames: ['Silver 15pack', 'Partner Support Silver 15pack'],
      rules: ['R4'],
    },
    {
      offer: 'gold',
      benefit: 'microsoft-product-support',
      incidents: 20,
      contractNames: ['Partner Support Gold 20pack', 'Gold 20pack'],
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
      contractNames: ['Signature 5-pack'],
      rules: ['R4'],
    },
    {
      offer: 'gold',
      benefit: 'signature-cloud-support',
      competencyGroup: 'hybrid',
      incidents: 10,
      contractNames: ['Signature 10-pack'],
      rules: ['R4'],
    },
  ],
};
