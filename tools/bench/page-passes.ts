import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { catalogue } from '../../src/guidance/catalogue/index.ts';

/**
 * Touches every character of a list page, those in shadow roots too. It is told where these are, and does
 * nothing with what it reads.
 */
export const PLAIN_PASS = `
  let sum = 0;
  const touch = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { data } = node;
      for (let at = 0; at < data.length; at += 1) sum += data.charCodeAt(at);
    }
  };
  touch(document.body);
  for (const host of document.getElementsByTagName('x-state')) touch(host.shadowRoot);
  globalThis.sumOfCharacters = sum;`;

const LIBRARY = readFileSync(fileURLToPath(import.meta.resolve('mark.js/dist/mark.min.js')), 'utf8');
const WORDINGS = catalogue.flatMap(({ wordings }) => wordings.map(({ text }) => text));

/** mark.js looking for every known wording. It does not look into shadow roots. */
export const MARK_JS_PASS = `${LIBRARY};
  new Mark(document.body).mark(${JSON.stringify(WORDINGS)}, {
    acrossElements: true,
    separateWordSearch: false,
  });`;
