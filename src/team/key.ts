import { type Bytes, hexOf, sha256 } from './bytes.ts';

/** A team's key, ready for use; what is written with it names its id. */
export interface TeamKey {
  /** The first 8 bytes of the key's SHA-256, in hex: tells keys apart and says nothing of them. */
  readonly id: string;
  readonly key: CryptoKey;
}

export const KEY_BYTES = 32;

export function newKey(): Bytes {
  return crypto.getRandomValues(new Uint8Array(KEY_BYTES));
}

export async function keyIdOf(bytes: Bytes): Promise<string> {
  return hexOf(await sha256(bytes)).slice(0, 16);
}

export async function openKey(bytes: Bytes): Promise<TeamKey> {
  const key = await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
  return { id: await keyIdOf(bytes), key };
}
