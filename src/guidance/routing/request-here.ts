import type { PageKind } from '../page-kinds.ts';
import type { Asker } from '../verdict.ts';
import { products } from './products.ts';
import type { Question, Route } from './route.ts';
import { routeFor } from './route-for.ts';

/** A page on which a request is written, and who writes it. */
export interface RequestPage extends Asker, Pick<Question, 'csp'> {
  /** The id of the portal. */
  readonly portal: string;
  readonly page: PageKind | null;
  /** Whether the address names a tenant that is none of the user's own (P11, P17). */
  readonly isForeignTenant: boolean;
}

/** Pages on which requests are written. */
const PAGES: readonly PageKind[] = [
  'new-support-request',
  's4b-step-1',
  's4b-step-2',
  'engage-center',
  'service-request',
];

/** What requests there are usually about, by the id of the portal. The Microsoft 365 admin center has a hint (P13). */
const ABOUT: Readonly<Record<string, string>> = {
  azure: 'azure',
  'support-for-business': 'on-premises-current',
  'engage-center': 'on-premises-current',
  'power-platform-admin': 'dynamics-365-power-platform',
  lcs: 'dynamics-finance-operations',
};

/** Why not, where it is about what the user holds; that nothing is stored, the user knows. */
const WORTH_SAYING: readonly (Route['reason'] | null)[] = [
  'ended',
  'used_up',
  'not_started',
  'ask_indirect_provider',
  'needs_csp',
];

/** Which plan to choose for the request that is written on a page, and what it takes; `null` where nothing is to be said. */
export function requestHere(page: RequestPage): Route | null {
  const product = products.find(({ id }) => id === productOf(page));
  if (product === undefined) return null;
  const { ledger, account, today, csp } = page;
  const route = routeFor({ product, request: 'technical', ledger, account, today, csp, version: null });
  return route.outcome === 'covered' || WORTH_SAYING.includes(route.reason) ? route : null;
}

function productOf({ portal, page, isForeignTenant }: RequestPage): string | null {
  if (page === 'csp-customers') return 'customer-cloud';
  if (page === null || !PAGES.includes(page)) return null;
  return portal === 'azure' && isForeignTenant ? 'customer-azure' : (ABOUT[portal] ?? null);
}
