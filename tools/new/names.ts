import type { Locale } from '../../src/i18n/locales.ts';
import type { Change } from './changes.ts';

/** `plan-expired` as a name in code: `planExpired`. */
export function camel(id: string): string {
  return id.replace(/-(.)/g, (_dash, letter: string) => letter.toUpperCase());
}

/** `plan-expired` or `planExpired` as the part of a text's key: `plan_expired`. */
export function snake(id: string): string {
  return id.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replaceAll('-', '_');
}

/** Texts in one language. */
export function textsIn(locale: Locale, texts: Readonly<Record<string, string>>): Change {
  return { path: `public/_locales/${locale.replace('-', '_')}/messages.json`, texts };
}
