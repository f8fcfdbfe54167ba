import type { Scenario } from '../../scenario.ts';

export const scenarios: readonly Scenario[] = [
  {
    rule: 'P21 nothing is stored',
    given: [],
    expected: {
      verdict: 'contract-missing-after-add',
      names: [],
      says: ['look among the unavailable plans'],
    },
  },
  {
    rule: 'P19 P21 the typed Access ID is of one that has ended',
    given: ['Gold on-premises (ended)', 'Signature 10-pack'],
    asked: ['Access ID of Gold on-premises'],
    expected: { verdict: 'contract-missing-after-add', names: ['Gold on-premises'], says: ['when it ended'] },
  },
  {
    rule: 'P20 P21 the typed Access ID is of one that is used up',
    given: ['Gold on-premises (used up)', 'Signature 10-pack'],
    asked: ['Access ID of Gold on-premises'],
    expected: {
      verdict: 'contract-missing-after-add',
      names: ['Gold on-premises'],
      says: ['how many are left'],
      doesNotSay: ['when it ended'],
    },
  },
  {
    rule: 'P18 P21 the typed Access ID is of a cloud contract',
    given: ['Signature 10-pack'],
    asked: ['Access ID of Signature 10-pack'],
    expected: {
      verdict: 'contract-missing-after-add',
      names: ['Signature 10-pack'],
      says: ['for cloud services'],
    },
  },
  {
    rule: 'P10 P21 one that is linked here need not be added',
    given: ['Gold on-premises (linked here)'],
    asked: ['Access ID of Gold on-premises'],
    expected: {
      verdict: 'contract-missing-after-add',
      names: ['Gold on-premises'],
      says: ['choose the linked plan'],
    },
  },
  {
    rule: 'P21 without an Access ID in the form no contract is named',
    given: ['Gold on-premises (ended)'],
    expected: { verdict: 'contract-missing-after-add', names: [], doesNotSay: ['when it ended'] },
  },
];
