import type { Coverage } from '../../entitlements/rule-set.ts';
import type { RouteKey } from '../../i18n/bundles.ts';
import type { ByRuleSet, RowsByRuleSet } from './by-rule-set.ts';
import type { CspRole } from './csp-roles.ts';
import type { RequestPortal } from './request-portals.ts';

/** A kind of product that the user has a problem with. The rows are in `products.ts`. */
export interface Product {
  readonly id: string;
  /** The key of its name. */
  readonly name: RouteKey;
  /** How its problems are handled: one row a rule set, because they differ (P13). */
  readonly ways: RowsByRuleSet<Way>;
}

export type Way = BenefitWay | CustomerWay | FrontlineWay | NoWay;

interface Common extends ByRuleSet {
  readonly rules: readonly string[];
  /** Keys of sentences about what else to know; they may use the programme's names. */
  readonly notes?: readonly RouteKey[];
  /** Roles that cannot go this way, whatever they hold, and why. */
  readonly barred?: Readonly<Partial<Record<CspRole, BarReason>>>;
}

/** An incident of the benefit with that coverage is used (R2). */
export interface BenefitWay extends Common {
  readonly by: 'benefit';
  readonly covers: Coverage;
  readonly portal: RequestPortal;
  /** The plan that CSP partners may choose here without a contract (R24). */
  readonly cspPlan?: { readonly name: string; readonly rules: readonly string[] };
}

/** The customer's entitlement is used, and none of the user's (R24, P17). */
export interface CustomerWay extends Common {
  readonly by: 'customer';
  readonly portal: RequestPortal;
  /** The key of the sentence about the plan, and the plan's name if there is one to choose. */
  readonly plan: RouteKey;
  readonly planName?: string;
}

/** Partner Center's frontline team answers, at no cost (P16). */
export interface FrontlineWay extends Common {
  readonly by: 'frontline';
  readonly portal: RequestPortal;
}

/** No benefit can be used; only a paid plan might help (R28, P22). */
export interface NoWay extends Common {
  readonly by: 'nobody';
  readonly covers: Coverage;
  readonly reason: NoWayReason;
}

/** Why users with a role cannot go a way. */
export type BarReason = 'ask_indirect_provider' | 'needs_csp';
/** Why no user can. */
type NoWayReason = 'version_too_old' | 'portal_takes_no_ids';
/** Why what the user holds does not cover it. */
type LackReason = 'no_benefit' | 'ended' | 'used_up' | 'not_started';
/** Why a problem is not covered. Keys of texts are made of these. */
export type Reason = BarReason | NoWayReason | LackReason;
