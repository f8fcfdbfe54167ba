/** Why the ledger cannot be read or written, by what the user can do about it. */
export type StoreProblem =
  | 'full'
  | 'newer-version'
  | 'blocked'
  /** An import is being written in another window. */
  | 'importing'
  | 'unknown-subject'
  | 'unavailable';

/** A problem that was told apart elsewhere. */
export class StoreProblemError extends Error {
  readonly problem: StoreProblem;

  constructor(problem: StoreProblem) {
    super(problem);
    this.problem = problem;
  }
}

/** The problem behind an error of the database. */
export function storeProblem(problem: unknown): StoreProblem {
  if (problem instanceof StoreProblemError) return problem.problem;
  const names = errorNames(problem);
  if (names.includes('QuotaExceededError')) return 'full';
  // A newer version of the product wrote the database: an older one would lose data.
  if (names.includes('VersionError')) return 'newer-version';
  if (names.includes('BlockedError') || names.includes('TimeoutError')) return 'blocked';
  if (names.includes('UnknownSubjectError')) return 'unknown-subject';
  return 'unavailable';
}

/** The names of an error and of what caused it; Dexie wraps the browser's own errors in `inner`. */
function errorNames(problem: unknown): string[] {
  const names: string[] = [];
  let current: unknown = problem;
  while (current instanceof Error && names.length < 5) {
    names.push(current.name);
    current = ('inner' in current ? current.inner : undefined) ?? current.cause;
  }
  return names;
}
