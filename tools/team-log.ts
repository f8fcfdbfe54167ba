import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { deflateRawSync, inflateRawSync } from 'node:zlib';

/**
 * Reads and writes what docs/team-format.md describes, with nothing of the product's own and Node's cryptography:
 *
 *     npx tsx tools/team-log.ts INVITATION v1/DEVICE/0000.log   prints each batch of a log that was downloaded
 */

interface Place {
  readonly team: string;
  readonly device: string;
  readonly file: number;
}
interface Invitation {
  readonly team: string;
  readonly name: string;
  readonly container: string;
  readonly token: string;
  readonly keys: readonly string[];
}

const HEADER = 61;
const TAG = 16;
const MAGIC = Buffer.from('PSCB');
export const NO_BLOCK = Buffer.alloc(32);

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest();
const keyIdOf = (key: Buffer) => sha256(key).subarray(0, 8);
const uuid = (text: string) => Buffer.from(text.replaceAll('-', ''), 'hex');

/** What the seal covers besides what is encrypted: the header, and where the block stands. */
function sealed(header: Buffer, { team, device, file }: Place, offset: number): Buffer {
  const numbers = Buffer.alloc(12);
  numbers.writeUInt32BE(file, 0);
  numbers.writeBigUInt64BE(BigInt(offset), 4);
  return Buffer.concat([header, uuid(team), uuid(device), numbers]);
}

export function writeBlock(
  key: Buffer,
  place: Place,
  offset: number,
  previous: Buffer,
  batch: object,
  nonce = randomBytes(12),
): Buffer {
  const plain = deflateRawSync(JSON.stringify(batch));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(plain.length + TAG);
  const header = Buffer.concat([MAGIC, Buffer.from([1]), keyIdOf(key), nonce, previous, length]);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(sealed(header, place, offset));
  return Buffer.concat([header, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** The batches of one file of a log, the first one first. Throws at the first block that is not as it was written. */
export function readLog(
  keys: readonly Buffer[],
  place: Place,
  log: Buffer,
  previous = NO_BLOCK,
): { batches: unknown[]; last: Buffer } {
  const batches: unknown[] = [];
  let last = previous;
  for (let offset = 0; offset < log.length; ) {
    const header = log.subarray(offset, offset + HEADER);
    if (!header.subarray(0, 4).equals(MAGIC) || header[4] !== 1) throw new Error(`no block at ${offset}`);
    const key = keys.find((each) => keyIdOf(each).equals(header.subarray(5, 13)));
    if (key === undefined) throw new Error(`unknown key at ${offset}`);
    if (!header.subarray(25, 57).equals(last)) throw new Error(`broken chain at ${offset}`);
    const block = log.subarray(offset, offset + HEADER + header.readUInt32BE(57));
    const decipher = createDecipheriv('aes-256-gcm', key, header.subarray(13, 25))
      .setAAD(sealed(header, place, offset))
      .setAuthTag(block.subarray(-TAG));
    const plain = Buffer.concat([decipher.update(block.subarray(HEADER, -TAG)), decipher.final()]);
    batches.push(JSON.parse(inflateRawSync(plain).toString('utf8')));
    last = sha256(block);
    offset += block.length;
  }
  return { batches, last };
}

export function readInvitation(text: string): Invitation {
  const [, content = '', check] = /^psc-team:1:([\w-]+):([\da-f]{8})$/.exec(text.trim()) ?? [];
  if (sha256(Buffer.from(content)).toString('hex').slice(0, 8) !== check) throw new Error('no invitation');
  return JSON.parse(Buffer.from(content, 'base64url').toString('utf8'));
}

if (process.argv[1] === import.meta.filename) {
  const [, , text = '', path = ''] = process.argv;
  const { team, keys } = readInvitation(text);
  const [, device = '', file = ''] = /([\da-f-]{36})\/(\d{4})\.log$/.exec(path) ?? [];
  const place = { team, device, file: Number(file) };
  const log = readFileSync(path);
  // A later file of a log goes on from the last block of the one before: its own first block says which.
  const previous = place.file === 0 ? NO_BLOCK : log.subarray(25, 57);
  const known = keys.map((key) => Buffer.from(key, 'base64url'));
  for (const batch of readLog(known, place, log, previous).batches) console.log(JSON.stringify(batch));
}
