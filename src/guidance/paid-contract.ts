import type { Entitlement } from '../entitlements/grants.ts';

/** Whether a contract was bought (P22), and is none of the programme's benefits: other rules hold for its IDs (P26). */
export function isPaid({ ruleSet }: Pick<Entitlement, 'ruleSet'>): boolean {
  return ruleSet === 'paid-plans';
}
