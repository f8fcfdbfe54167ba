import type { ShownOnPage } from '../../src/messaging/shown-on-page.ts';
import { type Shape, shadow } from './expected.ts';

const empty = { typed: null };

/** Fields that ask for the two IDs, in the panel Link support benefits (R23) and in Add contract (R20). */
export const FIELD_SHAPES: readonly Shape<ShownOnPage['idFields']>[] = [
  {
    shape: 'two empty fields with labels',
    body: '<label for="a">Access ID *</label><input id="a"><label for="c">Contract ID</label><input id="c">',
    expected: { accessId: empty, contractId: empty },
  },
  {
    shape: 'what is typed, less the space around it',
    body: '<label>Åtkomst-ID: <input value=" 0004417263 "></label><label>Kontrakt-ID <input value="C-20-118834"></label>',
    expected: { accessId: { typed: '0004417263' }, contractId: { typed: 'C-20-118834' } },
  },
  {
    shape: 'fields named by attributes',
    body: '<input aria-label="Zugriffs-ID" value="0004"><b id="n">Vertrags-ID</b><textarea aria-labelledby="n">C-20</textarea>',
    expected: { accessId: { typed: '0004' }, contractId: { typed: 'C-20' } },
  },
  {
    shape: 'fields in nested open shadow roots',
    body: `<x-panel>${shadow(`<x-field>${shadow('<label>Access ID <input value="0004"></label>')}</x-field>`)}</x-panel>`,
    expected: { accessId: { typed: '0004' }, contractId: null },
  },
  {
    shape: 'the field that is seen, where another is hidden',
    body: '<label hidden>Access ID <input value="1111"></label><label>Access ID <input value="0004"></label>',
    expected: { accessId: { typed: '0004' }, contractId: null },
  },
  {
    shape: 'a field with something that is no ID in it',
    body: `<label>Access ID <input value="${'1'.repeat(80)}"></label>`,
    expected: { accessId: empty, contractId: null },
  },
  {
    shape: 'no fields of other names',
    body: '<label>Access ID of a colleague <input value="0004"></label><label>Tenant ID <input value="1"></label>',
    expected: { accessId: null, contractId: null },
  },
];
