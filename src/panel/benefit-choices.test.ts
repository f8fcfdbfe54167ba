import { describe, expect, it } from 'vitest';
import { grantedIncidents } from '../entitlements/grants.ts';
import { ruleSets } from '../entitlements/rulesets/index.ts';
import { benefitChoices } from './benefit-choices.ts';

const all = ruleSets.flatMap(benefitChoices.listedBy);

describe('benefit choices', () => {
  it('are each told apart by their key', () => {
    expect(new Set(all.map(benefitChoices.keyOf)).size).toBe(all.length);
  });
  it('say what the rule set grants', () => {
    for (const choice of all) {
      if (choice.offer !== null) expect(grantedIncidents(choice)).toBe(choice.incidents);
    }
  });
  it('offer every benefit with no offer named', () => {
    for (const { benefits } of ruleSets) {
      for (const { id } of benefits) {
        expect(all.some(({ benefit, offer }) => benefit === id && offer === null)).toBe(true);
      }
    }
  });
  it('are found again by their key, and nothing is found by another', () => {
    for (const choice of all) expect(benefitChoices.find(benefitChoices.keyOf(choice), null)).toEqual(choice);
    expect(benefitChoices.find('', null)).toBeNull();
  });
});
