import type { Scenario } from '../../scenario.ts';

export const scenarios: readonly Scenario[] = [
  {
    rule: 'P30 nothing is stored',
    given: [],
    expected: { verdict: 'undecided', names: [], says: ['add it with both IDs', 'another password counts'] },
  },
  {
    rule: 'P30 one that is valid and not linked here',
    given: ['Signature 10-pack'],
    expected: {
      verdict: 'not-linked',
      names: ['Signature 10-pack'],
      says: ['it is to be linked here', 'add it with both IDs'],
    },
  },
  {
    rule: 'P30 one that is linked elsewhere',
    given: ['Signature 10-pack (linked elsewhere)'],
    expected: { verdict: 'not-linked', names: ['Signature 10-pack'], says: ['it is to be linked here'] },
  },
  {
    rule: 'P30 one that is linked here takes an hour',
    given: ['Signature 10-pack (linked here)'],
    expected: { verdict: 'linked', names: ['Signature 10-pack'], says: ['it is linked and valid'] },
  },
  {
    rule: 'R27 P30 one that has ended',
    given: ['Signature 10-pack (ended, linked here)'],
    expected: {
      verdict: 'spent',
      names: ['Signature 10-pack'],
      says: ['when it ended', 'activate and link a new benefit'],
    },
  },
  {
    rule: 'R27 P30 one that is used up',
    given: ['Signature 10-pack (used up)'],
    expected: {
      verdict: 'spent',
      names: ['Signature 10-pack'],
      says: ['how many are left'],
      doesNotSay: ['when it ended'],
    },
  },
  {
    rule: 'R6 P30 one without cloud support',
    given: ['Action Pack'],
    expected: {
      verdict: 'no-cloud-benefit',
      names: ['Action Pack'],
      says: ['on-premises products only'],
      doesNotSay: ['add it with both IDs'],
    },
  },
  {
    rule: 'P30 a paid contract may have another password',
    given: ['Premier'],
    expected: { verdict: 'undecided', names: [], says: ['another password counts'] },
  },
];
