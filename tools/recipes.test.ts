import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { WordingMatcher } from '../src/guidance/matching/wording-matcher.ts';
import type { Examples, KnownMessage } from '../src/guidance/message.ts';
import { wordingProblems } from '../test/wording-checks.ts';
import { apply, type Change } from './new/changes.ts';
import { complaints } from './new/complaints.ts';
import { pageOptions } from './new/page/page-case.ts';
import { KINDS, readProject } from './new.ts';

const ROOT = join(import.meta.dirname, '..');
const DOCUMENTS = ['docs/recipes.md', 'docs/adding-to-the-catalogue.md'];
const textOf = (document: string) => readFileSync(join(ROOT, document), 'utf8');

/** The changes that a document's fenced blocks make, each block told by the words after its language. */
function changesIn(document: string): Change[] {
  const blocks = document.matchAll(/^( *)```ts (\S+)(?: (.+))?\n([\s\S]*?)^ *```$/gm);
  return [...blocks].map(([, indent = '', path = '', how = '', code = '']) => {
    const text = code.replaceAll(new RegExp(`^${indent}`, 'gm'), '').trimEnd();
    return changeOf(path, how, text);
  });
}

function changeOf(path: string, how: string, text: string): Change {
  const [, operation, words = '', before] = /^(\w+)(?: "(.+?)")?(?: before "(.+?)")?$/.exec(how) ?? [];
  if (operation === undefined) return { path, create: `${text}\n` };
  if (operation === 'top') return { path, top: text };
  if (operation === 'after') return { path, after: words, insert: text };
  if (operation === 'replace') return { path, replace: words, by: text };
  if (operation === 'in')
    return { path, in: words, insert: text, ...(before === undefined ? {} : { before }) };
  throw new Error(`${path}: what is “${how}”?`);
}

/** The commands that the recipes name, with their arguments. */
const commands = [
  ...new Set(
    [...textOf('docs/recipes.md').matchAll(/`npm run new ([a-z-]+ [^`<]+)`/g)].map(([, each]) => each ?? ''),
  ),
].map((command) => command.split(' '));

/** A page is begun with what was saved, and writes no code. */
const PAGE = 'page';

/** Another name of the same form: the example may have been followed to the letter. */
const again = (id: string) => (id.includes('-') ? `${id}-again` : `${id}Again`);
const begun = (kind: string, args: readonly string[]) => KINDS[kind]?.begin(...args) ?? [];
const all = [
  ...commands.flatMap(([kind = '', id = '', ...more]) => begun(kind, [again(id), ...more])),
  ...DOCUMENTS.flatMap((document) => changesIn(textOf(document))),
];

/** Runs a catalogue file as it is after the changes, without its imports: its data does not depend on them. */
function messageIn(text: string): { readonly message: KnownMessage; readonly examples: Examples } {
  const data = text.slice(text.indexOf('export const message'), text.indexOf('export const judge'));
  const code = ts.transpile(data.replaceAll('export const', 'const').replace(': Examples', ''));
  return new Function(`const knownMessage = (row) => row;\n${code}\nreturn { message, examples };`)();
}

describe('the recipes', () => {
  it('name only places that exist', () => {
    const named = DOCUMENTS.flatMap((document) =>
      [
        ...textOf(document).matchAll(
          /`((?:src|test|tools|docs|public|bench)\/[^\s`]*|[\w-]+\.(?:json|md))`/g,
        ),
      ].map(([, path = '']) => path.replace(/\/?[^/]*<.*$/, '')),
    );
    expect(named.length).toBeGreaterThan(60);
    const isThere = (path: string) => existsSync(join(ROOT, path)) || existsSync(join(ROOT, 'docs', path));
    expect([...new Set(named)].filter((path) => !isThere(path))).toEqual([]);
  });

  it('have a command for each kind of thing that can be begun with one', () => {
    const kinds = commands.map(([kind]) => kind);
    expect(kinds.sort()).toEqual([...Object.keys(KINDS), PAGE].sort());
  });

  it.each(DOCUMENTS)('of %s begin a page in a way that the command understands', (document) => {
    const lines = [...textOf(document).matchAll(/npm run new page -- ([^`\n]+)/g)].map(
      ([, line = '']) => line,
    );
    expect(lines).not.toEqual([]);
    for (const line of lines) {
      const args = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
      expect(() => pageOptions(args)).not.toThrow();
    }
  });

  it('compile, all of them together, and so does what the commands write', () => {
    expect(complaints(apply(all, readProject))).toEqual([]);
  }, 120_000);

  it('leave out no line that the compiler asks for: without it they would not compile', () => {
    const tables = ['export const judges', 'export const portalSamples', 'const USUAL_CAUSES'];
    const isOmitted = (change: Change) => 'in' in change && tables.includes(change.in);
    const omitted = all.filter(isOmitted);
    expect(omitted).toHaveLength(tables.length);
    const files = apply(
      all.filter((change) => !isOmitted(change)),
      readProject,
    );
    const said = complaints(
      files,
      omitted.map(({ path }) => path),
    ).join('\n');
    for (const missing of ['plan-on-hold', 'support-desk', 's4b-step-3'].map(again)) {
      expect(said).toContain(`Property '"${missing}"' is missing`);
    }
  }, 120_000);
});

describe('the example of a language', () => {
  const changes = changesIn(textOf('docs/adding-to-the-catalogue.md'));
  const [[path = '', text = ''] = []] = apply(changes, readProject);
  const before = messageIn(readProject(path) ?? '');
  const { message, examples } = messageIn(text);
  const added = <Row>(after: readonly Row[], earlier: readonly Row[]) => after.slice(earlier.length);

  it('is one file, with a row and sentences more', () => {
    expect(new Set(changes.map((change) => change.path)).size).toBe(1);
    expect(added(message.wordings, before.message.wordings)).toHaveLength(1);
    expect(added(examples.matching, before.examples.matching).length).toBeGreaterThan(0);
    expect(added(examples.others, before.examples.others).length).toBeGreaterThan(0);
  });

  it.each(added(message.wordings, before.message.wordings))('passes the checks of rows: $text', (row) => {
    // By itself: the message may have the example's row already.
    const alone = { ...message, wordings: [row] };
    expect(wordingProblems(row, alone, [alone])).toEqual([]);
  });

  it.each(added(examples.matching, before.examples.matching))('is found: %s', (example) => {
    const source = example.replace(/[[\]]/g, '');
    const found = new WordingMatcher([message])
      .find(source)
      .map(({ start, end }) => source.slice(start, end));
    expect(found).toEqual([example.slice(example.indexOf('[') + 1, example.indexOf(']'))]);
  });

  it.each(added(examples.others, before.examples.others))('is not found: %s', (example) => {
    expect(new WordingMatcher([message]).find(example)).toEqual([]);
  });
});
