/** How much of a hidden ID is shown, so that two can be told apart. */
const SHOWN_END = 3;

/** The end of an ID that is shown even where it is hidden. */
export function shownEnd(id: string): string {
  return [...id].slice(-SHOWN_END).join('');
}

/** An ID for the eye, where the user wants IDs hidden. */
export function maskedId(id: string): string {
  return `•••••${shownEnd(id)}`;
}
