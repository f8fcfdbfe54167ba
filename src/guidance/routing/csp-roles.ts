import type { CspRole } from '../../entitlements/ways.ts';
import type { RouteKey } from '../../i18n/bundles.ts';

export type { CspRole } from '../../entitlements/ways.ts';

/** What a company is to its customers in the CSP programme (R24, P11), with the key of its name. */
export const CSP_ROLES = [
  { id: 'direct-bill', name: 'route_csp_direct_bill' },
  { id: 'indirect-provider', name: 'route_csp_indirect_provider' },
  { id: 'indirect-reseller', name: 'route_csp_indirect_reseller' },
  { id: 'none', name: 'route_csp_none' },
] as const satisfies readonly { readonly id: CspRole; readonly name: RouteKey }[];
