/** Characters that turn the words after them round, or hold such a turn together; none of them is ever typed. */
const BIDI_CONTROLS = /[\u202A-\u202E\u2066-\u2069]/g;

/** The same in one line; a text of nothing else is a question mark. */
export function inOneLine(text: string): string {
  return withoutBidiControls(text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')).trim() || '?';
}

/** A text without characters by which it could turn round the words that it stands among. */
export function withoutBidiControls(text: string): string {
  return text.replace(BIDI_CONTROLS, '');
}
