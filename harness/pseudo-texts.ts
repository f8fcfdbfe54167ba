import type { Messages } from '../src/i18n/translator.ts';

/**
 * English as a pseudo-language: written from right to left, with accents, and a third longer.
 * What is cut off, stands on the wrong side or never went through the texts shows in it at once.
 */
export function pseudoTexts(messages: Messages): Messages {
  const entries = Object.entries(messages).map(([key, { message }]) => {
    if (key === 'direction') return [key, { message: 'rtl' }];
    return [key, { message: NAMES.test(key) ? message : pseudoText(message) }];
  });
  return Object.fromEntries(entries);
}

/** The product's own name is the same in every language. */
const NAMES = /^product(Short)?Name$/;

/** What other pieces of a text lie between: parameters, and the brackets around a link. */
const MARKUP = /(\{\w+\}|[[\]])/;

/** Runs from right to left whatever its letters do, and leaves alone what stands beside it. */
const backwards = (text: string) => `\u2067\u202E${text}\u202C\u2069`;

/** As a text of such a language begins: with a letter that says which way it runs. Here the letter is invisible. */
const BEGINNING = '\u200F';

function pseudoText(message: string): string {
  const pieces = message
    .split(MARKUP)
    .map((piece) => (MARKUP.test(piece) || piece.trim() === '' ? piece : backwards(accented(piece))));
  return BEGINNING + pieces.join('');
}

const PLAIN = 'AaEeIiOoUuYyCcNn';
const ACCENTED = 'ÅåÉéÎîÖöÛûÝýÇçÑñ';
const VOWEL = /[aeou]/;

/** Every vowel twice: with these a text grows by about a third, and can still be read. */
function accented(text: string): string {
  return [...text]
    .map((letter) => {
      const other = ACCENTED[PLAIN.indexOf(letter)] ?? letter;
      return VOWEL.test(letter) ? other + other : other;
    })
    .join('');
}
