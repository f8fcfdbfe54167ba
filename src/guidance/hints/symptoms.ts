/**
 * What a page can show without any message: read off it by `src/portals/reading/symptoms`, and given a meaning by the
 * hints in this folder. Each is something to be seen on the page, and no more than that.
 */
export const SYMPTOM_IDS = [
  /** An incident benefit whose button Activate is dimmed (P5). Names: of the benefits. */
  'activate-dimmed',
  /** An incident benefit that says it is being activated, or that it is activated and shows no IDs. */
  'ids-awaited',
  /** The issue types offered for a request are known ones, and none of them is technical (P29). */
  'no-technical-issue-type',
  /** Support plans that a request can be charged to (P27). Names: of the plans that can be chosen. */
  'plans-to-choose',
  /** Support plans that are shown in that field and cannot be chosen (P27). Names: of these plans. */
  'plans-not-selectable',
  /** The page says that there is no support plan. */
  'no-plans',
  /** A form for a new request that has no field for an Access ID (P13). */
  'request-without-ids',
] as const;

export type SymptomId = (typeof SYMPTOM_IDS)[number];

export interface Symptom {
  readonly id: SymptomId;
  /** What it is about, as the page calls it; empty where it is about nothing that has a name. */
  readonly names: readonly string[];
}
