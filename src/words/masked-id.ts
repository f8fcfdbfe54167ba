/** Characters of a hidden ID that are shown, to tell two apart. */
const SHOWN_END = 3;

/** The end of an ID, which is shown even if IDs are hidden. */
export function shownEnd(id: string): string {
  return [...id].slice(-SHOWN_END).join('');
}

/** An ID as it is displayed if the user hides IDs. */
export function maskedId(id: string): string {
  return `•••••${shownEnd(id)}`;
}
