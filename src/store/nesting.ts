/** How many levels of objects and lists an entry may have. Those of this version have two. */
const MOST_LEVELS = 40;

/**
 * Whether a value has more levels than any entry: writing or copying it would overflow the stack. Level by level and
 * not by recursion, which would itself.
 */
export function isTooDeep(value: unknown): boolean {
  let level = [value];
  for (let levels = 0; levels <= MOST_LEVELS; levels += 1) {
    level = level.flatMap(partsOf);
    if (level.length === 0) return false;
  }
  return true;
}

function partsOf(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).filter((part) => typeof part === 'object' && part !== null);
}
