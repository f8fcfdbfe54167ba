import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import type { Messages } from '../src/i18n/translator.ts';

/** What only cards and routes say, and so no page: the background puts them into words. */
const CARD_TEXTS = 'access|not_authorized|no_benefits|plan|unrecognised|fact|step|rule|card|route';

/** What the background says in the browser's own places: menus, address bar, notifications. */
const BACKGROUND_TEXTS = 'command|menu|omnibox|action|reminder';

/** What only the forms of the settings say. */
const OPTIONS_FORMS = '^form_(problem_(account$|offer$|membership_)|offer_group_)';

/** What a page leaves out of the texts it loads, by the query it asks for them with. */
const LEFT_OUT: Readonly<Record<string, RegExp>> = {
  popup: new RegExp(`^(${CARD_TEXTS}|${BACKGROUND_TEXTS}|options)_|^productDescription$|${OPTIONS_FORMS}`),
  // What the background says is on cards and in the browser's own places.
  background: /^(options|form|start|help|routing|route|store|sample|calendar)_|^panel_(?!copied_)/,
  // What routes are told with, and nothing else.
  route: /^(?!(route|step|fact|rule|card_certainty)_|direction$)/,
  page: new RegExp(`^(${CARD_TEXTS}|${BACKGROUND_TEXTS}|routing|start|help)_|^productDescription$`),
};

/**
 * Leaves out of what a page loads of a language (`messages.json?popup`, `?page`) what it never says.
 *
 * @param rewrite what becomes of every language's texts first
 */
export function pageTexts(rewrite: (messages: Messages) => Messages = (messages) => messages): Plugin {
  return {
    name: 'page-texts',
    enforce: 'pre',
    load(id) {
      const [file = '', query = ''] = id.split('?');
      const leftOut = LEFT_OUT[query];
      if (!file.endsWith('messages.json') || leftOut === undefined) return null;
      const all = rewrite(JSON.parse(readFileSync(file, 'utf8')) as Messages);
      const said = Object.fromEntries(Object.entries(all).filter(([key]) => !leftOut.test(key)));
      const text = JSON.stringify(JSON.stringify(said));
      // The background has every language, and takes apart only those that are spoken.
      const code = query === 'background' ? text : `JSON.parse(${text})`;
      return { code: `export default ${code};`, moduleType: 'js' };
    },
  };
}
