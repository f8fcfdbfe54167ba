import type { RuleSetData } from '../rule-set.ts';

/**
 * Visual Studio subscriptions that were bought, as their documentation of 29 September 2025 is quoted. Subscriptions
 * that come with the partner programme have no incidents, and are no offer here.
 */
export const visualStudio: RuleSetData = {
  id: 'visual-studio',
  kind: 'subscription',
  programme: 'Visual Studio subscriptions (MSDN)',
  asOf: '2025-09-29',
  asReported: true,
  benefitsPage: 'my.visualstudio.com/Benefits',
  benefits: [
    {
      id: 'visual-studio-technical-support',
      name: 'Visual Studio technical support',
      aliases: ['MSDN technical support', 'MSDN'],
      covers: ['on-premises', 'cloud'],
      rules: ['P33'],
    },
  ],
  offers: [
    {
      id: 'visual-studio-enterprise',
      name: 'Visual Studio Enterprise',
      aliases: ['VS Enterprise', 'MSDN Enterprise'],
      rules: ['P33'],
    },
    {
      id: 'visual-studio-professional',
      name: 'Visual Studio Professional',
      aliases: ['VS Professional', 'MSDN Professional'],
      rules: ['P33'],
    },
    {
      id: 'visual-studio-test-professional',
      name: 'Visual Studio Test Professional',
      aliases: ['VS Test Professional', 'Test Professional'],
      rules: ['P33'],
    },
    { id: 'msdn-platforms', name: 'MSDN Platforms', rules: ['P33'] },
  ],
  competencyGroups: [],
  competencies: [],
  grants: [
    {
      offer: 'visual-studio-enterprise',
      benefit: 'visual-studio-technical-support',
      incidents: 4,
      rules: ['P33'],
    },
    {
      offer: 'visual-studio-professional',
      benefit: 'visual-studio-technical-support',
      incidents: 2,
      rules: ['P33'],
    },
    {
      offer: 'visual-studio-test-professional',
      benefit: 'visual-studio-technical-support',
      incidents: 2,
      rules: ['P33'],
    },
    { offer: 'msdn-platforms', benefit: 'visual-studio-technical-support', incidents: 2, rules: ['P33'] },
  ],
  stacking: { rules: ['P33'] },
  // Those of the partner programme have none, and the page shows no tile for them (P33).
  hint: 'visual_studio',
  // The IDs are mailed by an agent, who is reached from the page.
  activation: null,
  balancePlace: { step: 'support_for_business_today', rules: ['P14', 'P23'] },
  linkingRules: ['R13'],
  sharingRules: ['R13'],
  paidPlans: [],
  ways: {
    'on-premises-current': {
      by: 'benefit',
      portal: 'supportForBusinessToday',
      notes: ['non_production', 'mainstream_or_tools'],
      rules: ['P33', 'P23'],
    },
    'on-premises-previous': {
      by: 'benefit',
      portal: 'supportForBusinessToday',
      notes: ['non_production', 'mainstream_or_tools'],
      rules: ['P33', 'P23'],
    },
    azure: { by: 'benefit', portal: 'azure', notes: ['non_production'], rules: ['P33', 'R23'] },
  },
};
