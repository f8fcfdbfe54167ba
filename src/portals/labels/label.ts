/**
 * What a label says: for each language every form that is known. Behind each row stands where it was seen, as a
 * key of docs/labels.md. A language that is missing is unknown; English counts on every page, because portals
 * fall back to it.
 */
export type Label = Readonly<Record<string, readonly string[]>>;

/** The forms of a label in all languages. */
export function formsOf(label: Label): string[] {
  return Object.values(label).flat();
}
