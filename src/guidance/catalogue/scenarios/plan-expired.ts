import type { Scenario } from '../../scenario.ts';

export const scenarios: readonly Scenario[] = [
  {
    rule: 'P19 the one that the ledger knows to have ended',
    given: ['Gold on-premises (ended)', 'Signature 10-pack'],
    expected: { verdict: 'plan-expired', names: ['Gold on-premises'], doesNotSay: ['use another plan'] },
  },
  {
    rule: 'R21 the one beside the message, whatever else has ended',
    given: ['Gold on-premises (ended, called Old)', 'Gold on-premises (ended, called Older)'],
    asked: ['Contract ID of Older beside it'],
    expected: { verdict: 'plan-expired', names: ['Older'] },
  },
  {
    rule: 'R21 a plan that the page lists as unusable is not offered',
    given: ['Gold on-premises (ended, called Old)', 'Gold on-premises (called New)'],
    asked: ['Contract ID of Old beside it', 'New is listed as unusable'],
    expected: { verdict: 'plan-expired', names: ['Old'], doesNotSay: ['use another plan'] },
  },
  {
    rule: 'P10 one that is linked here is to be chosen, not added',
    given: ['Gold on-premises (ended, called Old)', 'Gold on-premises (linked here, called New)'],
    expected: { verdict: 'plan-expired', names: ['Old', 'New'], says: ['choose the linked plan'] },
  },
  {
    rule: 'P19 a plan that is not stored',
    given: ['Gold on-premises'],
    asked: ['Contract ID of nothing stored beside it'],
    expected: {
      verdict: 'plan-expired',
      names: ['Gold on-premises'],
      says: ['not stored', 'use another plan'],
    },
  },
  {
    rule: 'P19 D1 what starts later is stored already',
    given: ['Gold on-premises (ended, called Old)', 'Gold on-premises (not started, called Next)'],
    expected: {
      verdict: 'plan-expired',
      names: ['Old', 'Next'],
      says: ['what starts next'],
      doesNotSay: ['activate and link a new benefit'],
    },
  },
  {
    rule: 'P19 R2 a cloud contract that starts later is none for these products',
    given: ['Gold on-premises (ended)', 'Signature 10-pack (not started)'],
    expected: {
      verdict: 'plan-expired',
      names: ['Gold on-premises'],
      says: ['activate and link a new benefit'],
      doesNotSay: ['what starts next'],
    },
  },
];
