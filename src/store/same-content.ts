/** Whether two stored values say the same, in whatever order their fields were written. */
export function isSameContent(one: unknown, other: unknown): boolean {
  return one === other || comparable(one) === comparable(other);
}

/** The text by which values are compared: fields in the order of their names. */
export function comparable(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}
