import { coverageOf, type Entitlement, grantedIncidents, isOfProgramme } from '../../entitlements/grants.ts';
import { contractsNamed } from '../../entitlements/parse-names.ts';
import { ruleSets } from '../../entitlements/rulesets/index.ts';
import type { Contract } from '../../ledger/subject.ts';

/**
 * The plan that a name on a page means (P4), as a contract of it would be stored; offer and competencies only where
 * the name leaves no choice. A benefit's name may stand in several programmes, because portals show old names in
 * places (P2): then it is of the user's own one, else of the newest. `null` where it is no plan's name.
 *
 * @param ownRuleSet the rule set of the user's membership, if one is stored
 */
export function planNamed(name: string, ownRuleSet: string | null): Entitlement | null {
  const rows = contractsNamed(name);
  const found = ruleSets.map(({ id }) => id).filter((id) => rows.some(({ ruleSet }) => ruleSet === id));
  const [newest = null, ...others] = found;
  if (others.length > 0 && !found.every((ruleSet) => isOfProgramme({ ruleSet }))) return null;
  const chosen = found.find((id) => id === ownRuleSet) ?? newest;
  const meant = rows.filter(({ ruleSet }) => ruleSet === chosen);
  const benefit = shared(meant.map((row) => row.benefit));
  if (chosen === null || benefit === null) return null;
  const offer = shared(meant.map((row) => row.offer));
  const competencyGroup = shared(meant.map((row) => row.competencyGroup));
  return { ruleSet: chosen, benefit, offer, competencyGroup };
}

function shared(values: readonly (string | null)[]): string | null {
  const [value = null, ...others] = new Set(values);
  return others.length === 0 ? value : null;
}

/**
 * What a plan's name says of a stored contract: the `same` as the ledger, something `other` of what it covers or how
 * many incidents it grants, or `nothing`, being no plan's name. Plans were renamed (P4), so a name of another programme
 * is no difference, and what the user entered as granted wins over names (D6).
 */
export function nameSays(contract: Contract, name: string): 'same' | 'other' | 'nothing' {
  const rows = contractsNamed(name);
  if (rows.length === 0) return 'nothing';
  return rows.some((row) => isSamePlan(contract, row)) ? 'same' : 'other';
}

function isSamePlan(contract: Contract, named: Entitlement): boolean {
  const covered = coverageOf(contract);
  if (covered === null) return true;
  if (covered !== coverageOf(named)) return false;
  const granted = contract.incidentsGranted ?? grantedIncidents(contract);
  const byName = grantedIncidents(named);
  return contract.incidentsGranted !== null || granted === null || byName === null || granted === byName;
}
