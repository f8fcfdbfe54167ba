import type { Activation, BalancePlace, PaidPlan } from '../../entitlements/ways.ts';
import type { RouteKey } from '../../i18n/bundles.ts';
import type { LinkId } from '../links.ts';

/** A step, and the page on which it is done. */
interface StepTo {
  readonly key: RouteKey;
  readonly link: LinkId;
}

/** How to activate a benefit, so that its IDs appear. */
export const ACTIVATION: Readonly<Record<Activation, StepTo>> = {
  activate: { key: 'route_step_activate', link: 'technical-benefits' },
  activate_within: { key: 'route_step_activate_within', link: 'technical-benefits' },
};

/** Where a portal shows the incidents remaining. */
export const BALANCE_PLACE: Readonly<Record<BalancePlace, StepTo>> = {
  partner_center: { key: 'route_step_read_partner_center', link: 'technical-benefits' },
  support_for_business: { key: 'route_step_read_support_for_business', link: 's4b-create' },
  support_for_business_today: { key: 'route_step_read_support_for_business_today', link: 's4b-create' },
};

/** Where support is bought. */
export const PAID_PLAN: Readonly<Record<PaidPlan, StepTo>> = {
  premier: { key: 'route_step_buy_premier', link: 'premier-support' },
  advanced: { key: 'route_step_buy_advanced', link: 'advanced-support' },
  unified: { key: 'route_step_buy_unified', link: 'compare-plans' },
  incident: { key: 'route_step_buy_incident', link: 's4b-create' },
};
