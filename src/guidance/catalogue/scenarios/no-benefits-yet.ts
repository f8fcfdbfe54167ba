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
  {
    rule: 'R9 P8 a valid contract of another programme is of another membership, which may be active',
    given: ['membership of Gold (ended)', 'Partner Cloud Support 50'],
    expected: { verdict: 'undecided', names: [] },
  },
  {
    rule: 'P8 so is one of the same offer that began more than 13 months after its membership',
    given: ['membership of Gold (ended in 2024)', 'Signature 10-pack'],
    expected: { verdict: 'undecided', names: [] },
  },
  {
    rule: 'P8 D7 a contract whose end is unknown may run on',
    given: ['membership of Gold (ended)', 'Signature 10-pack (end unknown)'],
    expected: {
      verdict: 'membership-ended',
      names: ['membership of Gold'],
      doesNotSay: ['the benefits ended with it'],
    },
  },
  {
    rule: 'R9 P33 a Visual Studio subscription is no membership',
    given: ['subscription of Visual Studio'],
    expected: { verdict: 'undecided', names: [] },
  },
];
