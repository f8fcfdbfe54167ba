import type { Scenario } from '../../scenario.ts';

export const scenarios: readonly Scenario[] = [
  {
    rule: 'P25 the number, and P19 and P20 as the likely reasons',
    given: [],
    asked: ['code 12'],
    expected: {
      verdict: 'plan-error-other-code',
      names: [],
      says: ['the number of the code', 'has ended or is used up'],
    },
  },
  {
    rule: 'P19 P25 the plan beside it has ended',
    given: ['Gold on-premises (ended)'],
    asked: ['code 12', 'Contract ID of Gold on-premises beside it'],
    expected: {
      verdict: 'plan-error-other-code',
      names: ['Gold on-premises'],
      says: ['when it ended'],
    },
  },
];
