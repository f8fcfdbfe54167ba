import { describe, expect, it } from 'vitest';
import { contractNamesOf } from './name-index.ts';

const GOLD_20 = {
  ruleSet: 'mpn-2021',
  benefit: 'microsoft-product-support',
  offer: 'gold',
  competencyGroup: null,
};
const SIGNATURE_10 = { ...GOLD_20, benefit: 'signature-cloud-support', competencyGroup: 'hybrid' };
const CLOUD_TODAY = { ...GOLD_20, ruleSet: 'maicpp-2026', benefit: 'partner-cloud-support', offer: null };

describe('the names that a contract can have', () => {
  it.each([
    ['R4 a Signature 10-pack', SIGNATURE_10, 'Signature 10-pack', 'Signature Cloud Support'],
    [
      'P4 an on-premises contract of Gold',
      GOLD_20,
      'Partner Support Gold 20pack',
      'Microsoft Product Support',
    ],
  ])('%s: first its own, then the benefit’s', (_, contract, first, later) => {
    const names = contractNamesOf(contract);
    expect(names[0]).toBe(first);
    expect(names).toContain(later);
  });

  it('P2 include the former name of a benefit of today', () => {
    expect(contractNamesOf(CLOUD_TODAY)).toContain('Signature Cloud Support');
  });

  it('P4 leave out the names of another offer’s contract', () => {
    expect(contractNamesOf(GOLD_20)).not.toContain('Silver 15pack');
  });

  it('are an empty list for a benefit that this version does not know', () => {
    expect(contractNamesOf({ ...CLOUD_TODAY, benefit: 'teleport-support' })).toEqual([]);
  });
});
