/** How many rules each family has: the numbers begin with 1 and leave none out. */
const LAST = { R: 28, P: 39, D: 7 } as const;

/**
 * Every rule there is, in order: R1 to R28 of the article of 2021, P1 to P39 of the reports on today, D1 to D7
 * that the product decided where these leave a gap.
 */
export const allRules: readonly string[] = Object.entries(LAST).flatMap(([family, last]) =>
  Array.from({ length: last }, (_, index) => `${family}${index + 1}`),
);

const NOT_YET = 'Describes a page or a message that the product does not know yet.';

/** Rules that no unit test is named by, each with the reason. */
export const RULES_WITHOUT_TEST: Readonly<Record<string, string>> = {
  P21: 'A failing Add contract shows no words of its own that could be recognised; P18 to P20 say why it fails.',
  P28: NOT_YET,
  P38: NOT_YET,
};
