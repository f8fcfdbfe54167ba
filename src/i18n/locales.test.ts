import { describe, expect, it } from 'vitest';
import { translatorFor } from './all-locales.ts';
import { bestLocale, LOCALES } from './locales.ts';
import type { Messages } from './translator.ts';

const files = new Map(
  Object.entries(
    import.meta.glob<Messages>('../../public/_locales/*/messages.json', { eager: true, import: 'default' }),
  ).map(([path, messages]) => [path.split('/').at(-2) ?? '', messages]),
);
const english = files.get('en') ?? {};
const others = [...files].filter(([locale]) => locale !== 'en');

/** Texts that are rightly the same in another language: names, and words the two languages share. */
const SAME_ANYWHERE = ['direction', 'productName', 'productShortName'];
const SAME_IN: Readonly<Record<string, readonly string[]>> = {
  es: ['options_sheet_portal', 'panel_log_portal'],
  fr: [
    'form_incidents_one',
    'form_incidents_other',
    'panel_incidents',
    'panel_log_date',
    'panel_log_note',
    'options_sheet_day',
    'options_sheet_note',
  ],
  it: ['options_accounts', 'options_pack_passphrase'],
  pt_BR: [
    'options_backups',
    'options_sheet_portal',
    'options_sheet_status',
    'panel_log_portal',
    'portal_name_partner_center',
  ],
  ja: ['portal_name_azure'],
  sv: [
    'form_incidents_one',
    'options_data',
    'options_sheet_portal',
    'options_sheet_status',
    'panel_log_portal',
  ],
  de: [
    'common_optional',
    'form_incidents_one',
    'form_incidents_other',
    'options_pack_passphrase',
    'options_sheet_portal',
    'options_sheet_status',
    'panel_incidents',
    'panel_log_portal',
    'portal_name_partner_center',
  ],
};

/** Words of English that no translation has: what is left of the English original. */
const ENGLISH = /\b(the|your|this|with|and|of|is|are|not|you|from)\b/i;
const NAMES =
  /Service Management|Partner Support Companion|Support for Business|Support for Partners|Unified for Partners|Cloud Solution Provider|“?„?Add Contract ID|Add\/Purchase plan|Technical support & consultation|Sign in with another account|You must have a program-associated account|Do you need to purchase or add more support plans/g;

/** The plural forms that a text in a language must have: those that whole numbers take, and the general one. */
function formsIn(locale: string): string[] {
  const rules = new Intl.PluralRules(locale);
  const taken = [0, 1, 2, 3, 5, 11, 21, 100, 1_000_000].map((count) => rules.select(count));
  return [...new Set([...taken, 'other'])].sort();
}

const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
const links = (text: string) => text.match(/\[[^\]]*\]/g)?.length ?? 0;
/** With the portals' labels that the text quotes. */
const quoting = (messages: Messages, text: string) =>
  text.replace(/\{(portal_\w+)\}/g, (_, label: string) => messages[label]?.message ?? '');
const entries = (messages: Messages) =>
  Object.entries(messages).map(([key, { message }]): [string, string] => [key, message]);

describe('the language chosen', () => {
  it.each([
    ['the first wish', ['sv', 'en'], 'sv'],
    ['the first wish that is spoken', ['xx', 'sv', 'en'], 'sv'],
    ['a region’s language', ['sv-FI'], 'sv'],
    ['a region’s language before the next wish', ['en-GB', 'sv'], 'en'],
    ['in whatever case', ['SV-se'], 'sv'],
    ['the next where a wish is missing', [null, undefined, '', 'sv'], 'sv'],
    ['English where nothing is wished for', [], 'en'],
    ['English where no wish is spoken', ['tlh', 'x-klingon'], 'en'],
    ['not a language that only begins alike', ['svx', 'en'], 'en'],
    ['not a language that another begins with', ['s'], 'en'],
    ['not Simplified Chinese for who reads Traditional', ['zh-TW', 'sv'], 'sv'],
  ])('is %s', (_, wishes, locale) => {
    expect(bestLocale(wishes)).toBe(locale);
  });
});

describe('the files of texts', () => {
  it('say which way they are written', () => {
    const said = [...files.values()].map((messages) => messages['direction']?.message);
    expect(said.filter((direction) => direction !== 'ltr' && direction !== 'rtl')).toEqual([]);
  });

  it('are there for every language the product says it speaks, and for no other', () => {
    expect([...files.keys()].map((name) => name.replace('_', '-')).sort()).toEqual([...LOCALES].sort());
  });

  it.each(LOCALES)('are what cards in %s are written with', (locale) => {
    expect(translatorFor(locale).template('card_close')).toBe(
      files.get(locale.replace('-', '_'))?.['card_close']?.message,
    );
  });
});

describe.each([...files])('the texts in %s', (folder, messages) => {
  it('hold only their words', () => {
    const odd = Object.entries(messages).filter(([, entry]) => Object.keys(entry).join() !== 'message');
    expect(odd).toEqual([]);
  });

  it('are not empty, and have no space at either end', () => {
    expect(entries(messages).filter(([, text]) => text === '' || text !== text.trim())).toEqual([]);
  });

  it('have names that a browser accepts and that differ in more than case', () => {
    const keys = Object.keys(messages);
    expect(keys.filter((key) => !/^[A-Za-z0-9_@]+$/.test(key))).toEqual([]);
    expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(keys.length);
  });

  it('hold no markup, no dollar sign that a browser would read as a placeholder, no straight double quote', () => {
    expect(entries(messages).filter(([, text]) => /<\/?[a-z]|&[a-z]+;|\$|"/i.test(text))).toEqual([]);
  });

  it('close every brace and bracket they open, and lead to one page at most', () => {
    const odd = entries(messages).filter(
      ([, text]) =>
        /[{}]/.test(text.replace(/\{\w+\}/g, '')) || /[[\]]/.test(text.replace(/\[[^[\]]+\]/g, '')),
    );
    expect(odd).toEqual([]);
    expect(entries(messages).filter(([, text]) => links(text) > 1)).toEqual([]);
  });

  it('have exactly the plural forms that their language has', () => {
    const bases = Object.keys(english)
      .filter((key) => key.endsWith('_other') && Object.hasOwn(english, key.replace(/other$/, 'one')))
      .map((key) => key.replace(/_other$/, ''));
    for (const base of bases) {
      const forms = ['zero', 'one', 'two', 'few', 'many', 'other'].filter(
        (form) => `${base}_${form}` in messages,
      );
      expect([base, ...forms.sort()]).toEqual([base, ...formsIn(folder.replace('_', '-'))]);
    }
  });
});

describe.each(others)('the texts in %s beside the English ones', (locale, messages) => {
  const withoutForm = (key: string) => key.replace(/_(one|few|many)$/, '_other');

  it('are the same texts', () => {
    const keysOf = (texts: Messages) => [...new Set(Object.keys(texts).map(withoutForm))].sort();
    expect(keysOf(messages)).toEqual(keysOf(english));
  });

  it('have the same parameters and the same links', () => {
    const different = entries(messages).filter(([key, text]) => {
      const original = (english[key] ?? english[withoutForm(key)])?.message ?? '';
      return placeholders(text).join() !== placeholders(original).join() || links(text) !== links(original);
    });
    expect(different).toEqual([]);
  });

  it('quote no label of a portal that is not kept', () => {
    const quoted = entries(messages).flatMap(([, text]) => text.match(/(?<=\{)portal_\w+(?=\})/g) ?? []);
    expect(quoted.filter((label) => !Object.hasOwn(messages, label))).toEqual([]);
  });

  it('are translated', () => {
    const same = entries(messages).filter(
      ([key, text]) => quoting(messages, text) === quoting(english, english[key]?.message ?? ''),
    );
    const expected = [...SAME_ANYWHERE, ...(SAME_IN[locale] ?? [])];
    expect(same.map(([key]) => key).filter((key) => !expected.includes(key))).toEqual([]);
  });

  it('have no English sentence left in them', () => {
    const left = entries(messages).filter(([, text]) => ENGLISH.test(text.replace(NAMES, '')));
    expect(left).toEqual([]);
  });
});
