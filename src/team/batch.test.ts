import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deviceOf, keyOf, TEAM } from '../../test/team/member.ts';
import { blockLength, HEADER_BYTES, NO_BLOCK, packBatch, unpackBatch } from './batch.ts';

const place = { team: TEAM, device: deviceOf(1), file: 0, offset: 0 };
const batch = { name: 'Ana', at: 1_795_000_000_000, entries: [{ id: 'a', subject: 's', note: 'printer' }] };
const key = await keyOf(7);
const keys = new Map([[key.id, key]]);
const packed = () => packBatch(key, place, NO_BLOCK, batch);

describe('a block', () => {
  it('comes out as it went in, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ id: fc.string(), subject: fc.string() })), async (entries) => {
        const { bytes } = await packBatch(key, place, NO_BLOCK, { ...batch, entries });
        expect(blockLength(bytes, bytes.length)).toBe(bytes.length);
        expect(await unpackBatch(keys, place, NO_BLOCK, bytes)).toMatchObject({ batch: { entries } });
      }),
      { numRuns: 30 },
    );
  });

  it('says nothing in the clear', async () => {
    const { bytes } = await packed();
    const text = new TextDecoder('latin1').decode(bytes);
    for (const word of ['Ana', 'printer', 'entries']) expect(text).not.toContain(word);
  });

  it('is never twice the same: a nonce is used once', async () => {
    expect((await packed()).hash).not.toBe((await packed()).hash);
  });

  it.each([
    ['another team', { team: deviceOf(9) }],
    ['another device', { device: deviceOf(2) }],
    ['another file', { file: 1 }],
    ['another offset', { offset: 1 }],
  ])('cannot be read at the place of %s', async (_, other) => {
    const { bytes } = await packed();
    expect(await unpackBatch(keys, { ...place, ...other }, NO_BLOCK, bytes)).toBe('unreadable');
  });

  it('cannot be read after another block than the one before it', async () => {
    const { bytes } = await packed();
    expect(await unpackBatch(keys, place, 'ab'.repeat(32), bytes)).toBe('broken-chain');
  });

  it('cannot be read with another key, even one that claims its id', async () => {
    const { bytes } = await packed();
    const other = await keyOf(8);
    expect(await unpackBatch(new Map([[other.id, other]]), place, NO_BLOCK, bytes)).toBe('unknown-key');
    expect(await unpackBatch(new Map([[key.id, other]]), place, NO_BLOCK, bytes)).toBe('unreadable');
  });

  it('is refused with any of its bits turned, by its header or by its seal', async () => {
    const { bytes } = await packed();
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length * 8 - 1), async (bit) => {
        const turned = bytes.slice();
        turned[bit >> 3] = (turned[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        const length = blockLength(turned, turned.length);
        const read =
          typeof length === 'number'
            ? await unpackBatch(keys, place, NO_BLOCK, turned.slice(0, length))
            : length;
        expect(read).toBeTypeOf('string');
      }),
      { numRuns: 60 },
    );
  });

  it('is measured by what its header says', async () => {
    const { bytes } = await packed();
    const long = bytes.slice();
    new DataView(long.buffer).setUint32(57, 100 * 1024 * 1024);
    const newer = bytes.slice();
    newer[4] = 2;
    expect(blockLength(long, 2 ** 31)).toBe('too-large');
    expect(blockLength(bytes, bytes.length - 1)).toBe('cut-off');
    expect(blockLength(bytes.slice(0, HEADER_BYTES - 1), HEADER_BYTES - 1)).toBe('cut-off');
    expect(blockLength(newer, newer.length)).toBe('newer-version');
    expect(blockLength(new Uint8Array(200), 200)).toBe('foreign');
  });

  it('that unpacks to more than any batch has is refused before it fills the memory', async () => {
    const name = 'x'.repeat(17 * 1024 * 1024);
    const { bytes } = await packBatch(key, place, NO_BLOCK, { ...batch, name });
    expect(bytes.length).toBeLessThan(100_000);
    expect(await unpackBatch(keys, place, NO_BLOCK, bytes)).toBe('unreadable');
  });
});
