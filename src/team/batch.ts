import * as v from 'valibot';
import { type Bytes, bytesOfHex, bytesOfUuid, hexOf, joined, sha256 } from './bytes.ts';
import type { TeamKey } from './key.ts';

/**
 * What one device writes at once: a block of its log. docs/team-format.md describes every byte. A block can be read
 * only with the team's key and only at the place for which it was written, and names the block before it, so that none
 * can be changed, moved, repeated or left out unseen.
 */

/** Entries of the ledger as the log carries them; `src/store` knows which of them this version can read. */
const EntrySchema = v.looseObject({ id: v.string(), subject: v.string() });
export type Entry = v.InferOutput<typeof EntrySchema>;

const BatchSchema = v.object({
  /** What the user of the device is called. */
  name: v.pipe(v.string(), v.maxLength(200)),
  /** When it was written, by the device's own clock, in UTC milliseconds. */
  at: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15)),
  entries: v.array(EntrySchema),
});
export type Batch = v.InferOutput<typeof BatchSchema>;

/** Where a block stands. */
export interface Place {
  readonly team: string;
  readonly device: string;
  readonly file: number;
  readonly offset: number;
}

/** What comes before a device's first block. */
export const NO_BLOCK = '0'.repeat(64);

const MAGIC = [0x50, 0x53, 0x43, 0x42];
const VERSION = 1;
const AT = { version: 4, key: 5, nonce: 13, previous: 25, length: 57 };
export const HEADER_BYTES = 61;
/** What AES-GCM adds to what it encrypts. */
const TAG_BYTES = 16;
/** No block is longer; the service would take more, and a reader has to hold it. */
export const MOST_BLOCK_BYTES = 4 * 1024 * 1024;
/** A small block can be made to unpack to any length. */
const MOST_PLAIN_BYTES = 16 * 1024 * 1024;

/** Why a block is not taken. */
export type BlockFault =
  | 'foreign'
  | 'newer-version'
  | 'too-large'
  | 'cut-off'
  | 'broken-chain'
  | 'unknown-key'
  | 'unreadable';

interface Packed {
  readonly bytes: Bytes;
  /** Its SHA-256 in hex, which the next block names. */
  readonly hash: string;
}

/** @param previous the SHA-256 of the block before it, in hex */
export async function packBatch(key: TeamKey, place: Place, previous: string, batch: Batch): Promise<Packed> {
  const plain = await throughStream(
    new TextEncoder().encode(JSON.stringify(batch)),
    new CompressionStream('deflate-raw'),
  );
  const header = new Uint8Array(HEADER_BYTES);
  header.set(MAGIC);
  header[AT.version] = VERSION;
  header.set(bytesOfHex(key.id), AT.key);
  header.set(crypto.getRandomValues(new Uint8Array(AT.previous - AT.nonce)), AT.nonce);
  header.set(bytesOfHex(previous), AT.previous);
  new DataView(header.buffer).setUint32(AT.length, plain.length + TAG_BYTES);
  const encrypted = await crypto.subtle.encrypt(algorithm(header, place), key.key, plain);
  const bytes = joined(header, new Uint8Array(encrypted));
  return { bytes, hash: hexOf(await sha256(bytes)) };
}

/**
 * How long the block is that begins here.
 *
 * @param bytes at least a header
 * @param left how much there is from here to the end of the log
 */
export function blockLength(bytes: Bytes, left: number): number | BlockFault {
  if (bytes.length < HEADER_BYTES) return 'cut-off';
  if (MAGIC.some((byte, at) => bytes[at] !== byte)) return 'foreign';
  if (bytes[AT.version] !== VERSION) return 'newer-version';
  const length = HEADER_BYTES + new DataView(bytes.buffer, bytes.byteOffset).getUint32(AT.length);
  if (length > MOST_BLOCK_BYTES) return 'too-large';
  return length > left ? 'cut-off' : length;
}

/**
 * Reads one whole block.
 *
 * @param keys by their ids
 * @param previous the SHA-256 that it must name
 */
export async function unpackBatch(
  keys: ReadonlyMap<string, TeamKey>,
  place: Place,
  previous: string,
  block: Bytes,
): Promise<{ readonly batch: Batch; readonly hash: string } | BlockFault> {
  const header = block.slice(0, HEADER_BYTES);
  const key = keys.get(hexOf(header.slice(AT.key, AT.nonce)));
  if (key === undefined) return 'unknown-key';
  if (hexOf(header.slice(AT.previous, AT.length)) !== previous) return 'broken-chain';
  try {
    const packed = await crypto.subtle.decrypt(algorithm(header, place), key.key, block.slice(HEADER_BYTES));
    const plain = await throughStream(new Uint8Array(packed), new DecompressionStream('deflate-raw'));
    const batch = v.parse(BatchSchema, JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(plain)));
    return { batch, hash: hexOf(await sha256(block)) };
  } catch {
    return 'unreadable';
  }
}

/** The header and the place are not secret, and cannot be other than they were. */
function algorithm(header: Bytes, { team, device, file, offset }: Place): AesGcmParams {
  const numbers = new DataView(new ArrayBuffer(12));
  numbers.setUint32(0, file);
  numbers.setBigUint64(4, BigInt(offset));
  return {
    name: 'AES-GCM',
    iv: header.slice(AT.nonce, AT.previous),
    additionalData: joined(header, bytesOfUuid(team), bytesOfUuid(device), new Uint8Array(numbers.buffer)),
  };
}

async function throughStream(bytes: Bytes, stream: CompressionStream | DecompressionStream): Promise<Bytes> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of partsOf(new Blob([bytes]).stream().pipeThrough(stream))) {
    length += part.length;
    if (length > MOST_PLAIN_BYTES) throw new Error('A batch unpacks to more than one has.');
    parts.push(part);
  }
  return joined(...parts);
}

/** Not every browser lets a stream be looped over. */
async function* partsOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
}
