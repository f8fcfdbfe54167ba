import { blank, namesInAddresses } from '../../../src/guidance/blank.ts';

/** What stands where something private stood, so that a reader still finds an account or an ID there. */
const STAND_INS: Readonly<Record<string, string>> = {
  '{email}': 'user@contoso.example',
  '{guid}': '00000000-0000-0000-0000-000000000000',
  '{tenant}': 'Contoso',
};
const ADDRESS = /[^\s@<>()"'“”‘’,;:=[\]{}]+@[^\s@<>()"'“”‘’,;:&[\]{}]+\.[\p{L}\d-]*[\p{L}\d]/gu;
/** Names that come with many people's addresses. */
const EVERYBODYS = /^(?:microsoft|onmicrosoft|outlook|hotmail|live|msn|gmail|azure|office|windows|example)$/i;

/** Words with digits that tell of nobody and that readers need: dates, and the size of a plan in its name. */
const HARMLESS =
  /(?<![\p{L}\d])(?:\d{1,4}([./-])\d{1,2}\1\d{1,4}\.?|(?:19|20)\d\d\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일]|\d{1,3}-?pack)(?![\p{L}\d])/giu;
/** Characters of Unicode's private area mark places: no pattern of `blank` takes one for a letter or a digit. */
const FIRST_MARK = 0xe000;
const MARK = /[\ue000-\uf8ff]/g;

export type Scrub = (text: string) => string;

/**
 * A function that puts stand-ins into a text. An ID keeps its shape, and the same one is always replaced by the
 * same.
 *
 * @param page everything that was saved, to know names by the addresses in it
 * @param names further names, of people, customers and tenants
 */
export function scrubber(page: string, names: readonly string[]): Scrub {
  const known = [...names, ...namesIn(page)];
  const invented = new Map<string, string>();
  const invent = (id: string) => {
    const before = invented.get(id) ?? likeness(id, invented.size + 1);
    invented.set(id, before);
    return before;
  };
  return (text) => {
    const kept: string[] = [];
    const keep = (piece: string) => {
      kept.push(piece);
      return String.fromCharCode(FIRST_MARK + kept.length - 1);
    };
    const marked = text
      .replace(MARK, '')
      .replace(HARMLESS, keep)
      .replace(/[^\s\ue000-\uf8ff]+/gu, (word) => (isId(word) ? keep(invent(word)) : word));
    return blank(marked, known)
      .replace(/\{(?:email|guid|tenant)\}/g, (what) => STAND_INS[what] ?? '')
      .replaceAll('{id}', () => 'X')
      .replace(MARK, (mark) => kept[mark.charCodeAt(0) - FIRST_MARK] ?? '');
  };
}

/** Whether an ID is all that is private in a word. */
function isId(word: string): boolean {
  const blanked = blank(word);
  return blanked.includes('{id}') && !/\{(?:email|guid|tenant)\}/.test(blanked);
}

/** Other digits and letters in the same places. */
function likeness(id: string, nth: number): string {
  const digits = String(nth * 7_654_321);
  let at = 0;
  const next = () => digits.charAt(at++ % digits.length);
  return id.replace(/\p{L}/gu, 'X').replace(/\d/g, next);
}

/**
 * An address of a portal without what names a tenant, a person or a request. Its route stays: it is what a page is
 * known by.
 */
export function scrubAddress(address: string, names: readonly string[]): string {
  const { origin, pathname, hash } = new URL(address);
  const [route = ''] = hash.split('?', 1);
  const path = `${pathname}${route}`
    .replace(/%40/gi, '@')
    .replace(/\d{5,}/g, (digits) => '1'.repeat(digits.length))
    .replace(/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/gi, STAND_INS['{guid}'] ?? '')
    .replace(/@[^/]+/g, '@contoso.example')
    .replace(/^\/[^/#@]+\.(?!html?\b|aspx\b)[a-z]{2,24}(?=[/#]|$)/i, '/contoso.example');
  return names.reduce((text, name) => text.replaceAll(name, 'contoso'), origin + path);
}

/** The first address in a text, as its stand-in; what else a control of the account shows is a person's name. */
export function accountIn(text: string): string {
  ADDRESS.lastIndex = 0;
  return ADDRESS.test(text) ? (STAND_INS['{email}'] ?? '') : '';
}

/** `mia.holm@fabrikam.example` tells of Mia Holm and of Fabrikam. */
function namesIn(page: string): string[] {
  const addresses = page.match(ADDRESS) ?? [];
  const people = addresses.map((address) => address.split('@')[0] ?? '').filter((name) => /[._-]/.test(name));
  return [...people, ...namesInAddresses(addresses)].filter((name) => !EVERYBODYS.test(name));
}
