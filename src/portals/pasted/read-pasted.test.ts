import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ExpectedContract, PASTED_ON, PLANS } from '../../../test/pasted/case.ts';
import { PASTED } from '../../../test/pasted/index.ts';
import { readPasted } from './read-pasted.ts';

const AROUND = { today: PASTED_ON, ownRuleSet: null };

/** All that is expected of a contract, with what is left out of the case. */
function complete({ plan, doubts = {}, ...fields }: ExpectedContract) {
  const none = { accessId: null, contractId: null, startsOn: null, endsOn: null, customer: null };
  return { ...none, ...fields, plan: plan === undefined ? null : PLANS[plan], doubts };
}

function found(text: string) {
  return readPasted(text, AROUND).contracts.map(({ name: _name, granted: _granted, doubts, ...fields }) => ({
    ...fields,
    doubts: Object.fromEntries(Object.entries(doubts).map(([field, { kind }]) => [field, kind])),
  }));
}

describe.each(Object.entries(PASTED))('a pasted text: %s', (_language, cases) => {
  it.each(cases)('$what', ({ text, contracts }) => {
    expect(found(text)).toEqual(contracts.map(complete));
  });
});
