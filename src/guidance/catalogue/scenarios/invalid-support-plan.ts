import type { Scenario } from '../../scenario.ts';

export const scenarios: readonly Scenario[] = [
  {
    rule: 'P36 R24 an account for CSP only',
    given: ['this account for CSP only'],
    expected: {
      verdict: 'csp-account',
      names: [],
      says: ['whom CSP covers', 'requests for customers', 'create the request in the form'],
    },
  },
  {
    rule: 'P36 nothing is stored',
    given: [],
    expected: {
      verdict: 'undecided',
      names: [],
      says: ['whom CSP covers', 'create the request in the form'],
      doesNotSay: ['requests for customers'],
    },
  },
  {
    rule: 'R23 a contract that is linked here can be chosen in the form',
    given: ['Signature 10-pack (linked here)'],
    expected: { verdict: 'undecided', names: ['Signature 10-pack'], says: ['choose it in the form'] },
  },
];
