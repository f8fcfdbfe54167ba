import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { newMessage } from './new/message.ts';

const ROOT = join(import.meta.dirname, '..');

/** The lines in which something is left to fill in, as `path:line: FILL IN what`. */
function leftIn(path: string, text: string): string[] {
  return text.split('\n').flatMap((line, nth) => {
    const what = /FILL (?:IN|THIS IN).*/.exec(line)?.[0];
    return what === undefined ? [] : [`${path}:${nth + 1}: ${what}`];
  });
}

it('nothing is left of what `npm run new` marks to be filled in', () => {
  const files = ['src', 'test/practice', 'test/corpus', 'public/_locales'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(tsx?|json)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const left = files.flatMap((file) => leftIn(file.slice(ROOT.length + 1), readFileSync(file, 'utf8')));
  expect(left).toEqual([]);
});

it('what is left in a message just begun is found', () => {
  const [begun] = newMessage('plan-on-hold');
  const left = leftIn('plan-on-hold.ts', begun !== undefined && 'create' in begun ? begun.create : '');
  expect(left).toContain(
    'plan-on-hold.ts:7: FILL IN the kinds of page it stands on, from src/guidance/page-kinds.ts.',
  );
});
