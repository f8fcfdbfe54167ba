import type { Found } from './soak-page.ts';

/** What must be zero, each in saves; `foldedWrong` in looks at the ledger. */
export interface Losses {
  /** Called saved, and not there. */
  readonly lost: number;
  /** There twice. */
  readonly doubled: number;
  /** One of its two events there, and the other not. */
  readonly halfWritten: number;
  readonly foldedWrong: number;
}

export const noLosses: Losses = { lost: 0, doubled: 0, halfWritten: 0, foldedWrong: 0 };

/** @param found `null` where the store could not even be looked at: then everything is lost */
export function lossesIn(saved: ReadonlySet<number>, found: Found | null): Losses {
  const halves = found?.halves ?? {};
  const counts = Object.values(halves);
  return {
    lost: [...saved].filter((save) => (halves[save] ?? 0) === 0).length,
    doubled: counts.filter((count) => count > 2).length,
    halfWritten: counts.filter((count) => count === 1).length,
    foldedWrong: found?.isFoldedRight === false ? 1 : 0,
  };
}

export function sum(one: Losses, other: Losses): Losses {
  return {
    lost: one.lost + other.lost,
    doubled: one.doubled + other.doubled,
    halfWritten: one.halfWritten + other.halfWritten,
    foldedWrong: one.foldedWrong + other.foldedWrong,
  };
}

export function hasLosses({ lost, doubled, halfWritten, foldedWrong }: Losses): boolean {
  return lost + doubled + halfWritten + foldedWrong > 0;
}
