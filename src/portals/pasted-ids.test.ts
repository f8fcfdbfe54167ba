import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VALUE_LABELS } from './labels.ts';
import { pastedIds } from './pasted-ids.ts';

const access = (id: string) => ({ accessId: id, contractId: null });

describe('an ID pasted into the field of the Access ID', () => {
  it.each([
    ['with space around it', '  000123\t', '000123'],
    ['with spaces in it', '000 123 45', '00012345'],
    ['with its label', 'Access ID: 000123', '000123'],
    ['with its label in another case', 'ACCESS ID 000123', '000123'],
    ['with its label in Swedish', 'Åtkomst-ID:\u00A0000123', '000123'],
    ['with its label in French, whatever the apostrophe', 'ID d’accès : 000123', '000123'],
    ['with its label in Japanese', 'アクセス ID：000123', '000123'],
    ['with characters that cannot be seen', '\u200B000\u200D123\uFEFF', '000123'],
    ['in quotation marks', '“000123”', '000123'],
    ['with letters and dashes', 'C-20-118834', 'C-20-118834'],
  ])('%s', (_, text, id) => {
    expect(pastedIds(text, 'accessId')).toEqual(access(id));
  });
});

describe('both IDs pasted at once', () => {
  const both = { accessId: '000123', contractId: 'C-20-7' };
  it.each([
    ['with labels, on two lines', 'Access ID: 000123\nContract ID: C-20-7'],
    ['with labels, in one line', 'Access ID 000123, Contract ID C-20-7'],
    ['with labels, the other way round', 'Contract ID\tC-20-7\r\nAccess ID\t000123'],
    ['with labels above them', 'Åtkomst-ID\n000123\nKontrakt-ID\nC-20-7'],
    ['without labels, on two lines', '000123\nC-20-7'],
    ['without labels, in two cells', '000123\tC-20-7'],
  ])('%s', (_, text) => {
    expect(pastedIds(text, 'accessId')).toEqual(both);
    expect(pastedIds(text, 'contractId')).toEqual(both);
  });
});

describe('a text that is not an ID', () => {
  it.each([
    ['is longer than any', '9'.repeat(10_000)],
    ['is one character longer than an ID', '9'.repeat(65)],
    ['is markup', '<img src=x onerror=alert(1)>'],
    ['is an emoji', '😀'],
    ['is a sentence', 'שלום עולם'],
    ['is empty', '  '],
    ['is a label alone', 'Access ID:'],
  ])('stays unchanged: %s', (_, text) => {
    expect(pastedIds(text, 'accessId')).toBeNull();
  });
});

it('any label before any ID is removed, and zeros are not', () => {
  const id = fc.stringMatching(/^0[0-9A-Z]{1,20}(-[0-9]{1,8})?$/);
  for (const field of ['accessId', 'contractId'] as const) {
    fc.assert(
      fc.property(fc.constantFrom(...VALUE_LABELS[field]), id, (label, value) => {
        expect(pastedIds(`${label}: ${value}`, field)?.[field]).toBe(value);
      }),
    );
  }
});
