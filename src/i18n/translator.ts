import type en from '../../public/_locales/en/messages.json';

/**
 * Looks up the product's texts. They are kept where a browser wants an extension's texts, in
 * `public/_locales`, but read by ourselves, because a browser would only ever speak its own language and the
 * card speaks the portal's. `{name}` in a text is a parameter; `[words]` become the link, where there is one.
 * `{portal_…}` is no parameter but the text of that key: how a portal labels a button, a page or a field, which
 * many texts quote and which is kept once a language.
 */

export type MessageKey = keyof typeof en;
/** Keys of texts that exist once for each plural form, less the form: `left` for `left_one`, `left_other`. */
export type PluralKey<Key extends MessageKey = MessageKey> = Key extends `${infer Base}_other` ? Base : never;
/** Keys of what portals label, which other texts quote. */
export type LabelKey = Extract<MessageKey, `portal_${string}`>;
export type Messages = Readonly<Record<string, { readonly message: string }>>;

/** A parameter of a text: words, a number, another text, or a calendar date or a list as the language writes them. */
type Param =
  | string
  | number
  | { readonly date: string }
  | { readonly text: LabelKey }
  | { readonly list: readonly string[]; readonly as: 'and' | 'or' };
export type Params = Readonly<Record<string, Param>>;

/** Letters of Hebrew, Arabic and their kin. */
const FROM_THE_RIGHT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;

/** A label of a portal that a text quotes. */
const QUOTED_LABEL = /\{(portal_\w+)\}/g;

/** Characters that turn the words after them round. */
const TURNS = /[\u202A-\u202E]/g;

/** A piece of text, with the address it leads to where it is a link. */
export interface Inline {
  readonly text: string;
  readonly href?: string;
}

/**
 * @typeParam Key the keys whose texts it has. A translator that has more can stand in for one that has fewer, never
 * the other way round, so that nothing asks for a text that its part of the product does not carry.
 */
export class Translator<in Key extends MessageKey = MessageKey> {
  /** The language of the texts, as BCP 47 writes it. */
  readonly locale: string;
  /** Which way the language is written; one of its texts says so. */
  readonly direction: 'ltr' | 'rtl';
  readonly #messages: Messages;
  readonly #fallback: Messages;
  readonly #plurals: Intl.PluralRules;
  readonly #numbers: Intl.NumberFormat;
  readonly #days: Intl.DateTimeFormat;
  readonly #moments: Intl.DateTimeFormat;

  constructor(
    locale: string,
    messages: Messages,
    /** English: what a text is where the language has none. */
    fallback: Messages,
  ) {
    this.locale = locale;
    this.#messages = messages;
    this.#fallback = fallback;
    this.direction = this.#template('direction') === 'rtl' ? 'rtl' : 'ltr';
    this.#plurals = new Intl.PluralRules(locale);
    this.#numbers = new Intl.NumberFormat(locale);
    // A calendar date has no zone; read and written as UTC it stays the day it is.
    this.#days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
    this.#moments = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  }

  text(key: Key, params: Params = {}): string {
    return this.#fill(this.#template(key), params);
  }

  /** The text in the plural form that `count` asks for; `{count}` is the number, written as the language does. */
  plural(key: PluralKey<Key>, count: number, params: Params = {}): string {
    const form = `${key}_${this.#plurals.select(count)}`;
    const template = form in this.#messages ? this.#template(form) : this.#template(`${key}_other`);
    return this.#fill(template, { ...params, count });
  }

  /** The text in pieces, its `[words]` leading to `href`. Parameters are filled in last: they hold no markup. */
  rich(key: Key, params: Params = {}, href?: string): Inline[] {
    return this.#template(key)
      .split(/(\[[^\]]+\])/)
      .filter((piece) => piece !== '')
      .map((piece) => {
        const words = /^\[(.+)\]$/.exec(piece)?.[1];
        const text = this.#fill(words ?? piece, params);
        return words !== undefined && href !== undefined ? { text, href } : { text };
      });
  }

  number(value: number): string {
    return this.#numbers.format(value);
  }

  /** A calendar date `YYYY-MM-DD`, in full. */
  day(date: string): string {
    return this.#days.format(new Date(`${date}T00:00:00Z`));
  }

  /** An instant, UTC milliseconds, in the user's own zone. */
  moment(instant: number): string {
    return this.#moments.format(instant);
  }

  /** The text with its parameters unfilled, in this language or, where it has none, in English. */
  template(key: Key): string {
    return this.#template(key);
  }

  /** The text of a key made from data, such as a rule's number; `null` where there is none. */
  find(key: string): string | null {
    const kept = (this.#messages[key] ?? this.#fallback[key])?.message ?? null;
    return kept?.replace(QUOTED_LABEL, (whole, label: string) => this.find(label) ?? whole) ?? null;
  }

  #template(key: string): string {
    return this.find(key) ?? key;
  }

  /** A parameter that may run the other way than the text, or says so, must not take its neighbours along. */
  #apart(param: string): string {
    const value = param.replace(TURNS, '');
    return this.direction === 'rtl' || FROM_THE_RIGHT.test(value) ? `\u2068${value}\u2069` : value;
  }

  #fill(template: string, params: Params): string {
    return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = params[name];
      if (value === undefined) return whole;
      return this.#written(value);
    });
  }

  #written(value: Param): string {
    if (typeof value === 'number') return this.number(value);
    if (typeof value === 'string') return this.#apart(value);
    if ('date' in value) return this.day(value.date);
    if ('text' in value) return this.#template(value.text);
    const type = value.as === 'or' ? 'disjunction' : 'conjunction';
    return new Intl.ListFormat(this.locale, { type }).format(value.list.map((each) => this.#apart(each)));
  }
}
