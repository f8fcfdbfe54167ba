import type { Scenario } from '../../scenario.ts';

export const scenarios: readonly Scenario[] = [
  {
    rule: 'P23 whatever is stored',
    given: [],
    expected: { verdict: 'confirm-email-address', names: [], says: ['have the e-mail sent'] },
  },
];
