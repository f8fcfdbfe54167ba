import type { RuleSetData } from '../rule-set.ts';

/**
 * Single incidents and packs of five, as they are bought. They have no IDs, and belong to the Microsoft account that
 * bought them: a work account neither buys nor sees them. Azure and Microsoft 365 take none.
 */
export const payPerIncident: RuleSetData = {
  id: 'pay-per-incident',
  kind: 'paid',
  programme: 'Pay per incident',
  asOf: '2026-08-01',
  asReported: true,
  benefitsPage: 'Support for Business',
  benefits: [
    {
      id: 'single-incident',
      name: 'Pay-per-incident support',
      aliases: ['Pay per incident', 'Professional Support single incident', 'Single incident'],
      covers: ['on-premises'],
      hasIds: false,
      rules: ['P32'],
    },
    {
      id: 'five-pack',
      name: 'Professional Support 5-pack',
      aliases: ['Pay-per-incident 5-pack', 'Professional Support five pack', '5 packs', 'incident 5-pack'],
      covers: ['on-premises'],
      hasIds: false,
      rules: ['P32'],
    },
  ],
  offers: [],
  competencyGroups: [],
  competencies: [],
  grants: [],
  stacking: { rules: ['P32'] },
  activation: null,
  balancePlace: { step: 'support_for_business_today', rules: ['P14', 'P23'] },
  linkingRules: ['P32'],
  sharingRules: ['P32'],
  paidPlans: [],
  ways: {
    'on-premises-current': { by: 'benefit', portal: 'supportForBusinessToday', rules: ['P32', 'P23'] },
    'on-premises-previous': { by: 'benefit', portal: 'supportForBusinessToday', rules: ['P32', 'P23'] },
    'on-premises-older': { by: 'benefit', portal: 'supportForBusinessToday', rules: ['P32', 'P23'] },
  },
};
