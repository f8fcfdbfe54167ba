import type { Finding } from './findings.ts';

/** A frame has no more cards than this: each is kept in its place, and more hide the page. */
const MOST = 20;

/** The messages that get a card, and how many do not. */
export interface RoomForCards {
  readonly findings: readonly Finding[];
  readonly others: number;
}

/** The first of each message, and of the others as many as there is room for, in the order of the page. */
export function roomForCards(all: readonly Finding[]): RoomForCards {
  if (all.length <= MOST) return { findings: all, others: 0 };
  const firsts = [
    ...new Map(all.toReversed().map((finding) => [finding.message, finding])).values(),
  ].reverse();
  const inOrder = [...new Set([...firsts, ...all])];
  const chosen = new Set(inOrder.slice(0, MOST));
  return { findings: all.filter((finding) => chosen.has(finding)), others: all.length - MOST };
}
