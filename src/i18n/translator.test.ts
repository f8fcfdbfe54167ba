import { afterEach, describe, expect, it, vi } from 'vitest';
import { texts } from '../panel/texts.ts';
import { translatorFor } from './all-locales.ts';
import { loadTranslator } from './load-locale.ts';
import { type MessageKey, type Messages, type PluralKey, Translator } from './translator.ts';

const ENGLISH: Messages = {
  greeting: { message: 'Hello {name}, {left} of {granted} left until {endsOn}.' },
  step: { message: 'Open [New support request] and choose {label}.' },
  named_link: { message: 'Open [{page}] again.' },
  quoting: { message: 'Select {portal_add_contract} for {label}.' },
  quoting_link: { message: 'Open [{portal_add_contract}].' },
  quoting_nothing: { message: 'Select {portal_no_such_label}.' },
  portal_add_contract: { message: '“Add contract”' },
  days_one: { message: '{count} day for {name}' },
  days_other: { message: '{count} days for {name}' },
  only_english: { message: 'Only in English' },
};
const SWEDISH: Messages = {
  greeting: { message: 'Hej {name}, {left} av {granted} kvar till och med {endsOn}.' },
  days_one: { message: '{count} dag för {name}' },
  days_other: { message: '{count} dagar för {name}' },
};
const POLISH: Messages = {
  days_one: { message: '{count} dzień' },
  days_few: { message: '{count} dni' },
  days_other: { message: '{count} dnia' },
};

/** Texts made up for a test have keys that the product's own texts do not. */
const key = (name: string) => name as MessageKey;
const plural = (name: string) => name as PluralKey;

const english = new Translator('en', ENGLISH, ENGLISH);
const swedish = new Translator('sv', SWEDISH, ENGLISH);

describe('a text', () => {
  const params = { name: 'Mia', left: 1234, granted: 20, endsOn: { date: '2026-05-12' } };

  it('is filled with words, numbers and dates as its language writes them', () => {
    expect(english.text(key('greeting'), params)).toBe('Hello Mia, 1,234 of 20 left until May 12, 2026.');
    expect(swedish.text(key('greeting'), params)).toBe(
      'Hej Mia, 1\u00A0234 av 20 kvar till och med 12 maj 2026.',
    );
  });

  it('is English where the language does not have it, and its key where English does not have it either', () => {
    expect(swedish.text(key('only_english'))).toBe('Only in English');
    expect(swedish.text(key('no_such_text'))).toBe('no_such_text');
    expect(swedish.text(key('toString'))).toBe('toString');
  });

  it('has a portal’s label in it, in its own language, whether or not parameters are filled in', () => {
    const german = new Translator(
      'de',
      {
        quoting: { message: 'Wählen Sie {portal_add_contract} für {label}.' },
        portal_add_contract: { message: '„Vertrag hinzufügen“ (Add contract)' },
      },
      ENGLISH,
    );
    expect(english.text(key('quoting'), { label: 'Gold' })).toBe('Select “Add contract” for Gold.');
    expect(german.text(key('quoting'), { label: 'Gold' })).toBe(
      'Wählen Sie „Vertrag hinzufügen“ (Add contract) für Gold.',
    );
    expect(german.template(key('quoting'))).toBe(
      'Wählen Sie „Vertrag hinzufügen“ (Add contract) für {label}.',
    );
    expect(english.template(key('quoting_nothing'))).toBe('Select {portal_no_such_label}.');
  });

  it('can have another text as a parameter', () => {
    const params = { name: { text: 'portal_add_contract' as const }, left: 1, granted: 2, endsOn: 'May' };
    expect(english.text(key('greeting'), params)).toBe('Hello “Add contract”, 1 of 2 left until May.');
  });

  it.each([
    ['en', 'and', 'A, B, and C'],
    ['en', 'or', 'A, B, or C'],
    ['sv', 'and', 'A, B och C'],
    ['ja', 'and', 'A、B、C'],
    ['ja', 'or', 'A、B、またはC'],
    ['zh-CN', 'or', 'A、B或C'],
  ] as const)('lists names in %s with “%s”', (locale, as, list) => {
    const words = new Translator(locale, ENGLISH, ENGLISH);
    expect(words.text(key('named_link'), { page: { list: ['A', 'B', 'C'], as } })).toBe(
      `Open [${list}] again.`,
    );
  });

  it('takes no label of a portal from what a user wrote', () => {
    const label = '{portal_add_contract}';
    expect(english.text(key('step'), { label })).toContain(label);
  });

  it('keeps a parameter that is not given in its braces, and 0 and nothing as they are', () => {
    expect(english.text(key('greeting'), { left: 0, name: '' })).toBe(
      'Hello , 0 of {granted} left until {endsOn}.',
    );
  });

  it('keeps what runs the other way apart from its neighbours', () => {
    const name = 'דנה';
    expect(english.text(key('greeting'), { ...params, name })).toContain(`Hello \u2068${name}\u2069, 1,234`);
    const hebrew = new Translator('he', { direction: { message: 'rtl' }, ...ENGLISH }, ENGLISH);
    expect(hebrew.text(key('greeting'), params)).toContain('Hello \u2068Mia\u2069, ');
  });

  it('takes what a user wrote as words, whatever it looks like', () => {
    const name = '{granted} [x] $& $1 <b>';
    expect(english.text(key('greeting'), { ...params, name })).toContain(`Hello ${name}, 1,234`);
  });
});

describe('a plural', () => {
  it.each([
    [0, '0 days for Mia', '0 dagar för Mia'],
    [1, '1 day for Mia', '1 dag för Mia'],
    [2, '2 days for Mia', '2 dagar för Mia'],
    [1000, '1,000 days for Mia', '1\u00A0000 dagar för Mia'],
  ])('of %i', (count, inEnglish, inSwedish) => {
    expect(english.plural(plural('days'), count, { name: 'Mia' })).toBe(inEnglish);
    expect(swedish.plural(plural('days'), count, { name: 'Mia' })).toBe(inSwedish);
  });

  it.each([
    [1, '1 dzień'],
    [3, '3 dni'],
    [22, '22 dni'],
    // Polish has a form of its own for five; where it is missing, the general one is used.
    [5, '5 dnia'],
  ])('of %i follows the language’s own forms', (count, text) => {
    expect(new Translator('pl', POLISH, ENGLISH).plural(plural('days'), count)).toBe(text);
  });

  it('is English where the language has none of its forms', () => {
    expect(new Translator('pl', {}, ENGLISH).plural(plural('days'), 3, { name: 'Mia' })).toBe(
      '3 days for Mia',
    );
  });
});

describe('a text with a link', () => {
  const href = 'https://portal.azure.com/';

  it('leads there with the words in brackets', () => {
    expect(english.rich(key('step'), { label: 'Gold' }, href)).toEqual([
      { text: 'Open ' },
      { text: 'New support request', href },
      { text: ' and choose Gold.' },
    ]);
  });

  it('is the same words without brackets where there is nowhere to lead', () => {
    const text = english.rich(key('step'), { label: 'Gold' });
    expect(text.map((piece) => piece.text).join('')).toBe('Open New support request and choose Gold.');
    expect(text.filter((piece) => 'href' in piece)).toEqual([]);
  });

  it('can have a portal’s label as its words', () => {
    expect(english.rich(key('quoting_link'), {}, href)[1]).toEqual({ text: '“Add contract”', href });
  });

  it('can have a parameter as its words', () => {
    expect(english.rich(key('named_link'), { page: 'Technical benefits' }, href)[1]).toEqual({
      text: 'Technical benefits',
      href,
    });
  });

  it('never takes a link or a parameter from what a user wrote', () => {
    const label = '[Click here] {label} https://evil.example';
    const pieces = english.rich(key('step'), { label }, href);
    expect(pieces.filter((piece) => piece.href !== undefined).map(({ text }) => text)).toEqual([
      'New support request',
    ]);
    expect(pieces.at(-1)).toEqual({ text: ` and choose ${label}.` });
    const named = english.rich(key('named_link'), { page: 'a] [b' }, href);
    expect(named.map(({ text }) => text)).toEqual(['Open ', 'a] [b', ' again.']);
  });
});

describe('a calendar date', () => {
  afterEach(() => vi.unstubAllEnvs());

  it.each(['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/New_York', 'Asia/Tokyo'])(
    'stays the day it is in the zone %s',
    (zone) => {
      vi.stubEnv('TZ', zone);
      const inZone = new Translator('en', ENGLISH, ENGLISH);
      expect(inZone.day('2026-05-12')).toBe('May 12, 2026');
      expect(inZone.day('2024-02-29')).toBe('February 29, 2024');
      expect(inZone.day('2026-12-31')).toBe('December 31, 2026');
    },
  );

  it('is an instant’s day only where the user is', () => {
    const instant = Date.UTC(2026, 4, 12, 23, 30);
    vi.stubEnv('TZ', 'Asia/Tokyo');
    expect(new Translator('en', ENGLISH, ENGLISH).moment(instant)).toContain('May 13, 2026');
    vi.stubEnv('TZ', 'America/New_York');
    expect(new Translator('en', ENGLISH, ENGLISH).moment(instant)).toContain('May 12, 2026');
  });
});

describe('the product’s own texts', () => {
  it.each([
    ['en', 'Save', 'Close'],
    ['sv', 'Spara', 'Stäng'],
  ] as const)('are loaded in %s: by pages less what only cards say', async (locale, save, close) => {
    const words = await loadTranslator(locale, texts);
    expect(words.locale).toBe(locale);
    expect(words.text('common_save')).toBe(save);
    // @ts-expect-error The panel does not carry the texts of cards.
    expect(words.text('card_close')).toBe('card_close');
    expect(translatorFor(locale).text('card_close')).toBe(close);
  });
});
