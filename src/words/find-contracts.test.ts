import { describe, expect, it } from 'vitest';
import { contract, contractOf, FIVE_PACK } from '../../test/builders.ts';
import { findContracts } from './find-contracts.ts';

const gold = contractOf(
  contract({
    label: 'Contoso Gold',
    benefit: 'microsoft-product-support',
    competencyGroup: null,
    accessId: '000123',
    contractId: 'AB-77 12',
    linkedTo: ['anna@contoso.example'],
  }),
);
const cloud = contractOf(
  contract({
    customer: 'Tailspin Toys',
    label: 'Moln för Åre',
    ruleSet: 'maicpp-2026',
    benefit: 'partner-cloud-support',
    offer: 'solutions-partner',
    accessId: '555',
    contractId: '666',
    competencyGroup: null,
  }),
);
const pack = contractOf(contract(FIVE_PACK));
const all = [gold, cloud, pack];
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
    ['tailspin', 'Moln för Åre'],
    ['5-pack', 'Five incidents'],
  ])('finds by %j', (query, label) => expect(labels(query)).toEqual([label]));
  it('P32 finds nothing by an ID where there is none', () => expect(labels('null')).toEqual([]));
  it('does not ignore leading zeros', () => expect(labels('0555')).toEqual([]));
  it('does not take dashes alone for an ID', () => expect(labels('--')).toEqual([]));
});
