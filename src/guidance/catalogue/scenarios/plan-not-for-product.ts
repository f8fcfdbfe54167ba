import type { Scenario } from '../../scenario.ts';

export const scenarios: readonly Scenario[] = [
  {
    rule: 'P24 a cloud plan never fits, and its balance can be read',
    given: ['Signature 10-pack', 'Gold on-premises'],
    asked: ['Contract ID of Signature 10-pack beside it'],
    expected: {
      verdict: 'plan-not-for-product',
      names: ['Signature 10-pack', 'Gold on-premises'],
      says: ['for cloud services', 'no fault, and can be read', 'use another plan'],
      doesNotSay: ['choose another version'],
    },
  },
  {
    rule: 'P18 with an ended on-premises contract it is the cloud plan that does not fit',
    given: ['Signature 10-pack', 'Gold on-premises (ended)'],
    expected: {
      verdict: 'plan-not-for-product',
      names: ['Signature 10-pack'],
      says: ['for cloud services'],
      doesNotSay: ['for on-premises products'],
    },
  },
  {
    rule: 'P15 an on-premises plan does not fit because of the version',
    given: ['Signature 10-pack', 'Gold on-premises'],
    asked: ['Contract ID of Gold on-premises beside it'],
    expected: {
      verdict: 'plan-not-for-product',
      names: ['Gold on-premises'],
      says: ['for on-premises products', 'choose another version'],
      doesNotSay: ['no fault, and can be read'],
    },
  },
];
