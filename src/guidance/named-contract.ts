import { contractsNamed } from '../entitlements/parse-names.ts';
import type { Contract } from '../ledger/subject.ts';

/** Whether a page may call a stored contract so: by its label, or by a plan name that can mean it (P4). */
export function isNamed(contract: Contract, name: string): boolean {
  if (contract.label.trim().toLowerCase() === name.trim().toLowerCase()) return true;
  return contractsNamed(name).some(
    ({ ruleSet, benefit, offer, competencyGroup }) =>
      ruleSet === contract.ruleSet &&
      benefit === contract.benefit &&
      (contract.offer === null || offer === contract.offer) &&
      (contract.competencyGroup === null ||
        competencyGroup === null ||
        competencyGroup === contract.competencyGroup),
  );
}
