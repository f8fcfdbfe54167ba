/** How many rules each family has: the numbers begin with 1 and leave none out. */
const LAST = { R: 28, P: 39, D: 7 } as const;

/**
 * Every rule there is, in order: R1 to R28 of the article of 2021, P1 to P39 of the reports on today, D1 to D7
 * that the product decided where these leave a gap.
 */
export const allRules: readonly string[] = Object.entries(LAST).flatMap(([family, last]) =>
  Array.from({ length: last }, (_, index) => `${family}${index + 1}`),
);
