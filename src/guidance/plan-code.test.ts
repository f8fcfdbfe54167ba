import { expect, test } from 'vitest';
import { planCode } from './plan-code.ts';

test.each([
  ['P18 the documented one', 'cannot be used for support on the specified product (Code: 8)', 8],
  ['P25 another', 'cannot be used (Code: 12)', 12],
  ['P25 without brackets, in capitals', 'cannot be used. CODE 5', 5],
  ['P25 with a wide colon', '(Code：7)', 7],
  ['P25 in Spanish', 'en el producto especificado; código: 8', 8],
  ['P25 in Russian', 'указанного продукта (код: 8)', 8],
  ['P25 in Korean', '사용할 수 없음(코드: 8)', 8],
  ['P25 in Czech', 'zadaného produktu (kód: 8)', 8],
  ['P25 in Polish', 'określonego produktu (kod: 8)', 8],
  ['P25 in Japanese', '使用できません(コード: 3)', 3],
  ['P25 none', 'The support plan has expired', null],
  ['P25 not in a longer number', 'Code: 1234567', null],
  ['P25 not in a word', 'Barcode: 3', null],
])('%s', (_, text, code) => {
  expect(planCode(text)).toBe(code);
});
