import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readExport } from '../src/store/export-file.ts';
import { openPack, soundPack } from '../src/store/packs/pack.ts';

const DOCUMENT = 'docs/export-format.md';
const VECTOR = 'docs/export-format.pack.json';

/** What Node's own crypto makes of the vector, by the lines that stand in the document. */
const byDocument = () => {
  const [, code = ''] = /```js\n([\s\S]*?)```/.exec(readFileSync(DOCUMENT, 'utf8')) ?? [];
  return execFileSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8' });
};

describe('the test vector of packs', () => {
  it('is read by the lines in the document', () => {
    expect(readExport(byDocument())).toMatchObject({ ok: true, events: [{ type: 'contract-starred' }] });
  });

  it('is read by the product in the same way', async () => {
    const sound = soundPack(JSON.parse(readFileSync(VECTOR, 'utf8')));
    if (!sound.ok) throw new Error(`refused: ${JSON.stringify(sound.refusal)}`);
    expect(await openPack(sound.pack, 'correct horse battery staple')).toEqual({ text: byDocument() });
  });
});
