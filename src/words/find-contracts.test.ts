import { describe, expect, it } from 'vitest';
import { contract, contractOf, FIVE_PACK } from '../../test/builders.ts';
import type { Contract } from '../ledger/subject.ts';
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
  it.each([
    ['another letter', 'tailspim', 'Moln för Åre'],
    ['a letter too few, while still typing', 'tailsin', 'Moln för Åre'],
    ['two letters in the wrong order', 'cnotoso', 'Contoso Gold'],
    ['with a word that is right', 'tailspim moln', 'Moln för Åre'],
  ])('forgives one typing error: %s', (_what, query, label) => expect(labels(query)).toEqual([label]));
  it.each([
    ['what is right finds no more than that', 'contoso', ['Contoso Gold']],
    ['a short word is too like others', 'gpld'.slice(0, 3), []],
    ['an ID is that ID or none', '000124', []],
    ['a year is that year or none', 'gold 2027', []],
  ])('%s', (_what, query, found) => expect(labels(query)).toEqual(found));
  it('finds by status, and by what was entered of incidents, also as mails write it', () => {
    const also = {
      status: (of: Contract) => (of === gold ? 'ended expired abgelaufen' : 'valid'),
      incidents: new Map([[pack.id, '2611260030001234\nvpn drops']]),
    };
    const found = (query: string) => findContracts(all, query, also).map(({ label }) => label);
    expect(found('abgelaufen')).toEqual(['Contoso Gold']);
    expect(found('ended contoso')).toEqual(['Contoso Gold']);
    expect(found('TrackingID#2611260030001234')).toEqual(['Five incidents']);
    expect(found('VPN')).toEqual(['Five incidents']);
  });
  it('P32 finds nothing by an ID where there is none', () => expect(labels('null')).toEqual([]));
  it('does not ignore leading zeros', () => expect(labels('0555')).toEqual([]));
  it('does not take dashes alone for an ID', () => expect(labels('--')).toEqual([]));
});
