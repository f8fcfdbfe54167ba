import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { BUNDLES, type Bundle, isIn } from '../src/i18n/bundles.ts';
import type { Messages } from '../src/i18n/translator.ts';

/**
 * Leaves out of what a part of the product loads of a language (`messages.json?panel`, `?options`, …) what its
 * bundle does not carry.
 *
 * @param rewrite what becomes of every language's texts first
 */
export function pageTexts(rewrite: (messages: Messages) => Messages = (messages) => messages): Plugin {
  return {
    name: 'page-texts',
    enforce: 'pre',
    load(id) {
      const [file = '', query = ''] = id.split('?');
      if (!file.endsWith('messages.json') || !isBundle(query)) return null;
      const all = rewrite(JSON.parse(readFileSync(file, 'utf8')) as Messages);
      const said = Object.fromEntries(Object.entries(all).filter(([key]) => isIn(query, key)));
      const text = JSON.stringify(JSON.stringify(said));
      // The background has every language, and takes apart only those that are spoken.
      const code = query === 'background' ? text : `JSON.parse(${text})`;
      return { code: `export default ${code};`, moduleType: 'js' };
    },
  };
}

function isBundle(query: string): query is Bundle {
  return Object.hasOwn(BUNDLES, query);
}
