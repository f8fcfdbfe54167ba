import type { Scenario } from '../../scenario.ts';

export const scenarios: readonly Scenario[] = [
  {
    rule: 'R21 P20 another contract than the one stored',
    given: ['Gold on-premises'],
    asked: ['Contract ID of nothing stored beside it', 'Gold on-premises is listed with 14 left'],
    expected: {
      verdict: 'plan-used-up',
      names: ['Gold on-premises'],
      says: ['not stored', 'use another plan'],
      doesNotSay: ['record a reading of 0', 'a guess at the contract'],
    },
  },
  {
    rule: 'P20 the page shows that the only one stored has some left',
    given: ['Gold on-premises'],
    asked: ['Gold on-premises is listed with 14 left'],
    expected: { verdict: 'plan-used-up', names: ['Gold on-premises'], says: ['use another plan'] },
  },
  {
    rule: 'P20 the count says otherwise, and the ID says which contract it is',
    given: ['Gold on-premises'],
    asked: ['Contract ID of Gold on-premises beside it'],
    expected: {
      verdict: 'plan-used-up',
      names: ['Gold on-premises'],
      says: ['record a reading of 0'],
    },
  },
  {
    rule: 'P20 the Access ID on the page says which of two it is',
    given: ['Gold on-premises', 'Action Pack'],
    asked: ['Access ID of Action Pack'],
    expected: {
      verdict: 'plan-used-up',
      names: ['Action Pack', 'Gold on-premises'],
      says: ['record a reading of 0', 'use another plan'],
    },
  },
  {
    rule: 'P20 the count says otherwise, and nothing says which contract it is',
    given: ['Gold on-premises'],
    expected: { verdict: 'plan-used-up', names: ['Gold on-premises'], doesNotSay: ['record a reading of 0'] },
  },
  {
    rule: 'R4 P20 an unlimited contract is never used up',
    given: ['Gold unlimited cloud'],
    expected: { verdict: 'plan-used-up', names: [] },
  },
  {
    rule: 'R4 P20 not even where its ID stands beside the message',
    given: ['Gold unlimited cloud'],
    asked: ['Contract ID of Gold unlimited cloud beside it'],
    expected: {
      verdict: 'plan-used-up',
      names: ['Gold unlimited cloud'],
      says: ['stored wrongly'],
      doesNotSay: ['record a reading of 0'],
    },
  },
];
