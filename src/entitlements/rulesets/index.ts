import type { RuleSet, RuleSetData } from '../rule-set.ts';
import { maicpp2026 } from './maicpp-2026.ts';
import { mpn2021 } from './mpn-2021.ts';

/** Every rule set known, the newest first: adding one is adding a file and its name here. */
export const ruleSets: readonly RuleSet[] = [maicpp2026, mpn2021].map(complete);

/**
 * Fills in what a row may leave out. That the rows are what the schema wants, a test sees to: the popup would
 * otherwise check the same unchanging data at every opening.
 */
function complete(data: RuleSetData): RuleSet {
  const named = <Row extends { readonly aliases?: string[] | undefined }>(rows: readonly Row[]) =>
    rows.map((row) => ({ ...row, aliases: row.aliases ?? [] }));
  return {
    ...data,
    benefits: named(data.benefits),
    offers: named(data.offers),
    competencyGroups: named(data.competencyGroups),
    competencies: named(data.competencies),
    grants: data.grants.map((grant) => ({ ...grant, contractNames: grant.contractNames ?? [] })),
  };
}
