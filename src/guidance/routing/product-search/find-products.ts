import type { KnownProduct } from './known-products.ts';
import { isOneOff } from './one-off.ts';

/** Letters that do not come apart into a letter and an accent. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe' };
/** The vendor's name tells nothing apart. */
const SAYS_NOTHING = ['microsoft', 'ms'];
/** Of shorter words, one letter is too much to be a slip. */
const SHORTEST_TO_FORGIVE = 4;

/** The words of a product's name and of its other names. */
interface Words {
  readonly name: readonly string[];
  readonly all: readonly string[];
  /** Each name as a whole. */
  readonly phrases: readonly string[];
}

/** Cached by product, so that a key press does not take every name apart again. */
const wordsOfProducts = new WeakMap<KnownProduct, Words>();

/**
 * The products that have every word of the query, the closest first. Case, accents, spaces and the vendor's name make
 * no difference, a year may be short, and one slip in one word is forgiven where nothing is found without.
 */
export function findProducts(known: readonly KnownProduct[], query: string): readonly KnownProduct[] {
  const words = queryWords(query);
  if (words.length === 0) return [];
  const hasAll = (among: readonly string[]) =>
    words.every((word) => among.some((other) => begins(word, other)));
  const exact = known.filter((product) => hasAll(wordsOf(product).all));
  const found =
    exact.length > 0 ? exact : known.filter((product) => isOneWordOff(words, wordsOf(product).all));
  const phrase = wordsIn(query).join(' ');
  const closeness = (product: KnownProduct): number => {
    const { name, all, phrases } = wordsOf(product);
    const whole = words.filter((word) => all.includes(word)).length;
    // Called exactly so; then by whole words rather than beginnings; then by its own name rather than by another.
    return (phrases.includes(phrase) ? 100 : 0) + 2 * whole + (hasAll(name) ? 1 : 0);
  };
  return found.toSorted((one, other) => closeness(other) - closeness(one));
}

/** Whether what was typed is the word, the beginning of it, or the short form of a year. */
function begins(typed: string, word: string): boolean {
  return word.startsWith(typed) || (/^\d\d$/.test(typed) && word === `20${typed}`);
}

function isOneWordOff(words: readonly string[], among: readonly string[]): boolean {
  const off = words.filter((word) => !among.some((other) => begins(word, other)));
  const [only = ''] = off;
  const canBeSlip = off.length === 1 && only.length >= SHORTEST_TO_FORGIVE && !/\d/.test(only);
  return canBeSlip && among.some((other) => isOneOff(only, other));
}

function queryWords(query: string): readonly string[] {
  const words = wordsIn(query);
  const telling = words.filter((word) => !SAYS_NOTHING.includes(word));
  return telling.length > 0 ? telling : words;
}

function wordsOf(product: KnownProduct): Words {
  const known = wordsOfProducts.get(product);
  if (known !== undefined) return known;
  const name = withCompounds(product.name);
  const made = {
    name,
    all: [...name, ...product.aliases.flatMap(withCompounds)],
    phrases: [product.name, ...product.aliases].map((each) => wordsIn(each).join(' ')),
  };
  wordsOfProducts.set(product, made);
  return made;
}

/** Runs of letters and of digits: “sql2019” is two words. */
function wordsIn(text: string): readonly string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øłđßæœ]/g, (letter) => WHOLE_LETTERS[letter] ?? letter);
  return plain.match(/\p{L}+|\p{N}+/gu) ?? [];
}

/** The words, and neighbours written together: “sqlserver”, “powerapps”. */
function withCompounds(text: string): readonly string[] {
  const words = wordsIn(text);
  const compounds = words.flatMap((_, from) =>
    words.slice(from + 1).map((_word, more) => words.slice(from, from + more + 2)),
  );
  return [
    ...words,
    ...compounds.filter((run) => run.every((word) => /^\p{L}/u.test(word))).map((run) => run.join('')),
  ];
}
