import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** What only cards and routes say, and so no page: the background puts them into words. */
const CARD_TEXTS = /^(access|not_authorized|no_benefits|plan|fact|step|rule|card|route)_/;

/** Leaves the cards' texts out of what a page loads of a language (`messages.json?page`). */
export function pageTexts(): Plugin {
  return {
    name: 'page-texts',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith('messages.json?page')) return null;
      const all = JSON.parse(readFileSync(id.replace(/\?page$/, ''), 'utf8')) as Record<string, unknown>;
      const shown = Object.entries(all).filter(([key]) => !CARD_TEXTS.test(key));
      return {
        code: `export default JSON.parse(${JSON.stringify(JSON.stringify(Object.fromEntries(shown)))});`,
        moduleType: 'js',
      };
    },
  };
}
