import type { Scenario } from '../../scenario.ts';

export const scenarios: readonly Scenario[] = [
  {
    rule: 'R9 a gap between two memberships',
    given: ['membership of Gold (ended)', 'membership of Gold (not started, called Next)'],
    expected: {
      verdict: 'membership-ended',
      names: ['membership of Gold', 'Next'],
      says: ['when the next one begins'],
    },
  },
  {
    rule: 'P8 the contract of a membership that has ended runs on',
    given: ['membership of Gold (ended)', 'Signature 10-pack'],
    expected: {
      verdict: 'membership-ended',
      names: ['membership of Gold', 'Signature 10-pack'],
      says: ['the contract runs on'],
    },
  },
  {
    rule: 'R9 a membership that has not begun says nothing',
    given: ['membership of Gold (not started)'],
    expected: { verdict: 'undecided', names: [] },
  },
  {
    rule: 'R9 a membership that runs',
    given: ['membership of Gold'],
    expected: { verdict: 'wrong-account', names: ['membership of Gold'] },
  },
];
