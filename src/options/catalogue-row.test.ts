import { expect, it } from 'vitest';
import { catalogueRow } from './catalogue-row.ts';

const wording = { portal: 'azure', page: 'link-support-benefits', keptAt: 0 };

it.each([
  ['Felet {id} uppstod.', 'sv', `{ locale: 'sv', text: 'Felet {id} uppstod.',`],
  ["It can't\n be \\ added", null, `{ locale: 'und', text: 'It can\\'t be \\\\ added',`],
])('%j becomes a row that can be pasted', (text, language, row) => {
  expect(catalogueRow({ ...wording, text, language })).toBe(
    `${row} provenance: 'reported', keywords: [] }, // link-support-benefits`,
  );
});
