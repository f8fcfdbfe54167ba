/** The rows, for `test.each`: fails where a filter left none, as no test would run and nothing would be wrong. */
export function nonEmpty<Row>(rows: readonly Row[], what: string): readonly Row[] {
  if (rows.length === 0) throw new Error(`There are no ${what}: nothing would be tested.`);
  return rows;
}
