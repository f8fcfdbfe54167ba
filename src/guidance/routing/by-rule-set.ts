/** A row of facts that holds for the memberships of one rule set. */
export interface ByRuleSet {
  readonly ruleSet: string;
}

/** At least one row, the newest rule set first. */
export type RowsByRuleSet<Row extends ByRuleSet> = readonly [Row, ...Row[]];

/**
 * The row of the membership's rule set. If no membership is stored, or its rule set has no row, the newest: a
 * user who asks today most likely holds today's benefits.
 */
export function inRuleSet<Row extends ByRuleSet>(rows: RowsByRuleSet<Row>, ruleSet: string | null): Row {
  return rows.find((row) => row.ruleSet === ruleSet) ?? rows[0];
}
