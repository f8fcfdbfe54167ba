/** A row of facts that holds for the memberships of one rule set. */
export interface ByRuleSet {
  readonly ruleSet: string;
}

/** At least one row, the newest rule set's first. */
export type RowsByRuleSet<Row extends ByRuleSet> = readonly [Row, ...Row[]];

/**
 * The row of the membership's own rule set. Where no membership is stored, or nothing is known of its rule
 * set here, that is the newest: somebody who asks today holds today's benefits.
 */
export function inRuleSet<Row extends ByRuleSet>(rows: RowsByRuleSet<Row>, ruleSet: string | null): Row {
  return rows.find((row) => row.ruleSet === ruleSet) ?? rows[0];
}
