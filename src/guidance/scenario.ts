/**
 * A situation in words, and what the card must say in it. The words are those of test/scenario-words.ts, which
 * says what each stands for; `npx vitest run --project unit src/guidance/catalogue/scenarios` tells of a wrong one.
 */
export interface Scenario {
  /** The rules it follows from. */
  readonly rule: string;
  /** What is stored: `Gold on-premises (used up, linked here)`. */
  readonly given: readonly string[];
  /** What is asked where, if it is not the usual page: `Access ID of Gold on-premises`. */
  readonly asked?: readonly string[];
  readonly expected: {
    readonly verdict: string;
    /** Every contract and membership that is spoken of; nothing is said of others. */
    readonly names?: readonly string[];
    /** What the card says or advises. */
    readonly says?: readonly string[];
    readonly doesNotSay?: readonly string[];
  };
}
