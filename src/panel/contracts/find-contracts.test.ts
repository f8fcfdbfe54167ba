import { describe, expect, it } from 'vitest';
import { sampleContract } from '../../ui/testing/sample-contract.ts';
import { findContracts, inListOrder } from './find-contracts.ts';

const gold = sampleContract({ label: 'Contoso Gold', accessId: '000123', contractId: 'AB-77 12' }, [
  'anna@contoso.example',
]);
const cloud = sampleContract({
  label: 'Moln för Åre',
  ruleSet: 'maicpp-2026',
  benefit: 'partner-cloud-support',
  offer: 'solutions-partner',
  accessId: '555',
  contractId: '666',
});
const all = [gold, cloud];
const labels = (query: string) => findContracts(all, query).map(({ label }) => label);

describe('findContracts', () => {
  it('finds everything for an empty query', () => expect(findContracts(all, '  ')).toBe(all));
  it.each([
    ['contoso', 'Contoso Gold'],
    ['GOLD cont', 'Contoso Gold'],
    ['anna@', 'Contoso Gold'],
    ['product support', 'Contoso Gold'],
    ['00 01-23', 'Contoso Gold'],
    ['ab7712', 'Contoso Gold'],
    ['are', 'Moln för Åre'],
    ['Partner Cloud', 'Moln för Åre'],
    ['signature', 'Moln för Åre'],
    ['moln 666', 'Moln för Åre'],
  ])('finds by %j', (query, label) => expect(labels(query)).toEqual([label]));
  it('does not take a leading zero for nothing', () => expect(labels('0555')).toEqual([]));
  it('takes dashes alone for no ID', () => expect(labels('--')).toEqual([]));
});

describe('inListOrder', () => {
  it('puts what ended last, the rest by label with numbers as numbers', () => {
    const contracts = [
      sampleContract({ label: 'Pack 10' }),
      sampleContract({ label: 'A, ended', endsOn: '2026-05-31' }),
      sampleContract({ label: 'pack 9', endsOn: null }),
    ];
    const order = inListOrder(contracts, '2026-06-01', 'en').map(({ label }) => label);
    expect(order).toEqual(['pack 9', 'Pack 10', 'A, ended']);
  });
});
