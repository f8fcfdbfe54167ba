import type { Coverage } from '../../entitlements/rule-set.ts';
import type { RouteKey } from '../../i18n/bundles.ts';
import type { LinkId } from '../links.ts';
import type { Step } from '../verdict.ts';
import type { CspRole } from './csp-roles.ts';

/** Support plans that can be bought, and what each covers (R28, P22). */
const paidPlans: readonly {
  readonly key: RouteKey;
  readonly link: LinkId;
  readonly covers: readonly Coverage[];
  /** Who can buy it; absent if every role can. */
  readonly roles?: readonly CspRole[];
}[] = [
  { key: 'route_step_buy_premier', link: 'premier-support', covers: ['on-premises', 'cloud'] },
  { key: 'route_step_buy_advanced', link: 'advanced-support', covers: ['cloud'] },
  {
    key: 'route_step_buy_unified',
    link: 'compare-plans',
    covers: ['on-premises', 'cloud'],
    roles: ['direct-bill', 'indirect-provider'],
  },
];

export const PAID_PLAN_RULES = ['R28', 'P22'];

/** The plans that would cover such a product, and that a user with that role can buy. */
export function stepsToPaidPlans(covers: Coverage, csp: CspRole): Step<RouteKey>[] {
  return paidPlans
    .filter((plan) => plan.covers.includes(covers) && (plan.roles?.includes(csp) ?? true))
    .map(({ key, link }) => ({ key, link }));
}
