import type { Quantity } from '../../entitlements/rule-set.ts';

/** Whether a reading shows more than was granted (D4), as far as that is known. */
export function isAbove(remaining: Quantity, granted: Quantity | null): boolean {
  if (granted === null || granted === 'unlimited') return false;
  return remaining === 'unlimited' || remaining > granted;
}
