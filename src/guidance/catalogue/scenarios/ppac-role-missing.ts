import type { Scenario } from '../../scenario.ts';

export const scenarios: readonly Scenario[] = [
  {
    rule: 'P30 whatever is stored',
    given: ['Signature 10-pack (linked here)'],
    expected: { verdict: 'ppac-role-missing', names: [], says: ['an admin role'] },
  },
];
