import type { PageKind } from '../guidance/page-kinds.ts';
import type { PageRow, Portal } from './portal.ts';

/** A kind of page that an address names, or allows. */
export interface Candidate {
  readonly row: PageRow;
  readonly isNamed: boolean;
}

/** The rows of a portal whose page may stand at an address. */
export function candidatesAt(portal: Portal, address: string): Candidate[] {
  const { pathname, search, hash } = new URL(address);
  const place = pathname + search + hash;
  return portal.pages.flatMap((row) => {
    const isNamed = row.named?.test(place) ?? false;
    const isPossible = (row.possible?.test(place) ?? false) && !row.never?.test(place);
    return isNamed || isPossible ? [{ row, isNamed }] : [];
  });
}

/** The kind of page that an address names by itself, or `null`. Needs neither the page nor any label. */
export function kindByAddress(portal: Portal, address: string): PageKind | null {
  return candidatesAt(portal, address).find(({ isNamed }) => isNamed)?.row.kind ?? null;
}
