import { readFileSync } from 'node:fs';
import { pseudoTexts } from '../../harness/pseudo-texts.ts';
import { LOCALES, type Locale } from '../../src/i18n/locales.ts';
import { type Messages, Translator } from '../../src/i18n/translator.ts';

const messagesOf = (locale: Locale): Messages =>
  JSON.parse(readFileSync(`public/_locales/${locale.replace('-', '_')}/messages.json`, 'utf8')) as Messages;

const en = messagesOf(LOCALES[0]);

/** What the built extension says, by which a test finds its way. */
export const ENGLISH = new Translator('en', en, en);

/** What `vite build --mode pseudo` says. */
export const PSEUDO = new Translator('en', pseudoTexts(en), pseudoTexts(en));
