import type { Scenario } from '../../scenario.ts';

export const scenarios: readonly Scenario[] = [
  {
    rule: 'P13 whatever is stored',
    given: ['Signature 10-pack (linked here)'],
    expected: { verdict: 'm365-takes-no-ids', names: [], says: ['without IDs'] },
  },
];
