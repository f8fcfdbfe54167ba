import * as v from 'valibot';
import { bytesOf, toBase64 } from '../../platform/base64.ts';
import { checksum } from '../checksum.ts';
import { EXPORT_FORMAT, type ExportRefusal, PACK_VERSION } from '../export-file.ts';

/**
 * An exported file under a passphrase, and what it takes to open it. docs/export-format.md describes it, with a test
 * vector; decision 0049 says why it is as it is.
 */

/** OWASP's count for PBKDF2 with HMAC-SHA-256. A pack with fewer was not written by any version of the product. */
export const ITERATIONS = 600_000;
/** Some seconds of work: more is no protection, but a way to keep readers busy. */
export const MOST_ITERATIONS = 10_000_000;

const CIPHER = 'AES-256-GCM';
const KDF = 'PBKDF2-SHA-256';
const SALT_BYTES = 16;
const NONCE_BYTES = 12;
const CHECK_BYTES = 16;

const Base64 = (bytes: number) =>
  v.pipe(
    v.string(),
    v.check((text) => bytesOf(text)?.length === bytes, 'not so many bytes in Base64'),
  );

const EncryptionSchema = v.object({
  cipher: v.string(),
  kdf: v.string(),
  iterations: v.number(),
  salt: Base64(SALT_BYTES),
  nonce: Base64(NONCE_BYTES),
  /** Told by the passphrase alone: whether it is the right one, before anything is decrypted. */
  check: Base64(CHECK_BYTES),
  /** Of the fields above: tells a header that was damaged from a passphrase that is wrong. */
  checksum: v.string(),
});
type Encryption = v.InferOutput<typeof EncryptionSchema>;

const PackSchema = v.object({ encryption: EncryptionSchema, payload: v.string(), checksum: v.string() });

/** A pack whose every part is as it was written, as far as that can be told without the passphrase. */
export interface SoundPack {
  readonly encryption: Encryption;
  readonly payload: Uint8Array<ArrayBuffer>;
}

type Sound =
  | { readonly ok: true; readonly pack: SoundPack }
  | { readonly ok: false; readonly refusal: ExportRefusal };

/** Looks a pack over before a passphrase is asked for, and before any work that its header asks for. */
export function soundPack(file: unknown): Sound {
  const refuse = (reason: ExportRefusal['reason'], place: string | null): Sound => ({
    ok: false,
    refusal: { reason, place },
  });
  const parsed = v.safeParse(PackSchema, file);
  if (!parsed.success) return refuse('damaged', v.getDotPath(parsed.issues[0]));
  const { encryption, payload, checksum: ofPayload } = parsed.output;
  if (encryption.cipher !== CIPHER) return refuse('newer-format', 'encryption.cipher');
  if (encryption.kdf !== KDF) return refuse('newer-format', 'encryption.kdf');
  if (!isPayable(encryption.iterations)) return refuse('absurd-cost', 'encryption.iterations');
  if (checksum(headerOf(encryption)) !== encryption.checksum) return refuse('damaged', 'encryption');
  if (checksum(payload) !== ofPayload) return refuse('damaged', 'payload');
  const bytes = bytesOf(payload);
  return bytes === null ? refuse('damaged', 'payload') : { ok: true, pack: { encryption, payload: bytes } };
}

function isPayable(iterations: number): boolean {
  return Number.isInteger(iterations) && iterations >= ITERATIONS && iterations <= MOST_ITERATIONS;
}

/** The text of the file that was packed; or why there is none. */
export type Opened =
  | { readonly text: string }
  | {
      /** `mixed`: the passphrase is right, and the contents are not those that it was written with. */
      readonly failed: 'wrong-passphrase' | 'mixed';
    };

export async function openPack({ encryption, payload }: SoundPack, passphrase: string): Promise<Opened> {
  const { salt, nonce, iterations, check } = encryption;
  const keys = await keysOf(passphrase, bytes(salt), iterations);
  if (toBase64(keys.check) !== check) return { failed: 'wrong-passphrase' };
  try {
    const plain = await crypto.subtle.decrypt(aes(bytes(nonce), encryption), keys.key, payload);
    return { text: new TextDecoder().decode(plain) };
  } catch {
    return { failed: 'mixed' };
  }
}

/** Puts an exported file under a passphrase. */
export async function sealPack(text: string, passphrase: string): Promise<string> {
  const [salt, nonce] = [random(SALT_BYTES), random(NONCE_BYTES)];
  const { key, check } = await keysOf(passphrase, salt, ITERATIONS);
  const open = {
    cipher: CIPHER,
    kdf: KDF,
    iterations: ITERATIONS,
    salt: toBase64(salt),
    nonce: toBase64(nonce),
    check: toBase64(check),
  };
  const encryption = { ...open, checksum: checksum(headerOf(open)) };
  const sealed = await crypto.subtle.encrypt(aes(nonce, open), key, new TextEncoder().encode(text));
  const payload = toBase64(new Uint8Array(sealed));
  const file = {
    format: EXPORT_FORMAT,
    version: PACK_VERSION,
    encryption,
    payload,
    checksum: checksum(payload),
  };
  return JSON.stringify(file, null, 1);
}

/** What is authenticated with the contents: all that a reader believes before it decrypts. */
function headerOf({ cipher, kdf, iterations, salt, nonce, check }: Omit<Encryption, 'checksum'>): string {
  return [EXPORT_FORMAT, PACK_VERSION, cipher, kdf, iterations, salt, nonce, check].join('\n');
}

function aes(nonce: Uint8Array<ArrayBuffer>, encryption: Omit<Encryption, 'checksum'>): AesGcmParams {
  return { name: 'AES-GCM', iv: nonce, additionalData: new TextEncoder().encode(headerOf(encryption)) };
}

interface Keys {
  readonly key: CryptoKey;
  readonly check: Uint8Array;
}

/** The costly step comes first and once; both keys are drawn from what it gives. */
async function keysOf(passphrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<Keys> {
  const { subtle } = crypto;
  // One passphrase, however a keyboard composes its accents.
  const typed = new TextEncoder().encode(passphrase.normalize('NFC'));
  const stretching = await subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveBits']);
  const stretched = await subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    stretching,
    256,
  );
  const main = await subtle.importKey('raw', stretched, 'HKDF', false, ['deriveBits', 'deriveKey']);
  const [key, check] = await Promise.all([
    subtle.deriveKey(hkdf('pack key'), main, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']),
    subtle.deriveBits(hkdf('pack check'), main, CHECK_BYTES * 8),
  ]);
  return { key, check: new Uint8Array(check) };
}

function hkdf(purpose: string): HkdfParams {
  const info = new TextEncoder().encode(`${EXPORT_FORMAT} ${purpose}`);
  return { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info };
}

function random(count: number): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(count));
}

/** Of a header that was looked over. */
function bytes(text: string): Uint8Array<ArrayBuffer> {
  return bytesOf(text) ?? new Uint8Array();
}
