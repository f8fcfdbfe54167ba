import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * Names by which a form's field, or an image of the document, hides a property of its own: these are read with `get`
 * and `call` of `portals/dom.ts`.
 */
const NAMES = [
  ...[
    'parentElement',
    'parentNode',
    'children',
    'childNodes',
    'firstChild',
    'nextSibling',
    'firstElementChild',
  ],
  ...['nextElementSibling', 'previousElementSibling', 'textContent', 'nodeType', 'nodeValue', 'tagName'],
  ...['localName', 'isConnected', 'shadowRoot', 'ownerDocument', 'assignedSlot', 'isContentEditable'],
  ...['documentElement', 'closest', 'matches', 'querySelector', 'querySelectorAll', 'getAttribute'],
  ...['hasAttribute', 'hasChildNodes', 'getRootNode', 'contains', 'checkVisibility', 'getElementById'],
  ...[
    'createTreeWalker',
    'readyState',
    'visibilityState',
    'elementsFromPoint',
    'createElement',
    'createElementNS',
  ],
];
const RAW = new RegExp(String.raw`(?<!\.)\.(?:${NAMES.join('|')})\b(?!\s*=[^=])`);
/** Files about nothing but elements that the extension has made itself, and the one that does the reading. */
const OWN = [
  'portals/dom.ts',
  ...[
    'card-host',
    'card-view',
    'host-keeper',
    'mark-box',
    'marks',
    'out-of-reach',
    'own-host',
    'press-guard',
  ].map((name) => `content/cards/${name}.ts`),
  ...['fill-panel', 'filling', 'fill-fields', 'tab-order'].map((name) => `content/fill/${name}.ts`),
];

function filesIn(folder: string): string[] {
  return readdirSync(join('src', folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return filesIn(path);
    return /(?<!\.test)\.ts$/.test(path) ? [path] : [];
  });
}

const rawIn = (text: string) =>
  text.split('\n').filter((line) => RAW.test(line) && !/^\s*(?:\/?\*|\/\/)/.test(line));

describe('nodes of a page', () => {
  const files = ['portals', 'content'].flatMap(filesIn).filter((path) => !OWN.includes(path));

  it.each(files)('are read by their prototypes in %s', (path) => {
    expect(rawIn(readFileSync(join('src', path), 'utf8'))).toEqual([]);
  });

  it('the control: a plain access is noticed', () => {
    expect(rawIn('const up = field.parentNode;\nconst all = form?.querySelectorAll("a");')).toHaveLength(2);
    expect(rawIn("const up = get(field, 'parentNode');\nlabel.textContent = '';")).toEqual([]);
  });
});
