import type { RuleSet } from '../../entitlements/rule-set.ts';
import type { BarReason, Coverage, NoWayReason, ProductId, WayNote } from '../../entitlements/ways.ts';
import type { RouteKey } from '../../i18n/bundles.ts';
import type { ProgrammeNames } from '../names.ts';
import type { RequestPortal } from './request-portals.ts';

/** A kind of product that the user has a problem with. The rows are in `products.ts`. */
export type Product = BenefitProduct | FrontlineProduct;

/** Its problems are handled as the rule set says that counts (D5). */
export interface BenefitProduct {
  readonly id: ProductId;
  /** The key of its name. */
  readonly name: RouteKey;
  readonly covers: Coverage;
}

/** Partner Center's frontline team answers, at no cost, whatever is held (P16). */
export interface FrontlineProduct {
  readonly id: string;
  readonly name: RouteKey;
  readonly covers: null;
  readonly portal: RequestPortal;
  readonly rules: readonly string[];
}

/** How far the vendor's support of a version has come; `unknown` where its dates are not known (P15). */
export type SupportPhase = 'mainstream' | 'extended' | 'ended' | 'unknown';

/** What is known of the version that a problem is with. */
export interface AskedVersion {
  readonly phase: SupportPhase;
  readonly isDeveloperTool: boolean;
}

export type Way = BenefitWay | CustomerWay | NoWay;

/** A rule set's way for a product (`entitlements/ways.ts`), with what it names. */
interface Common {
  readonly ruleSet: RuleSet;
  /** The terms in which the answer speaks. */
  readonly names: ProgrammeNames;
  readonly covers: Coverage;
  readonly rules: readonly string[];
  readonly notes: readonly WayNote[];
  /** Why a user with this role cannot go this way, whatever they hold; `null` for those who can. */
  readonly bar: Bar | null;
}

export interface BenefitWay extends Common {
  readonly by: 'benefit';
  readonly portal: RequestPortal;
  readonly cspPlan: { readonly name: string; readonly rules: readonly string[] } | null;
}

export interface CustomerWay extends Common {
  readonly by: 'customer';
  readonly portal: RequestPortal;
  readonly planName: string | null;
}

export interface NoWay extends Common {
  readonly by: 'nothing';
  readonly reason: NoWayReason | 'mainstream_ended';
}

/** A way that some roles cannot go is closed to a user whose role is not known: a role is never assumed. */
type Bar = BarReason | 'role_unknown';

/** Why what the user holds does not cover it. */
type LackReason = 'no_benefit' | 'ended' | 'used_up' | 'not_started';
/** Why a problem is not covered. Keys of texts are made of these. */
export type Reason = Bar | NoWay['reason'] | LackReason;
