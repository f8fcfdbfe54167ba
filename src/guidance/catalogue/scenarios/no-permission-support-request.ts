import type { Scenario } from '../../scenario.ts';

export const scenarios: readonly Scenario[] = [
  {
    rule: 'P28 nothing is stored',
    given: [],
    expected: {
      verdict: 'no-permission-support-request',
      names: [],
      says: ['a role on the subscription'],
      doesNotSay: ['not the reason'],
    },
  },
  {
    rule: 'P28 a contract that is linked here is not the reason',
    given: ['Signature 10-pack (linked here)'],
    expected: {
      verdict: 'no-permission-support-request',
      names: ['Signature 10-pack'],
      says: ['not the reason'],
    },
  },
  {
    rule: 'P28 one that has ended is not spoken of',
    given: ['Signature 10-pack (ended, linked here)'],
    expected: { verdict: 'no-permission-support-request', names: [] },
  },
];
