import { openKey } from '../../src/team/key.ts';
import type { Member } from '../../src/team/sync.ts';

export const TEAM = '5f0c2a4e-9d1b-4c6e-8a37-1e2d3c4b5a69';

/** Any key: 32 times the same byte. */
export const keyOf = (byte: number) => openKey(new Uint8Array(32).fill(byte));

export const deviceOf = (index: number) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;

export async function memberOf(index: number, name = `Colleague ${index}`): Promise<Member> {
  return { team: TEAM, device: deviceOf(index), name, keys: [await keyOf(7)] };
}
