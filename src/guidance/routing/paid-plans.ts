import type { RouteKey } from '../../i18n/bundles.ts';
import type { Step } from '../verdict.ts';
import type { Way } from './product.ts';
import { PAID_PLAN } from './programme-ways.ts';
import type { Question } from './route.ts';

/** The plans that would cover such a product, and that a user with that role can buy, by the rule set's source. */
export function paidPlansFor(
  { ruleSet, covers: needed }: Way,
  { csp }: Question,
): { readonly steps: readonly Step<RouteKey>[]; readonly rules: readonly string[] } {
  const plans = ruleSet.paidPlans.filter(
    ({ covers, roles }) =>
      covers.includes(needed) && (roles === undefined || (csp !== null && roles.includes(csp))),
  );
  return {
    steps: plans.map(({ plan }) => PAID_PLAN[plan]),
    rules: plans.flatMap(({ rules }) => rules),
  };
}
