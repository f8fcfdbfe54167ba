import type { Scenario } from '../../scenario.ts';

export const scenarios: readonly Scenario[] = [
  {
    rule: 'P26 a paid contract is stored',
    given: ['Premier', 'Signature 10-pack'],
    expected: {
      verdict: 'paid-contract',
      names: ['Premier'],
      says: ['ask who looks after it'],
      doesNotSay: ['the programme gives no manager'],
    },
  },
  {
    rule: 'P26 only contracts of the programme are stored',
    given: ['Signature 10-pack'],
    expected: {
      verdict: 'partner-contract',
      names: ['Signature 10-pack'],
      says: ['the programme gives no manager', 'add it with both IDs'],
      doesNotSay: ['ask who looks after it'],
    },
  },
  {
    rule: 'P32 what was bought without IDs is not added here',
    given: ['five incidents without IDs'],
    expected: { verdict: 'undecided', names: [] },
  },
  {
    rule: 'P26 nothing is stored',
    given: [],
    expected: {
      verdict: 'undecided',
      names: [],
      says: ['the programme gives no manager', 'ask who looks after it'],
    },
  },
];
