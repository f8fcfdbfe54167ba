import type { RuleSetData } from '../rule-set.ts';

/**
 * Support that is bought and has the two IDs. What such a contract includes stands in the contract alone: there is
 * no offer and no grant here, and no number unless the user enters one.
 */
export const paidSupportPlans: RuleSetData = {
  id: 'paid-support-plans',
  kind: 'paid',
  programme: 'Paid support plans',
  asOf: '2026-08-01',
  asReported: true,
  benefitsPage: 'Services Hub',
  benefits: [
    {
      id: 'premier-contract',
      name: 'Premier Support',
      aliases: ['Premier Support for Partners', 'Premier'],
      covers: ['on-premises', 'cloud'],
      rules: ['P22', 'P26'],
    },
    {
      id: 'unified-contract',
      name: 'Unified Support',
      aliases: ['Unified for Partners', 'Unified'],
      covers: ['on-premises', 'cloud'],
      rules: ['P22', 'P26'],
    },
    {
      id: 'advanced-contract',
      name: 'Advanced Support for Partners',
      aliases: ['Advanced Support', 'ASfP'],
      covers: ['cloud'],
      rules: ['P22'],
    },
    {
      id: 'professional-direct-contract',
      name: 'Professional Direct',
      aliases: ['ProDirect', 'Professional Direct Support'],
      covers: ['cloud'],
      rules: ['P30', 'P31'],
    },
  ],
  offers: [],
  competencyGroups: [],
  competencies: [],
  grants: [],
  stacking: { rules: ['P22'] },
  activation: null,
  balancePlace: null,
  linkingRules: ['R13', 'P26'],
  sharingRules: ['R13'],
  paidPlans: [],
  ways: {
    'on-premises-current': { by: 'benefit', portal: 'engageCenter', rules: ['P22', 'P14'] },
    'on-premises-previous': { by: 'benefit', portal: 'engageCenter', rules: ['P22', 'P14'] },
    'on-premises-older': { by: 'benefit', portal: 'engageCenter', rules: ['P22', 'P14'] },
    azure: { by: 'benefit', portal: 'azure', rules: ['P22', 'R23'] },
    'microsoft-365': { by: 'benefit', portal: 'microsoft365', rules: ['P22'] },
    'dynamics-365-power-platform': { by: 'benefit', portal: 'powerPlatform', rules: ['P22', 'P30'] },
    'dynamics-finance-operations': { by: 'benefit', portal: 'lcs', rules: ['P22', 'P31'] },
  },
};
