import type { Scenario } from '../../scenario.ts';

export const scenarios: readonly Scenario[] = [
  {
    rule: 'R27 a contract that is linked here',
    given: ['Signature 10-pack (linked here)'],
    expected: {
      verdict: 'already-linked',
      names: ['Signature 10-pack'],
      says: ['open a new support request', 'no new Access ID is needed'],
      doesNotSay: ['record the link'],
    },
  },
  {
    rule: 'R27 the message is evidence of a link that is not recorded',
    given: ['Signature 10-pack'],
    expected: { verdict: 'already-linked', names: ['Signature 10-pack'], says: ['record the link'] },
  },
  {
    rule: 'R16 so it is for an on-premises contract of Gold',
    given: ['Gold on-premises'],
    expected: { verdict: 'already-linked', names: ['Gold on-premises'], says: ['record the link'] },
  },
  {
    rule: 'R27 a used up cloud pack is not hidden by the on-premises contract of its offer',
    given: ['Signature 10-pack (used up)', 'Gold on-premises (linked here)'],
    expected: { verdict: 'no-incidents-left', names: ['Signature 10-pack'] },
  },
  {
    rule: 'R27 nor is one that has ended',
    given: ['Signature 10-pack (ended)', 'Gold on-premises (linked here)'],
    expected: { verdict: 'expired', names: ['Signature 10-pack'] },
  },
  {
    rule: 'R27 ended and linked, beside one that has not started',
    given: ['Signature 10-pack (ended, linked here)', 'Signature 10-pack (not started, called Next)'],
    expected: { verdict: 'expired', names: ['Signature 10-pack', 'Next'], says: ['what starts next'] },
  },
  {
    rule: 'R27 the ID of one that has ended, beside one that is linked',
    given: ['Signature 10-pack (ended, called Old)', 'Signature 10-pack (linked here, called New)'],
    asked: ['Access ID of Old'],
    expected: {
      verdict: 'expired',
      names: ['Old', 'New'],
      says: ['another is linked', 'open a new support request'],
      doesNotSay: ['activate and link a new benefit'],
    },
  },
  {
    rule: 'R6 Action Pack is linked, and no plan shows',
    given: ['Action Pack (linked here)'],
    expected: {
      verdict: 'no-cloud-benefit',
      names: ['Action Pack'],
      says: ['linked, and no plan shows', 'on-premises products only'],
    },
  },
  {
    rule: 'P3 Partner Launch includes no support at all',
    given: ['membership of Partner Launch'],
    expected: {
      verdict: 'no-cloud-benefit',
      names: ['membership of Partner Launch'],
      says: ['no support at all'],
      doesNotSay: ['on-premises products only', 'linked, and no plan shows'],
    },
  },
  {
    rule: 'P26 the advice may be right for a paid contract',
    given: ['Premier'],
    expected: {
      verdict: 'paid-contract',
      names: ['Premier'],
      says: ['an Access ID of your own'],
      doesNotSay: ['no new Access ID is needed'],
    },
  },
  {
    rule: 'P26 beside a paid contract, which is which',
    given: ['Signature 10-pack (linked here)', 'Premier'],
    expected: {
      verdict: 'already-linked',
      names: ['Signature 10-pack', 'Premier'],
      says: ['which contract the advice is for'],
    },
  },
  {
    rule: 'P10 R27 in Support for Business a valid on-premises contract is linked',
    given: ['Gold on-premises (linked here)'],
    asked: ['on s4b-step-2'],
    expected: {
      verdict: 'already-linked',
      names: ['Gold on-premises'],
      says: ['choose it in this portal', 'look among the unavailable plans'],
      doesNotSay: ['open a new support request'],
    },
  },
  {
    rule: 'P10 R27 in Support for Business a contract without cloud support is linked as well',
    given: ['Action Pack'],
    asked: ['on s4b-step-1'],
    expected: {
      verdict: 'already-linked',
      names: ['Action Pack'],
      says: ['choose it in this portal'],
      doesNotSay: ['on-premises products only'],
    },
  },
  {
    rule: 'P10 R27 a spent cloud pack hides no on-premises contract there',
    given: ['Signature 10-pack (used up)', 'Gold on-premises (linked here)'],
    asked: ['on engage-center'],
    expected: { verdict: 'already-linked', names: ['Gold on-premises'] },
  },
  {
    rule: 'P10 R27 an on-premises contract that is used up is spent there',
    given: ['Gold on-premises (used up)'],
    asked: ['on s4b-step-2'],
    expected: { verdict: 'no-incidents-left', names: ['Gold on-premises'] },
  },
  {
    rule: 'P10 R6 in a cloud portal a contract without cloud support is none',
    given: ['Action Pack'],
    asked: ['on service-request'],
    expected: { verdict: 'no-cloud-benefit', names: ['Action Pack'], says: ['on-premises products only'] },
  },
  {
    rule: 'P10 R27 in a cloud portal a linked contract',
    given: ['Signature 10-pack (linked here)'],
    asked: ['on service-request'],
    expected: {
      verdict: 'already-linked',
      names: ['Signature 10-pack'],
      says: ['choose it in this portal'],
      doesNotSay: ['open a new support request'],
    },
  },
  {
    rule: 'R27 the ID of one that has ended, beside one that is valid and not linked here',
    given: ['Signature 10-pack (ended, called Old)', 'Signature 10-pack (linked elsewhere, called New)'],
    asked: ['Access ID of Old'],
    expected: {
      verdict: 'expired',
      names: ['Old', 'New'],
      says: ['it is to be linked here', 'open a new support request'],
      doesNotSay: ['activate and link a new benefit'],
    },
  },
  {
    rule: 'R27 the ID of one that has ended, beside one that starts later',
    given: ['Signature 10-pack (ended, called Old)', 'Signature 10-pack (not started, called Next)'],
    asked: ['Access ID of Old'],
    expected: {
      verdict: 'expired',
      names: ['Old', 'Next'],
      says: ['what starts next'],
      doesNotSay: ['activate and link a new benefit'],
    },
  },
  {
    rule: 'R27 D1 the next term of a contract that is used up is stored',
    given: ['Signature 10-pack (used up, renewed from 2027-01-01)'],
    expected: {
      verdict: 'no-incidents-left',
      names: ['Signature 10-pack'],
      says: ['what starts next'],
      doesNotSay: ['activate and link a new benefit'],
    },
  },
];
