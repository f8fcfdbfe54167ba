import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findProducts } from './find-products.ts';
import { knownProducts } from './known-products.ts';

const known = knownProducts('2026-11-27');
const found = (query: string) => findProducts(known, query).map(({ name }) => name);

describe('a product is found', () => {
  it.each([
    ['as it is called', 'SQL Server 2019'],
    ['without a part of its name', 'SQL 2019'],
    ['without spaces', 'sqlserver2019'],
    ['with its version joined to it', 'sql2019'],
    ['by another name and a short year', 'MSSQL 19'],
    ['with the vendor’s name', 'Microsoft SQL Server 2019'],
    ['in another order', '2019 sql'],
    ['in capitals and with accents', 'SQL SÉRVER 2019'],
    ['with a letter missing', 'SQL Sever 2019'],
    ['with two letters in each other’s place', 'SQL Sevrer 2019'],
    ['with a letter too many', 'SQL Serverr 2019'],
    ['with another letter', 'SQL Cerver 2019'],
  ])('%s: %s', (_, query) => {
    expect(found(query)).toEqual(['SQL Server 2019']);
  });

  it.each([
    ['Windows Server 2022', 'Windows Server 2022'],
    ['win server 22', 'Windows Server 2022'],
    ['exchnage se', 'Exchange Server Subscription Edition (SE)'],
    ['win11', 'Windows 11'],
    ['scom 2022', 'System Center 2022'],
    ['nav2018', 'Dynamics NAV 2018'],
    ['.net8', '.NET 8'],
    ['VS 2022', 'Visual Studio 2022'],
    ['powerapps', 'Power Platform'],
    ['F&O', 'Dynamics 365 Finance'],
    ['o365', 'Microsoft 365'],
    ['Partner Center', 'Partner Center'],
  ])('%s', (query, name) => {
    expect(found(query)[0]).toBe(name);
  });

  it('in the user’s own tenant and in a customer’s, which go different ways (P11, P17)', () => {
    const kinds = findProducts(known, 'Teams').map(({ name, kind }) => [name, kind.id]);
    expect(kinds).toEqual([
      ['Microsoft Teams', 'microsoft-365'],
      ['Microsoft Teams', 'customer-cloud'],
    ]);
  });

  it('with everything that has the name, on the server and as a service', () => {
    expect(new Set(found('Exchange'))).toEqual(
      new Set([
        'Exchange Server Subscription Edition (SE)',
        'Exchange Server 2019',
        'Exchange Server 2016',
        'Exchange Server 2013',
        'Exchange Online',
      ]),
    );
  });
});

it.each([
  ['nothing was typed', ' '],
  ['nothing is called so', 'Lotus Notes'],
  ['two slips', 'SQL Srevre 2019'],
  ['a slip in a year, which would be another version', 'SQL Server 2018'],
  ['a slip in a short word', 'SQX 2019'],
])('nothing is found: %s', (_, query) => {
  expect(found(query)).toEqual([]);
});

describe('whatever the product', () => {
  const products = fc.constantFrom(...known);

  it('it is found by its name, written together and in capitals, and comes before others', () => {
    fc.assert(
      fc.property(products, ({ name }) => {
        expect(found(name)[0]).toBe(name);
        expect(found(name.toUpperCase())).toContain(name);
        expect(found(name.replaceAll(' ', ''))).toContain(name);
      }),
    );
  });

  it('it is found with a letter of a long word left out', () => {
    fc.assert(
      fc.property(products, fc.nat(), (product, nth) => {
        const long = product.name.match(/[A-Za-z]{5,}/g) ?? [];
        const word = long[nth % Math.max(1, long.length)];
        // “Microsof” says something, where the vendor’s name says nothing.
        if (word === undefined || word === 'Microsoft') return;
        const at = 1 + (nth % (word.length - 1));
        expect(found(product.name.replace(word, word.slice(0, at) + word.slice(at + 1)))).toContain(
          product.name,
        );
      }),
    );
  });

  it('more words find no more', () => {
    // The vendor’s name alone is a word, and beside others it is none.
    const names = known.map(({ name }) => name).filter((name) => !name.startsWith('Microsoft'));
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.constantFrom('server', 'online', '2019', '365'),
        (name, more) => {
          const [first = ''] = name.split(' ');
          const both = found(`${first} ${more}`);
          expect(both.filter((each) => !found(first).includes(each))).toEqual([]);
        },
      ),
    );
  });
});
