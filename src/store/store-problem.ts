/** Why the ledger cannot be read or written, as far as a user can do something about it. */
export type StoreProblem = 'full' | 'newer-version' | 'blocked' | 'unavailable';

/** What stands behind a failure of the database. */
export function storeProblem(problem: unknown): StoreProblem {
  const names = namesOf(problem);
  if (names.includes('QuotaExceededError')) return 'full';
  // The database was written by a newer version of the product: opening it as an older one would lose data.
  if (names.includes('VersionError')) return 'newer-version';
  if (names.includes('BlockedError') || names.includes('TimeoutError')) return 'blocked';
  return 'unavailable';
}

/** The names of an error and of what caused it; Dexie wraps the browser's own errors in `inner`. */
function namesOf(problem: unknown): string[] {
  const names: string[] = [];
  let current: unknown = problem;
  while (current instanceof Error && names.length < 5) {
    names.push(current.name);
    current = ('inner' in current ? current.inner : undefined) ?? current.cause;
  }
  return names;
}
