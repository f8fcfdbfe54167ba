/** Letters that no accent tells from the plain ones, and what is typed for them where a keyboard lacks them. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
};
const NOT_PLAIN = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');

/** A text as searches compare it: case, accents, and letters that are written like others make no difference. */
export function searchable(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(NOT_PLAIN, (letter) => PLAIN[letter] ?? letter);
}

/** The words of a text, as searches compare them. */
export function wordsOf(text: string): readonly string[] {
  return searchable(text).split(/\s+/).filter(Boolean);
}

/**
 * Whether a word begins as it was typed but for one error: a letter too much, too few, another one, or two in the wrong
 * order. Only its beginning is compared, because it may be still being typed.
 */
export function isNear(typed: string, word: string): boolean {
  let at = 0;
  while (at < typed.length && typed[at] === word[at]) at += 1;
  if (at === typed.length) return true;
  const [rest, of] = [typed.slice(at), word.slice(at)];
  return (
    of.startsWith(rest.slice(1)) ||
    of.slice(1).startsWith(rest) ||
    of.slice(1).startsWith(rest.slice(1)) ||
    (rest.length > 1 && rest[0] === of[1] && rest[1] === of[0] && of.slice(2).startsWith(rest.slice(2)))
  );
}
