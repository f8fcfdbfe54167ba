import type { Scenario } from '../../scenario.ts';

export const scenarios: readonly Scenario[] = [
  {
    rule: 'P32 whatever is stored',
    given: ['Gold on-premises'],
    expected: {
      verdict: 'ppi-wrong-account-type',
      names: [],
      says: ['stay signed in', 'the Microsoft account of the purchase'],
    },
  },
];
