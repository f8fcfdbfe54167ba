import { useState } from 'preact/hooks';
import type { Contract } from '../entitlements/subject.ts';

/** How many rows are put on the page at first, and at a time after that: a thousand at once would be felt. */
const ROWS_AT_A_TIME = 40;

/** Which row the keys act on, and how many rows are there. */
export function useSelection(found: readonly Contract[]) {
  const [selectedId, select] = useState<string | null>(null);
  const [shown, setShown] = useState(ROWS_AT_A_TIME);
  const at = Math.max(
    0,
    found.findIndex(({ id }) => id === selectedId),
  );

  return {
    selected: found[at] ?? null,
    select,
    rows: found.slice(0, shown),
    hasMore: found.length > shown,
    showMore: () => setShown((count) => count + ROWS_AT_A_TIME),
    /** To the row so many further down, or up; the ends are ends. */
    move: (by: number) => {
      const to = Math.min(found.length - 1, Math.max(0, at + by));
      if (to >= shown) setShown(to + ROWS_AT_A_TIME);
      select(found[to]?.id ?? null);
    },
    /** Back to the best match: after every change of the query. */
    reset: () => {
      select(null);
      setShown(ROWS_AT_A_TIME);
    },
  };
}
