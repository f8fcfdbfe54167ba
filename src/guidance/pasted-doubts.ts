/** Why something in a pasted text was not taken, or is to be looked at. */
export const PASTED_DOUBTS = [
  /** The text has several values for it. */
  'several',
  /** Either of the first two numbers of a day may be the month. */
  'either-order',
  'no-such-day',
  /** The end is before the start. */
  'upside-down',
  /** It is filled in, and has passed. */
  'ended',
  /** No plan that is known has this name. */
  'unknown-plan',
  /** A control in the text shows its characters in another order than they are in. */
  'turned-round',
] as const;

export interface PastedDoubt {
  readonly kind: (typeof PASTED_DOUBTS)[number];
  /** What the text has there, as it is written; both days where they contradict each other. */
  readonly values: readonly string[];
}
