/** How many rules each family has: the numbers begin with 1 and leave none out. */
const LAST = { R: 28, P: 39, D: 7 } as const;

/**
 * Every rule there is, in order: R1 to R28 of the article of 2021, P1 to P39 of the reports on today, D1 to D7
 * that the product decided where these leave a gap.
 */
export const allRules: readonly string[] = Object.entries(LAST).flatMap(([family, last]) =>
  Array.from({ length: last }, (_, index) => `${family}${index + 1}`),
);

/** The rules found last: a unit test that begins with the number of one takes it off this list. */
const UNNAMED = [
  ...['P23', 'P24', 'P25', 'P26', 'P27', 'P28', 'P29', 'P30', 'P31', 'P32', 'P33', 'P34', 'P35', 'P36'],
  ...['P37', 'P38', 'P39', 'D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7'],
];

/** Rules that no unit test is named by, each with the reason. */
export const RULES_WITHOUT_TEST: Readonly<Record<string, string>> = {
  P21: 'A failing Add contract shows no words of its own that could be recognised; P18 to P20 say why it fails.',
  ...Object.fromEntries(UNNAMED.map((rule) => [rule, 'No unit test is named by it.'])),
};
