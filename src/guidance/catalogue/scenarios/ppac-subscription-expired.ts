import type { Scenario } from '../../scenario.ts';

export const scenarios: readonly Scenario[] = [
  {
    rule: 'R27 P30 one has ended',
    given: ['Signature 10-pack (ended)'],
    expected: {
      verdict: 'expired',
      names: ['Signature 10-pack'],
      says: ['when it ended', 'activate and link a new benefit'],
    },
  },
  {
    rule: 'P30 one has ended, the next is not linked here',
    given: ['Signature 10-pack (ended, called Old)', 'Signature 10-pack (called New)'],
    expected: {
      verdict: 'another-is-valid',
      names: ['Old', 'New'],
      says: ['when it ended', 'it is to be linked here'],
    },
  },
  {
    rule: 'P30 one is valid and linked here',
    given: ['Signature 10-pack (linked here)'],
    expected: { verdict: 'another-is-valid', names: ['Signature 10-pack'], says: ['it is linked and valid'] },
  },
  {
    rule: 'R27 nothing is stored',
    given: [],
    expected: { verdict: 'undecided', names: [], doesNotSay: ['when it ended'] },
  },
];
