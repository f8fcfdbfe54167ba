import { describe, expect, it } from 'vitest';
import { OTHER_WORDS } from '../../test/other-words.ts';
import { LABELS as ON_PAGES } from '../portals/labels/all.ts';
import glossary from './glossary.json' with { type: 'json' };
import { LOCALES, localeOfFolder } from './locales.ts';
import { type LabelKey, type Messages, Translator } from './translator.ts';

type Term = keyof typeof glossary.terms;
type Texts = ReadonlyMap<string, string>;

const TERMS = Object.keys(glossary.terms) as Term[];

/** What is quoted where a user has to find it on a page: such a text is exactly the portal's label. */
const LABELS = {
  technicalBenefits: 'portal_benefits_page_of_2021',
  activate: 'portal_activate',
  linkSupportBenefits: 'portal_link_support_benefits',
  newSupportRequest: 'portal_new_support_request',
  helpAndSupport: 'portal_help_and_support',
  addContract: 'portal_add_contract',
  unavailablePlans: 'portal_unavailable_plans',
  serviceManagement: 'portal_service_management',
  newRequest: 'portal_new_request',
} as const satisfies Partial<Record<Term, LabelKey>>;

/** Wordings of documentation that were not read as a label anywhere. */
const NO_LABEL_KNOWN = ['activate in es', 'activate in it', 'activate in ja', 'newSupportRequest in it'];
const KNOWN_ON_PAGES = Object.keys(LABELS) as (keyof typeof LABELS)[];

/** Everything else is a word of sentences: wherever English says it, every other language says its own. */
const WORDS = TERMS.filter((term) => !Object.hasOwn(LABELS, term));

const files = new Map(
  Object.entries(
    import.meta.glob<Messages>('../../public/_locales/*/messages.json', { eager: true, import: 'default' }),
  ).map(([path, messages]) => [localeOfFolder(path), messages]),
);

/** The texts as a user reads them, with the portals' labels in them. */
function textsIn(locale: string): Texts {
  const messages = files.get(locale) ?? {};
  const words = new Translator(locale, messages, messages);
  return new Map(Object.keys(messages).map((key) => [key, words.find(key) ?? '']));
}

const english = textsIn('en');

const wordIn = (term: Term, locale: string) =>
  (glossary.terms[term] as Readonly<Record<string, string>>)[locale] ?? '';

/**
 * Finds a term in whatever case, number and compound: the first letters of each of its words, which other words may
 * part. Where a language writes no spaces between words, the term as it is.
 */
function finder(word: string): RegExp {
  const stem = (part: string) => (/^[a-zа-яà-ÿ]{5,}$/i.test(part) ? part.slice(0, -2) : part);
  const stems = word.split(' ').map((part) => stem(part).replace(/[.+]/g, '\\$&'));
  return new RegExp(stems.join('[\\p{L}-]*(?: [^ ]+){0,2} '), 'iu');
}

/** Labels that stay English in every language, addresses and names of what is filled in are none of our words. */
function ownWords(original: string, text: string, term: Term): string {
  const isForeign = (label: string) => text.includes(label) && label !== wordIn(term, 'en');
  return original
    .replace(/\{\w+\}|\S+\.com\/\S*/g, '')
    .replace(/“([^”]+)”/g, (quoted, label: string) => (isForeign(label) ? '' : quoted));
}

/** The texts that do not say the language's word where English says its own. */
function lacking(term: Term, locale: string, texts: Texts): string[] {
  const said = new RegExp(`\\b${wordIn(term, 'en')}s?\\b`, 'i');
  const word = finder(wordIn(term, locale));
  return [...texts]
    .filter(([key, text]) => said.test(ownWords(english.get(key) ?? '', text, term)) && !word.test(text))
    .map(([key, text]) => `${key}: ${text}`);
}

/** What portals call a thing besides may stand in brackets and quotes, for the user to recognise it. */
const withoutAsides = (text: string) => text.replace(/\((?:“[^”]*”|「[^」]*」)\)/g, '');

describe('the glossary', () => {
  it('has its terms in every language of the product', () => {
    expect(TERMS).toHaveLength(25);
    const missing = TERMS.flatMap((term) =>
      LOCALES.filter((locale) => wordIn(term, locale) === '').map((locale) => `${term} in ${locale}`),
    );
    expect(missing).toEqual([]);
  });
});

describe.each(LOCALES)('the texts in %s', (locale) => {
  const texts = textsIn(locale);
  const others = Object.entries(OTHER_WORDS[locale.replace('-', '_')] ?? {});

  it.each(Object.entries(LABELS) as [Term, LabelKey][])('quote the portals’ label for %s', (term, key) => {
    const text = texts.get(key) ?? '';
    const own = wordIn(term, locale);
    const original = wordIn(term, 'en');
    expect(text.replace(/^[“”„«「‘]\s?/, '').slice(0, own.length)).toBe(own);
    expect(text, 'the English label behind it').toContain(original);
  });

  it.each(KNOWN_ON_PAGES)('quote a label for %s by which pages are read', (term) => {
    const own = wordIn(term, locale).toLowerCase();
    const isKnown = ON_PAGES[term].some((form) => form.toLowerCase().includes(own));
    expect(isKnown).toBe(!NO_LABEL_KNOWN.includes(`${term} in ${locale}`));
  });

  it.each(WORDS)('say the word for %s wherever English does', (term) => {
    expect(lacking(term, locale, texts)).toEqual([]);
  });

  it.each(WORDS)('would be found if they said another word for %s', (term) => {
    const blank = new Map([...texts.keys()].map((key) => [key, '…']));
    expect(lacking(term, locale, blank)).not.toEqual([]);
  });

  it.each(others)('say %s, and no other word for it', (_, other) => {
    const found = Object.entries(files.get(locale) ?? {}).filter(
      ([key, { message }]) => !key.startsWith('portal_') && other.test(withoutAsides(message)),
    );
    expect(found.map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
  });

  it('have words to be held against', () => {
    expect(others.length).toBeGreaterThan(0);
  });
});

describe('a finder', () => {
  it.each([
    ['Vertrag', 'zwei Verträge'],
    ['kompetens', 'med en molnkompetens'],
    ['Идентификатор контракта', 'идентификаторы доступа и контракта'],
    ['право на поддержку', 'используется право клиента на поддержку'],
    ['契約 ID', 'アクセス ID と契約 ID'],
  ])('knows %s in “%s”', (word, text) => {
    expect(finder(word).test(text)).toBe(true);
  });

  it.each([
    ['förmån', 'fördelen gäller'],
    ['Contract ID', 'the Access ID'],
    ['成员资格', '会员资格'],
  ])('does not take %s for “%s”', (word, text) => {
    expect(finder(word).test(text)).toBe(false);
  });
});
