import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import vectors from '../docs/team-format.vectors.json' with { type: 'json' };
import { NO_BLOCK as NONE, packBatch, unpackBatch } from '../src/team/batch.ts';
import { bytesOfHex } from '../src/team/bytes.ts';
import { keyIdIn, readInvitation, writeInvitation } from '../src/team/invitation.ts';
import { openKey } from '../src/team/key.ts';
import { NO_BLOCK, readInvitation as readByNode, readLog, writeBlock } from './team-log.ts';

const { team, device, file, blocks, invitation } = vectors;
const place = { team, device, file };
const key = Buffer.from(vectors.key, 'hex');
const opened = await openKey(bytesOfHex(vectors.key));
const keys = new Map([[opened.id, opened]]);

describe('the test vectors', () => {
  it('are read by the product', async () => {
    expect(opened.id).toBe(vectors.keyId);
    for (const { offset, previous, block, batch, sha256 } of blocks) {
      const read = await unpackBatch(keys, { ...place, offset }, previous, bytesOfHex(block));
      expect(read).toEqual({ batch, hash: sha256 });
    }
    expect(await readInvitation(invitation.text)).toEqual(invitation.content);
    expect(await writeInvitation(invitation.content)).toBe(invitation.text);
    expect(await keyIdIn(invitation.content)).toBe(vectors.keyId);
  });

  it('are read by the second implementation, and what it writes in their place is read by the product', async () => {
    const log = Buffer.concat(blocks.map(({ block }) => Buffer.from(block, 'hex')));
    expect(readLog([key], place, log).batches).toEqual(blocks.map(({ batch }) => batch));
    for (const { offset, previous, batch } of blocks) {
      const written = new Uint8Array(writeBlock(key, place, offset, Buffer.from(previous, 'hex'), batch));
      expect(await unpackBatch(keys, { ...place, offset }, previous, written)).toMatchObject({ batch });
    }
    expect(readByNode(invitation.text)).toEqual(invitation.content);
  });
});

describe('the two implementations', () => {
  const batch = { name: 'Ana', at: 1_795_000_000_000, entries: [{ id: 'a', subject: 's', note: 'é 支' }] };

  it('read what the other one writes, block behind block', async () => {
    const first = await packBatch(opened, { ...place, offset: 0 }, NONE, batch);
    const second = writeBlock(key, place, first.bytes.length, Buffer.from(first.hash, 'hex'), batch);
    const log = Buffer.concat([first.bytes, second]);
    expect(readLog([key], place, log).batches).toEqual([batch, batch]);
    const at = { ...place, offset: first.bytes.length };
    expect(await unpackBatch(keys, at, first.hash, new Uint8Array(second))).toMatchObject({ batch });
  });

  it('refuse the same: another place, another key, a break in the chain', () => {
    const block = writeBlock(key, place, 0, NO_BLOCK, batch);
    expect(() => readLog([key], { ...place, file: 1 }, block)).toThrow();
    expect(() => readLog([Buffer.alloc(32)], place, block)).toThrow('unknown key');
    expect(() => readLog([key], place, Buffer.concat([block, block]))).toThrow('broken chain');
  });
});

it('the second implementation has 100 lines at most, and nothing of the product', () => {
  const source = readFileSync(join(import.meta.dirname, 'team-log.ts'), 'utf8');
  expect(source.trimEnd().split('\n').length).toBeLessThanOrEqual(100);
  expect(source).not.toMatch(/from '[.]/);
});
