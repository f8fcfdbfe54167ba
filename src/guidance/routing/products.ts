import type { Product } from './product.ts';
import { requestPortals } from './request-portals.ts';

/**
 * The kinds of product, in the order in which they are offered for choice. A new one is a row here, its name in
 * `_locales`, its id in `entitlements/ways.ts`, and in each rule set that covers it who pays, and where.
 */
export const products: readonly Product[] = [
  { id: 'on-premises-current', name: 'route_product_on_premises_current', covers: 'on-premises' },
  { id: 'on-premises-previous', name: 'route_product_on_premises_previous', covers: 'on-premises' },
  { id: 'on-premises-older', name: 'route_product_on_premises_older', covers: 'on-premises' },
  { id: 'azure', name: 'route_product_azure', covers: 'cloud' },
  { id: 'microsoft-365', name: 'route_product_microsoft_365', covers: 'cloud' },
  { id: 'dynamics-365-power-platform', name: 'route_product_dynamics_365', covers: 'cloud' },
  { id: 'dynamics-finance-operations', name: 'route_product_finance_operations', covers: 'cloud' },
  { id: 'customer-azure', name: 'route_product_customer_azure', covers: 'cloud' },
  { id: 'customer-cloud', name: 'route_product_customer_cloud', covers: 'cloud' },
  {
    id: 'partner-center',
    name: 'route_product_partner_center',
    covers: null,
    portal: requestPortals.frontline,
    rules: ['P16'],
  },
];
