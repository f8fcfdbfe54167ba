import { LONGEST_ACCOUNT } from '../../ledger/limits.ts';

/** Whether a typed account can be one: an address as the portals show it, with no space in it. */
export function isAddress(typed: string): boolean {
  const address = typed.trim();
  return address.length <= LONGEST_ACCOUNT && /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(address);
}
