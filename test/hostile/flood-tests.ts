import { describe, expect } from 'vitest';
import { until } from '../../harness/until.ts';
import { test } from '../e2e/fixtures.ts';
import { ASSOCIATED_SENTENCE, supportPage } from '../practice/support-page.ts';
import { type HostileTab, seenMessagesIn } from './tab.ts';

/** A message of another kind than those of the floods, which must have its card all the same. */
const NEW = "You don't have permission to create a support request";
const NEW_MESSAGE = 'no-permission-support-request';

/** What a form's fields and a document's images may be called, so that the page's tree cannot be read plainly. */
const NAMES = [
  ...['parentElement', 'parentNode', 'closest', 'matches', 'children', 'childNodes', 'querySelectorAll'],
  ...['querySelector', 'getAttribute', 'textContent', 'tagName', 'localName', 'nodeType', 'isConnected'],
  ...['getRootNode', 'contains', 'shadowRoot', 'checkVisibility', 'firstChild', 'nextSibling', 'labels'],
];
const DOCUMENT_NAMES = [
  ...['querySelectorAll', 'createElement', 'createTreeWalker', 'documentElement', 'body', 'title'],
  ...['readyState', 'visibilityState', 'implementation', 'adoptNode', 'fonts'],
];

const form = (content: string) =>
  `<form role="alert">ERROR ${content} ${NAMES.map((name) => `<input name="${name}">`).join('')}</form>`;
const images = DOCUMENT_NAMES.map((name) => `<img name="${name}" alt="">`).join('');
/** What the extension's own scripts leave for each other, as a page may name its elements. */
const globals = ['Awake', 'Cards', 'Filling', 'Host', 'Reading', 'Symptoms', 'PlaceOf', 'Findings', 'Report']
  .map((name) => `<a id="partnerSupportCompanion${name}"></a>`)
  .join('');

/** Each is put into the page as a whole; a message of another kind follows. `script` makes what markup cannot. */
const FLOODS: readonly (readonly [string, string])[] = [
  ['1,500 copies of a known error', `'<p>${ASSOCIATED_SENTENCE}</p>'.repeat(1500)`],
  [
    '4,000 alerts',
    `Array.from({ length: 4000 }, (_, nth) => '<div role="alert">Error ' + nth + ': it was turned down.</div>').join('')`,
  ],
  [
    'a megabyte with a short wording 11,000 times',
    `'<p>' + 'Invalid support plan. '.repeat(11000) + 'x '.repeat(370000) + '</p>'`,
  ],
  [
    'a wall of words of messages',
    `'<p>' + 'access associated account permission create support request plan invalid expired '.repeat(12000) + '</p>'`,
  ],
  ['6,000 inline elements around each other', `'nested'`],
];

/** Runs in the page. */
function putIn(markup: string, message: string): Promise<number> {
  document.getElementById('flood')?.remove();
  document.getElementById('new')?.remove();
  const flood = document.createElement('div');
  flood.id = 'flood';
  flood.style.cssText = 'height: 60px; overflow: auto; position: absolute; top: 500px';
  if (markup !== 'nested') flood.innerHTML = markup;
  else {
    // Laying it out would take the browsers themselves seconds.
    flood.hidden = true;
    let inner: Element = flood;
    for (let nth = 0; nth < 6000; nth += 1) {
      inner = inner.appendChild(document.createElement('b'));
      if (nth % 100 === 0) inner.append('This Access ID is already associated to an account. ');
    }
  }
  document.querySelector('main')?.append(flood);
  const began = performance.now();
  return new Promise((resolve) => {
    setTimeout(() => {
      const added = document.createElement('p');
      added.id = 'new';
      added.textContent = message;
      document.querySelector('main')?.prepend(added);
      // A debugger does not find its way through such a page.
      if (markup === 'nested') setTimeout(() => flood.remove(), 300);
      resolve(performance.now() - began);
    }, 0);
  });
}

/** What hangs or silences what is not bounded. */
export function testFloods(tab: () => HostileTab): void {
  const messages = async () => (await tab().inShadowRoot(seenMessagesIn)) ?? [];

  describe('a flood', () => {
    test('of fields and images that are called like the tree’s own properties hides no message', async () => {
      await tab().visit(supportPage(`${globals}${images}${form(`<p>${ASSOCIATED_SENTENCE}</p>`)}`));
      await until(messages, (seen) => seen.includes('access-id-already-associated'));
      // The control: whoever goes up from a field without care, comes back to it.
      const control = await tab().inPage(() => {
        let node: Node | null = document.forms[0]?.elements.item(1) ?? null;
        for (let steps = 0; node !== null && steps < 1000; steps += 1) node = node.parentNode;
        return node !== null;
      });
      expect(control).toBe(true);
    });

    test('neither hangs the tab nor keeps a new message from having its card', async () => {
      await tab().visit(supportPage('<p id="new">Welcome.</p>'));
      for (const [what, markup] of FLOODS) {
        const source = `() => (${putIn.toString()})(${markup}, ${JSON.stringify(NEW)})`;
        await tab().inPage(Object.assign(() => 0, { toString: () => source }));
        const seen = await until(
          messages,
          (all) => all.filter((message) => message === NEW_MESSAGE).length === 1,
          undefined,
          (all) => [what, ...all],
        );
        expect(seen.length).toBeLessThanOrEqual(20);
        await tab().inPage(() => document.getElementById('new')?.remove());
        await until(messages, (all) => !all.includes(NEW_MESSAGE));
      }
    });
  });
}
