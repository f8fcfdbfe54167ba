import { useState } from 'preact/hooks';
import type { Contract } from '../../ledger/subject.ts';

/** How many rows are put on the page at first, a little more than fill it, and at a time after that. */
const FIRST_ROWS = 10;
/** How many rows a page key leads on by: a little less than are in sight. */
const ROWS_A_PAGE = 7;
const ROWS_AT_A_TIME = 40;

export type Selection = ReturnType<typeof useSelection>;

/**
 * Which row the keys act on, and how many rows are there.
 *
 * @param first the id of the contract that is selected to begin with; `null` for the first one
 */
export function useSelection(found: readonly Contract[], first: string | null) {
  const [selectedId, setSelectedId] = useState<string | null>(first);
  const [wanted, setWanted] = useState(FIRST_ROWS);
  const placeOf = (id: string | null) =>
    Math.max(
      0,
      found.findIndex((contract) => contract.id === id),
    );
  const at = placeOf(selectedId);
  const shown = Math.max(wanted, at + FIRST_ROWS);
  const move = (by: number) =>
    setSelectedId((id) => {
      const to = Math.min(found.length - 1, Math.max(0, placeOf(id) + by));
      return found[to]?.id ?? null;
    });

  return {
    selected: found[at] ?? null,
    select: (id: string) => setSelectedId(id),
    /** How many rows are to be on the page. */
    count: Math.min(found.length, shown),
    hasMore: found.length > shown,
    showMore: () => setWanted(shown + ROWS_AT_A_TIME),
    /** To the row so many further down, or up; the ends are ends. Counts from where the last key led. */
    move,
    movePages: (by: number) => move(by * ROWS_A_PAGE),
    toFirst: () => move(-found.length),
    toLast: () => move(found.length),
    /** Back to the best match: after every change of the query. */
    reset: () => {
      setSelectedId(null);
      setWanted(FIRST_ROWS);
    },
  };
}
