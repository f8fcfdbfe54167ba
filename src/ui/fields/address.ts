/** The longest address the ledger keeps. */
const LONGEST_ADDRESS = 320;

/** Whether a typed account can be one: an address as the portals show it, with no space in it. */
export function addressProblem(typed: string): 'not-an-address' | null {
  const address = typed.trim();
  return address.length <= LONGEST_ADDRESS && /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(address)
    ? null
    : 'not-an-address';
}
