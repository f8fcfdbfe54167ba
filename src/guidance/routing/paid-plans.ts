import type { Coverage } from '../../entitlements/rule-set.ts';
import type { CspRole, PaidPlan } from '../../entitlements/ways.ts';
import type { RouteKey } from '../../i18n/bundles.ts';
import type { Step } from '../verdict.ts';
import type { Way } from './product.ts';
import { PAID_PLAN } from './programme-ways.ts';
import type { Question } from './route.ts';

/** What each plan covers, and who can buy it; every role can where none is named (R28, P22, P32). */
const BUYABLE: Readonly<
  Record<PaidPlan, { readonly covers: readonly Coverage[]; readonly roles?: readonly CspRole[] }>
> = {
  premier: { covers: ['on-premises', 'cloud'] },
  advanced: { covers: ['cloud'] },
  unified: { covers: ['on-premises', 'cloud'], roles: ['direct-bill', 'indirect-provider'] },
  // Azure and Microsoft 365 take no single incidents.
  incident: { covers: ['on-premises'] },
};

/** The plans that would cover such a product, and that a user with that role can buy, by the rule set's source. */
export function paidPlansFor(
  { ruleSet, covers }: Way,
  { csp }: Question,
): { readonly steps: readonly Step<RouteKey>[]; readonly rules: readonly string[] } {
  const plans = ruleSet.paidPlans.filter(({ plan }) => {
    const { covers: covered, roles } = BUYABLE[plan];
    return covered.includes(covers) && (roles?.includes(csp) ?? true);
  });
  return {
    steps: plans.map(({ plan }) => PAID_PLAN[plan]),
    rules: plans.flatMap(({ rules }) => rules),
  };
}
