import type { Contract } from '../ledger/subject.ts';
import { read } from '../platform/storage.ts';
import { SHARED_CONTRACTS } from '../platform/storage-keys.ts';

/**
 * The contracts that the user's organisation gives, for pages: what reads them is loaded only where there are any, which a
 * service worker could not do.
 */
export async function sharedContracts(): Promise<readonly Contract[]> {
  const rows = await read(SHARED_CONTRACTS);
  if (rows.length === 0) return [];
  const { readShared } = await import('../guidance/shared-contracts.ts');
  return readShared(rows).contracts;
}
