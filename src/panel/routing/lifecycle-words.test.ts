import { expect, it } from 'vitest';
import en from '../../../public/_locales/en/messages.json';
import { PRODUCT_LINES } from '../../guidance/routing/product-search/installed-products.ts';
import { Translator } from '../../i18n/translator.ts';
import { lifecycleWords } from './lifecycle-words.ts';

const t = new Translator('en', en, en);
const TODAY = '2026-11-27';

function said(name: string): readonly string[] {
  const version = PRODUCT_LINES.flatMap(({ versions }) => versions).find((each) => each.name === name);
  if (version === undefined) throw new Error(`${name} is not in the table`);
  return lifecycleWords(t, version, TODAY);
}

it.each([
  [
    'SQL Server 2022',
    ['Mainstream support until January 11, 2028', 'Extended support until January 11, 2033'],
  ],
  [
    'SQL Server 2019',
    ['Mainstream support ended on February 28, 2025', 'Extended support until January 8, 2030'],
  ],
  ['Windows 7', ['All support ended on January 14, 2020']],
  // Without Extended support, one date says it all.
  ['Office 2024', ['Mainstream support until October 9, 2029']],
  ['.NET 10', ['Supported until November 14, 2028']],
  ['Windows 11', ['Supported while it is kept up to date']],
  ['Windows 10', ['All support ended on October 14, 2025']],
  ['Office LTSC 2021', ['Its support dates are not known here']],
  ['Dynamics CRM 2015', ['Mainstream support ended on January 14, 2020']],
])('%s', (name, words) => {
  expect(said(name)).toEqual(words);
});
