import type { Scenario } from '../../scenario.ts';

export const scenarios: readonly Scenario[] = [
  {
    rule: 'R11 P34 nothing is stored',
    given: [],
    expected: {
      verdict: 'partner-center-access-denied',
      names: [],
      says: ['who can give the role'],
      doesNotSay: ['sign in as'],
    },
  },
  {
    rule: 'P35 another account is of the programme',
    given: ['another account for the programme'],
    expected: {
      verdict: 'partner-center-access-denied',
      names: [],
      says: ['sign in as', 'who can give the role'],
    },
  },
];
