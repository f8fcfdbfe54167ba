/** How the bytes of a table may say its characters: what browsers can decode, and spreadsheets write. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'shift_jis',
  'euc-kr',
  'gb18030',
] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** What a spreadsheet that does not write Unicode writes there. */
const OF_LANGUAGE: Readonly<Record<string, Encoding>> = {
  cs: 'windows-1250',
  pl: 'windows-1250',
  hu: 'windows-1250',
  ru: 'windows-1251',
  ja: 'shift_jis',
  ko: 'euc-kr',
  zh: 'gb18030',
};

/** @param language that of the user, which says how a text is written that is no Unicode */
export function encodingOf(bytes: Uint8Array, language: string): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return withoutMark(bytes) ?? (isUtf8(bytes) ? 'utf-8' : legacyOf(language));
}

function legacyOf(language: string): Encoding {
  return OF_LANGUAGE[language.split(/[-_]/)[0] ?? ''] ?? 'windows-1252';
}

/** How many bytes say whether a text is of two bytes each. */
const LOOKED_AT = 1000;

/** UTF-16 that does not say so: of the two bytes of a plain sign one is zero, and none is in any other text. */
function withoutMark(bytes: Uint8Array): Encoding | null {
  const zeros = [0, 0];
  for (const [at, byte] of bytes.subarray(0, LOOKED_AT).entries()) {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  if (even + odd === 0) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The text, without the mark of order that may begin it. */
export function decode(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes);
}
