import type { Scenario } from '../../scenario.ts';

export const scenarios: readonly Scenario[] = [
  {
    rule: 'R9 nothing is stored',
    given: [],
    expected: { verdict: 'enrolment-not-active', names: [], says: ['look at the enrolment'] },
  },
  {
    rule: 'R9 P35 a membership runs, so its enrolment is active',
    given: ['membership of Gold'],
    expected: {
      verdict: 'wrong-account',
      names: ['membership of Gold'],
      doesNotSay: ['look at the enrolment'],
    },
  },
  {
    rule: 'R9 a membership that has ended is no evidence',
    given: ['membership of Gold (ended)'],
    expected: { verdict: 'enrolment-not-active', names: [] },
  },
];
