import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

/** Files that are linked to before they are there. */
const EXPECTED = ['docs/recipes.md'];

/** Every Markdown file that is, or is about to be, in the repository. */
const documents = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '--', '*.md'],
  { cwd: ROOT, encoding: 'utf8' },
)
  .split('\n')
  .filter((file) => file !== '' && existsSync(join(ROOT, file)));

describe('links in Markdown files', () => {
  it('are looked at in the documents that matter', () => {
    expect(documents).toEqual(expect.arrayContaining(['README.md', 'ARCHITECTURE.md', 'docs/rules.md']));
  });

  it.each(documents)('of %s lead to files that are there', (document) => {
    const links = linksIn(readFileSync(join(ROOT, document), 'utf8'));
    const missing = links.filter((link) => !leadsSomewhere(link, document));
    expect(missing).toEqual([]);
  });
});

/** The targets of links and pictures, without those of code, which may only look like links. */
function linksIn(text: string): string[] {
  const prose = text.replace(/^ *(`{3,}|~{3,})[\s\S]*?^ *\1/gm, '').replace(/`[^`\n]*`/g, '');
  const inline = prose.matchAll(/\]\(<?([^)<>\s]+)>?(?: "[^"]*")?\)/g);
  const references = prose.matchAll(/^\[[^\]]+\]: <?([^<>\s]+)>?/gm);
  return [...inline, ...references].map(([, target]) => target ?? '');
}

function leadsSomewhere(link: string, document: string): boolean {
  // An address elsewhere, or a heading of the same document.
  if (/^[a-z][a-z+.-]*:|^#/i.test(link)) return true;
  const [path = ''] = decodeURI(link).split('#');
  const target = path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(document), path);
  return EXPECTED.includes(target) || existsSync(join(ROOT, target));
}
