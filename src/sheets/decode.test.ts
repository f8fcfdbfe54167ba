import { describe, expect, it } from 'vitest';
import { decode, type Encoding, encodingOf } from './decode.ts';

/** By the tables of the encodings, not by what a browser writes. */
const BYTES: readonly [string, Encoding, string, string, readonly number[]][] = [
  ['UTF-8', 'utf-8', 'de', 'Müller', [0x4d, 0xc3, 0xbc, 0x6c, 0x6c, 0x65, 0x72]],
  ['UTF-8 with its mark', 'utf-8', 'de', 'ü', [0xef, 0xbb, 0xbf, 0xc3, 0xbc]],
  ['UTF-16 with its mark', 'utf-16le', 'en', 'aé', [0xff, 0xfe, 0x61, 0x00, 0xe9, 0x00]],
  ['UTF-16 the other way', 'utf-16be', 'en', 'aé', [0xfe, 0xff, 0x00, 0x61, 0x00, 0xe9]],
  ['UTF-16 without a mark', 'utf-16le', 'en', 'ab', [0x61, 0x00, 0x62, 0x00]],
  ['UTF-16 the other way without a mark', 'utf-16be', 'en', 'ab', [0x00, 0x61, 0x00, 0x62]],
  ['Windows-1252', 'windows-1252', 'fr', 'été', [0xe9, 0x74, 0xe9]],
  ['Windows-1252 where Swedish is spoken', 'windows-1252', 'sv', 'Åå', [0xc5, 0xe5]],
  ['Windows-1251 where Russian is spoken', 'windows-1251', 'ru', 'Да', [0xc4, 0xe0]],
  ['Shift JIS where Japanese is spoken', 'shift_jis', 'ja', '日本', [0x93, 0xfa, 0x96, 0x7b]],
  ['EUC-KR where Korean is spoken', 'euc-kr', 'ko', '한', [0xc7, 0xd1]],
  ['GB 18030 where Chinese is spoken', 'gb18030', 'zh-CN', '中', [0xd6, 0xd0]],
];

describe('the text of a table', () => {
  it.each(BYTES)('in %s', (_, encoding, language, text, numbers) => {
    const bytes = Uint8Array.from(numbers);
    expect(encodingOf(bytes, language)).toBe(encoding);
    expect(decode(bytes, encoding)).toBe(text);
  });
});
