import type { Coverage } from '../../entitlements/rule-set.ts';
import type { RouteKey } from '../../i18n/bundles.ts';
import type { ByRuleSet, RowsByRuleSet } from './by-rule-set.ts';
import type { CspRole } from './csp-roles.ts';
import type { RequestPortal } from './request-portals.ts';

/** A kind of product that somebody has a problem with. The rows are in `products.ts`. */
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
  /** Keys of what else must be known; they may use the programme's names. */
  readonly notes?: readonly RouteKey[];
  /** Who cannot go this way, whatever they hold, and why. */
  readonly barred?: Readonly<Partial<Record<CspRole, Bar>>>;
}

/** An incident of the benefit with that coverage is used (R2). */
export interface BenefitWay extends Common {
  readonly by: 'benefit';
  readonly covers: Coverage;
  readonly portal: RequestPortal;
  /** CSP partners may choose a plan of their own here, without a contract (R24). */
  readonly cspPlan?: { readonly name: string; readonly rules: readonly string[] };
}

/** What the customer is entitled to is used, and nothing of one's own (R24, P17). */
export interface CustomerWay extends Common {
  readonly by: 'customer';
  readonly portal: RequestPortal;
  /** The key of what is said of the plan, and what portals call it where there is one to choose. */
  readonly plan: RouteKey;
  readonly planName?: string;
}

/** Partner Center's own people answer, at no cost (P16). */
export interface FrontlineWay extends Common {
  readonly by: 'frontline';
  readonly portal: RequestPortal;
}

/** No benefit can be used; only a paid plan might help (R28, P22). */
export interface NoWay extends Common {
  readonly by: 'nobody';
  readonly covers: Coverage;
  readonly reason: Dead;
}

/** Why somebody cannot go a way: keys of what is said of it are made of these. */
export type Bar = 'ask_indirect_provider' | 'needs_csp';
/** Why nobody can. */
type Dead = 'version_too_old' | 'portal_takes_no_ids';
/** Why what is held does not do. */
type Lack = 'no_benefit' | 'ended' | 'used_up' | 'not_started';
/** Why a problem is not covered. */
export type Reason = Bar | Dead | Lack;
