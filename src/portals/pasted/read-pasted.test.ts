import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ExpectedContract, PASTED_ON, PLANS } from '../../../test/pasted/case.ts';
import { PASTED } from '../../../test/pasted/index.ts';
import { MOST_CONTRACTS, readPasted } from './read-pasted.ts';

const AROUND = { today: PASTED_ON, ownRuleSet: null };

/** All that is expected of a contract, with what is left out of the case. */
function complete({ plan, doubts = {}, ...fields }: ExpectedContract) {
  const none = { accessId: null, contractId: null, startsOn: null, endsOn: null, customer: null };
  return { ...none, ...fields, plan: plan === undefined ? null : PLANS[plan], doubts };
}

function found(text: string) {
  return readPasted(text, AROUND).contracts.map(({ name: _name, granted: _granted, doubts, ...fields }) => ({
    ...fields,
    doubts: Object.fromEntries(Object.entries(doubts).map(([field, { kind }]) => [field, kind])),
  }));
}

describe.each(Object.entries(PASTED))('a pasted text: %s', (_language, cases) => {
  it.each(cases)('$what', ({ text, contracts }) => {
    expect(found(text)).toEqual(contracts.map(complete));
  });
});

describe('what is said of it besides', () => {
  const only = (text: string, around: Partial<typeof AROUND | { ownRuleSet: string }> = {}) =>
    readPasted(text, { ...AROUND, ...around }).contracts[0];
  const ids = 'Access ID: 0001234567\nContract ID: C-26-700150\n';

  it('P4 the size of a pack that is not known is what it grants', () => {
    expect(only(`${ids}Plan: Partner Support Platinum 30pack`)).toMatchObject({
      name: 'Partner Support Platinum 30pack',
      plan: null,
      granted: 30,
    });
  });
  it('P2 an old name of a benefit is one of the programme of the user', () => {
    const text = `${ids}Benefit: Microsoft Product Support`;
    expect(only(text)?.plan?.ruleSet).toBe('maicpp-2026');
    expect(only(text, { ownRuleSet: 'mpn-2021' })?.plan?.ruleSet).toBe('mpn-2021');
  });
  it('the values of a doubt are as the text has them', () => {
    expect(only(`${ids}Access ID: 0001234568\nEnd date: 03/04/2027`)?.doubts).toEqual({
      accessId: { kind: 'several', values: ['0001234567', '0001234568'] },
      endsOn: { kind: 'either-order', values: ['03/04/2027'] },
    });
  });
  it('a text longer than what is read says so', () => {
    expect(readPasted(`${ids}${'a line\n'.repeat(20_000)}`, AROUND).isCut).toBe(true);
    expect(readPasted(ids, AROUND).isCut).toBe(false);
  });
  it('no more contracts are taken than a list can show', () => {
    const row = (nth: number) => `${1_000_000 + nth}\tC-${nth}-7777\n`;
    const text = `Access ID\tContract ID\n${Array.from({ length: 300 }, (_, nth) => row(nth)).join('')}`;
    const { contracts, isCut } = readPasted(text, AROUND);
    expect([contracts.length, isCut]).toEqual([MOST_CONTRACTS, true]);
  });
});

describe('laws of every text', () => {
  const words = fc.constantFrom(
    ...[
      'Access ID',
      'Contract ID:',
      'Zugriffs-ID',
      '契約 ID',
      '0001234567',
      'C-26-700150',
      'valid from',
      'bis',
      '|',
    ],
    ...[
      '2027-03-31',
      '03/04/2027',
      '31.03.27',
      'Partner Cloud Support 50',
      '\n',
      '\n\n',
      '\t',
      ';',
      '> ',
      '<td>',
      '</td>',
    ],
    ...[
      '(',
      '\u202E',
      '\uFFFC',
      '*',
      '令和8年4月1日',
      'to',
      'Plan:',
      'Customer:',
      '"',
      ' ',
      ',',
      'é\u0301',
      '０１２３４',
    ],
  );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.array(words, { maxLength: 40 }).map((all) => all.join(' ')),
  );

  it('none throws, and each ID that is found stands in the text', () => {
    fc.assert(
      fc.property(text, (pasted) => {
        const plain = pasted.normalize('NFKC').replace(/[\s\p{C}\uFFFC]/gu, '');
        for (const { accessId, contractId } of readPasted(pasted, AROUND).contracts) {
          for (const id of [accessId, contractId]) expect(plain).toContain(id ?? '');
        }
      }),
    );
  });
  it('no two contracts have one Contract ID', () => {
    fc.assert(
      fc.property(text, (pasted) => {
        const ids = readPasted(pasted, AROUND).contracts.flatMap(
          ({ contractId }) => contractId?.toLowerCase() ?? [],
        );
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
  it('no end comes before its start', () => {
    fc.assert(
      fc.property(text, (pasted) => {
        for (const { startsOn, endsOn } of readPasted(pasted, AROUND).contracts) {
          expect((startsOn ?? '') <= (endsOn ?? '9')).toBe(true);
        }
      }),
    );
  });
  it('a mail is read the same with quotation marks before its lines', () => {
    for (const { text: pasted, contracts } of Object.values(PASTED).flat()) {
      if (pasted.includes('<') || contracts.length === 0) continue;
      expect(found(pasted.replace(/^/gm, '> '))).toEqual(found(pasted));
    }
  });
});
