import { describe, expect, it } from 'vitest';
import { typedId } from './typed-id.ts';

describe('the ID in a search', () => {
  it.each([
    ['0004417263', { accessId: '0004417263' }],
    ['  000 441 7263 ', { accessId: '0004417263' }],
    ['Access ID: 0004417263', { accessId: '0004417263' }],
    ['C-20-118834', { contractId: 'C-20-118834' }],
    ['Vertrags-ID C-20-118834', { contractId: 'C-20-118834' }],
  ])('%j is one', (query, id) => expect(typedId(query)).toEqual(id));
  it.each([
    ['a name', 'Lamna Healthcare'],
    ['a name with a year', 'Action Pack 2027'],
    ['an address', 'mia2@contoso.example'],
    ['nothing', ''],
    ['what is too long', '9'.repeat(65)],
  ])('%s is none', (_what, query) => expect(typedId(query)).toBeNull());
});
