import ts from 'typescript';
import { expect, it } from 'vitest';
import { catalogueDraft } from './catalogue-draft.ts';

const wording = {
  text: "It can't\n be added: {id}",
  language: 'sv',
  portal: 'azure',
  page: 'link-support-benefits',
  keptAt: 0,
};

/** What is wrong with a file of TypeScript, as far as its text tells. */
function faultsIn(source: string) {
  return ts.transpileModule(source, { reportDiagnostics: true }).diagnostics ?? [];
}

it.each([
  ['with an explanation', { explanation: 'The pack is used up.\nBuy another.' }],
  ['with one that would end a comment', { explanation: '*/ alert(1) /* and `code`' }],
  ['without one', {}],
])('a kept wording %s becomes a file of the catalogue', (_, more) => {
  const draft = catalogueDraft({ ...wording, ...more });
  expect(faultsIn(draft)).toEqual([]);
  expect(draft).toContain(`{ locale: 'sv', text: 'It can\\'t be added: {id}', provenance: 'reported'`);
  expect(draft).toContain("pages: ['link-support-benefits']");
});

it('says what the user says of it, without addresses and IDs', () => {
  const draft = catalogueDraft({ ...wording, explanation: 'Ask mia@fabrikam.example about 0004417263.' });
  expect(draft).toContain('Ask {email} about {id}.');
  expect(draft).not.toContain('0004417263');
});
