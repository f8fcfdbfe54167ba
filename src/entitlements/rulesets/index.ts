import type { RuleSet, RuleSetData } from '../rule-set.ts';
import { maicpp2026 } from './maicpp-2026.ts';
import { mpn2021 } from './mpn-2021.ts';
import { paidSupportPlans } from './paid-support-plans.ts';
import { payPerIncident } from './pay-per-incident.ts';
import { visualStudio } from './visual-studio.ts';

const all = [maicpp2026, mpn2021, visualStudio, paidSupportPlans, payPerIncident].map(complete);

/** The partner programmes, the newest first. */
export const programmes: readonly RuleSet[] = all
  .filter(({ kind }) => kind === 'programme')
  .sort((one, other) => (one.asOf > other.asOf ? -1 : 1));

/** Every known rule set: the programmes, then what has incidents beside them. */
export const ruleSets: readonly RuleSet[] = [
  ...programmes,
  ...all.filter(({ kind }) => kind !== 'programme'),
];

/**
 * Fills in the defaults of optional fields. A test checks the data against the schema, so that the popup need
 * not do so at every opening.
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
