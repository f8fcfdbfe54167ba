/** How many rules each article has: the numbers begin with 1 and leave none out. */
const LAST = { R: 28, P: 22 } as const;

/** Every rule there is, in order: R1 to R28 of the article of 2021, P1 to P22 of the reports on today. */
export const allRules: readonly string[] = Object.entries(LAST).flatMap(([family, last]) =>
  Array.from({ length: last }, (_, index) => `${family}${index + 1}`),
);

/** Rules that describe nothing the product does, each with the reason. */
export const RULES_WITHOUT_TEST: Readonly<Record<string, string>> = {
  P21: 'A failing Add contract shows no words of its own that could be recognised; P18 to P20 say why it fails.',
};
