import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFault } from './json-fault.ts';

const isJson = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

const document = fc
  .oneof(fc.object(), fc.array(fc.jsonValue()))
  .chain((value) => fc.constantFrom(0, 1, 4).map((indent) => JSON.stringify(value, null, indent)));

describe('where a text stops being JSON', () => {
  it('is nowhere in JSON', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(jsonFault(text)).toBeNull();
      }),
    );
  });

  it('is found in exactly those damaged texts that cannot be parsed', () => {
    const piece = fc.oneof(fc.constantFrom(...'{}[],:"\\-.0e1tn \n'), fc.string({ maxLength: 3 }));
    const damaged = fc.tuple(document, fc.nat(), fc.nat({ max: 3 }), piece).map(([text, at, gone, put]) => {
      const from = at % (text.length + 1);
      return text.slice(0, from) + put + text.slice(from + gone);
    });
    fc.assert(
      fc.property(damaged, (text) => {
        expect(jsonFault(text) === null).toBe(isJson(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('is at the end of a text that was cut off anywhere', () => {
    const cut = document.chain((text) =>
      fc.integer({ min: 1, max: text.length - 1 }).map((end) => text.slice(0, end)),
    );
    fc.assert(
      fc.property(cut, (text) => {
        const lines = text.split('\n');
        const end = { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
        expect(jsonFault(text)).toEqual({ ...end, isCutOff: true });
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['nothing', '', 1, 1],
    ['words', 'hello', 1, 1],
    ['an archive', 'PK\u0003\u0004', 1, 1],
    ['two documents in one', '{}\n{}', 2, 1],
    ['a comma too many', '{\n "a": [1, 2,]\n}', 2, 13],
    ['a comma too few', '[1\n 2]', 2, 2],
    ['a colon too few', '{"a" 1}', 1, 6],
    ['a key without quotation marks', '{a: 1}', 1, 2],
    ['a list closed as an object', '[1}', 1, 3],
    ['a number with a leading zero', '[01]', 1, 3],
    ['a line end inside a string', '["one\ntwo"]', 1, 6],
    ['an invalid escape', String.raw`["a\xbcdefgh"]`, 1, 2],
  ])('is where a person would look: %s', (_, text, line, column) => {
    expect(jsonFault(text)).toEqual({ line, column, isCutOff: false });
  });

  it('is found in a text of many levels and of long strings', () => {
    expect(jsonFault('['.repeat(500))).toMatchObject({ column: 501, isCutOff: true });
    const long = `["${'x'.repeat(5_000_000)}"`;
    expect(jsonFault(long)).toMatchObject({ column: long.length + 1, isCutOff: true });
  });

  it('stays unknown in a text of more levels than the stack has room for', () => {
    expect(jsonFault('['.repeat(200_000))).toBeNull();
  });
});
