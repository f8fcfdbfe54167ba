import type { Product } from './product.ts';
import { requestPortals as portals } from './request-portals.ts';

/**
 * The kinds of product, in the order in which they are offered for choice. A new one is a row here and its
 * name in `_locales`: for each rule set, the newest first, who pays for an incident, in which portal, by
 * which rules.
 */
export const products: readonly Product[] = [
  {
    id: 'on-premises-current',
    name: 'route_product_on_premises_current',
    ways: [
      {
        ruleSet: 'maicpp-2026',
        by: 'benefit',
        covers: 'on-premises',
        portal: portals.engageCenter,
        notes: ['route_note_mainstream', 'route_note_any_account', 'route_note_support_for_business'],
        rules: ['P14', 'P15', 'P7'],
      },
      {
        ruleSet: 'mpn-2021',
        by: 'benefit',
        covers: 'on-premises',
        portal: portals.supportForBusiness,
        notes: ['route_note_any_account'],
        rules: ['R2', 'R17', 'R15', 'R21'],
      },
    ],
  },
  {
    id: 'on-premises-previous',
    name: 'route_product_on_premises_previous',
    ways: [
      {
        ruleSet: 'maicpp-2026',
        by: 'benefit',
        covers: 'on-premises',
        portal: portals.engageCenter,
        notes: ['route_note_mainstream', 'route_note_any_account', 'route_note_support_for_business'],
        rules: ['P14', 'P15', 'P7'],
      },
      {
        ruleSet: 'mpn-2021',
        by: 'benefit',
        covers: 'on-premises',
        portal: portals.supportForBusiness,
        // A later fact: newer revisions of the article ask for Mainstream support; the one of 2021 did not.
        notes: ['route_note_mainstream_later', 'route_note_any_account'],
        rules: ['R2', 'R17', 'R15', 'R21', 'P15'],
      },
    ],
  },
  {
    id: 'on-premises-older',
    name: 'route_product_on_premises_older',
    ways: [
      {
        ruleSet: 'maicpp-2026',
        by: 'nobody',
        covers: 'on-premises',
        reason: 'version_too_old',
        rules: ['P15', 'R21'],
      },
      { ruleSet: 'mpn-2021', by: 'nobody', covers: 'on-premises', reason: 'version_too_old', rules: ['R21'] },
    ],
  },
  {
    id: 'azure',
    name: 'route_product_azure',
    ways: [
      {
        ruleSet: 'maicpp-2026',
        by: 'benefit',
        covers: 'cloud',
        portal: portals.azure,
        notes: ['route_note_own_tenant'],
        rules: ['P11', 'R23'],
      },
      {
        ruleSet: 'mpn-2021',
        by: 'benefit',
        covers: 'cloud',
        portal: portals.azure,
        cspPlan: { name: 'Cloud Solution Provider', rules: ['R24'] },
        rules: ['R22', 'R23'],
      },
    ],
  },
  {
    id: 'microsoft-365',
    name: 'route_product_microsoft_365',
    ways: [
      {
        ruleSet: 'maicpp-2026',
        by: 'nobody',
        covers: 'cloud',
        reason: 'portal_takes_no_ids',
        rules: ['P13'],
      },
      {
        ruleSet: 'mpn-2021',
        by: 'benefit',
        covers: 'cloud',
        portal: portals.microsoft365,
        // A later fact: newer revisions of the article say that the IDs are not asked for here.
        notes: ['route_note_ids_not_asked_later'],
        rules: ['R22', 'R18'],
      },
    ],
  },
  {
    id: 'dynamics-365-power-platform',
    name: 'route_product_dynamics_365',
    ways: [
      {
        ruleSet: 'maicpp-2026',
        by: 'benefit',
        covers: 'cloud',
        portal: portals.powerPlatform,
        rules: ['P12'],
      },
      {
        ruleSet: 'mpn-2021',
        by: 'benefit',
        covers: 'cloud',
        portal: portals.powerPlatform,
        rules: ['R22', 'R18'],
      },
    ],
  },
  {
    id: 'dynamics-finance-operations',
    name: 'route_product_finance_operations',
    ways: [
      { ruleSet: 'maicpp-2026', by: 'benefit', covers: 'cloud', portal: portals.lcs, rules: ['P12', 'R18'] },
      { ruleSet: 'mpn-2021', by: 'benefit', covers: 'cloud', portal: portals.lcs, rules: ['R22', 'R18'] },
    ],
  },
  {
    id: 'customer-azure',
    name: 'route_product_customer_azure',
    ways: [
      {
        ruleSet: 'maicpp-2026',
        by: 'customer',
        portal: portals.serviceRequests,
        plan: 'route_plan_customer',
        notes: ['route_note_gdap'],
        barred: { 'indirect-reseller': 'ask_indirect_provider', none: 'needs_csp' },
        rules: ['P11', 'P17'],
      },
      {
        ruleSet: 'mpn-2021',
        by: 'customer',
        portal: portals.customers,
        plan: 'route_plan_csp',
        planName: 'Cloud Solution Provider',
        notes: ['route_note_admin_agent'],
        barred: { none: 'needs_csp' },
        rules: ['R24', 'R25'],
      },
    ],
  },
  {
    id: 'customer-cloud',
    name: 'route_product_customer_cloud',
    ways: [
      {
        ruleSet: 'maicpp-2026',
        by: 'customer',
        portal: portals.serviceRequests,
        plan: 'route_plan_customer',
        notes: ['route_note_gdap'],
        barred: { none: 'needs_csp' },
        rules: ['P17'],
      },
      {
        // In 2021 the workload's own portal opens, and a plan of the partner's is added there (R25).
        ruleSet: 'mpn-2021',
        by: 'benefit',
        covers: 'cloud',
        portal: portals.customers,
        notes: ['route_note_admin_agent'],
        barred: { none: 'needs_csp' },
        rules: ['R25', 'R22'],
      },
    ],
  },
  {
    id: 'partner-center',
    name: 'route_product_partner_center',
    ways: [{ ruleSet: 'maicpp-2026', by: 'frontline', portal: portals.frontline, rules: ['P16'] }],
  },
];
