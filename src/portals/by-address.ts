import type { PageKind } from '../guidance/page-kinds.ts';
import type { Portal } from './portal.ts';

/** The kind of page that an address names by itself, or `null`. Needs neither the page nor any label. */
export function kindByAddress(portal: Portal, address: string): PageKind | null {
  const { pathname, search, hash } = new URL(address);
  const row = portal.pages.find(
    (page) => page.kind !== 'link-support-benefits' && page.route.test(pathname + search + hash),
  );
  return row?.kind ?? null;
}
