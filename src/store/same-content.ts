/** Whether two stored values are equal, whatever the order of their fields. */
export function isSameContent(one: unknown, other: unknown): boolean {
  return one === other || comparable(one) === comparable(other);
}

/** The text by which values are compared: JSON with sorted fields. */
export function comparable(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}
