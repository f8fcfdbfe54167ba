import type { Quantity } from '../../entitlements/rule-set.ts';
import type { RouteKey } from '../../i18n/bundles.ts';
import type { Certainty } from '../../ledger/balance.ts';
import type { LinkId } from '../links.ts';
import type { Asker, Sentence, Step } from '../verdict.ts';
import type { CspRole } from './csp-roles.ts';
import type { AskedVersion, Product, Reason } from './product.ts';

/**
 * The kind of request: troubleshooting (R3), or billing, quota or subscription, whose incident may be returned
 * (P16).
 */
type RequestKind = 'technical' | 'subscription';

/** "I have a problem with X": who asks, and what the user says besides. */
export interface Question extends Asker {
  readonly product: Product;
  readonly request: RequestKind;
  /** `null` where the user was never asked. */
  readonly csp: CspRole | null;
  /** `null` where the kind of product is all that is known. */
  readonly version: AskedVersion | null;
}

/** Whether both IDs must be entered before this request (R13, R14, P10, P13). */
export type IdsNeeded = 'yes' | 'no' | 'unknown';

/**
 * Incidents that the request uses (P16): none, one that is returned only for a duplicate or a bug, one that may be
 * returned when the request is closed, one of an unlimited number, which uses nothing up (R4), or none of the
 * partner's because the customer's entitlement pays (P17).
 */
export type Cost = 0 | 1 | 'maybe-returned' | 'unlimited' | 'none-of-yours';

/** Where to go with a problem, and what it will be charged to: data, without texts. */
export interface Route {
  readonly product: string;
  readonly outcome: 'covered' | 'not-covered' | 'undecided';
  /** Why it is not covered; `null` if it is or may be. */
  readonly reason: Reason | null;
  /** How the facts are known by which it was decided. */
  readonly certainty: Certainty;
  /** The portal that takes the request; `null` if none would. */
  readonly portal: { readonly id: string; readonly link: LinkId } | null;
  /** The stored contract that is used, by its id. */
  readonly contract: string | null;
  /** Which support plan to choose there; `null` if there is none to choose. */
  readonly plan: Sentence<RouteKey> | null;
  /** Both `null` if no request can be created. */
  readonly idsNeeded: IdsNeeded | null;
  readonly cost: Cost | null;
  readonly title: Sentence<RouteKey>;
  readonly text: readonly Sentence<RouteKey>[];
  readonly steps: readonly Step<RouteKey>[];
  /** Rules of the domain, the deciding ones first, each once. */
  readonly rules: readonly string[];
}

/**
 * The cost of creating the request, and the sentence for it.
 *
 * @param incidents what there is to pay with; `null` if unknown
 */
export function costOf(
  { request }: Question,
  incidents: Quantity | null,
): { readonly cost: Cost; readonly line: Sentence<RouteKey> } {
  if (incidents === 'unlimited') return { cost: 'unlimited', line: { key: 'route_cost_unlimited' } };
  return request === 'technical'
    ? { cost: 1, line: { key: 'route_cost_incident' } }
    : { cost: 'maybe-returned', line: { key: 'route_cost_maybe_returned' } };
}

/** Each rule once, in the given order. */
export function citing(...rules: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(rules.flat())];
}
