import type { PageKind } from '../page-kinds.ts';

/**
 * How a balance is read where only a request shows it, without creating one (R19, P14, P23): open the portal, choose a
 * stand-in product, look at the plans, stop.
 */
export const CHECK_STEPS = ['open', 'product', 'plans', 'stop'] as const;
export type CheckStep = (typeof CHECK_STEPS)[number];

/** The portals that show balances in a request. */
export const CHECK_PORTALS = ['support-for-business', 'engage-center'] as const;
export type CheckPortal = (typeof CHECK_PORTALS)[number];

/** What the page in front shows of it. */
export interface CheckPage {
  readonly portal: string;
  readonly page: PageKind | null;
  /** Whether it lists contracts, and whether it shows what is left of one. */
  readonly lists: 'nothing' | 'contracts' | 'balances';
}

/** Where the user is, and what the page showed when that was last decided. */
export interface Check {
  readonly portal: CheckPortal;
  readonly step: CheckStep;
  readonly seen: CheckStep | null;
}

export const FIRST: Check = { portal: 'support-for-business', step: 'open', seen: null };

export function isCheckPortal(portal: string): portal is CheckPortal {
  return CHECK_PORTALS.some((each) => each === portal);
}

/** The step that a page stands for; `null` for a page on which there is nothing to follow. */
export function stepOn(page: CheckPage | null): CheckStep | null {
  if (page === null || !isCheckPortal(page.portal)) return null;
  if (page.lists === 'balances') return 'stop';
  return page.lists === 'contracts' || page.page === 's4b-step-2' ? 'plans' : 'product';
}

/**
 * After a change of the page, on with it. Never back: a form that shows no plans can be the step before them or the one
 * after, and the user's own steps stand while the page shows the same.
 */
export function followed(check: Check, page: CheckPage | null): Check {
  const seen = stepOn(page);
  const portal = page !== null && isCheckPortal(page.portal) ? page.portal : check.portal;
  if (seen === check.seen) return portal === check.portal ? check : { ...check, portal };
  const isFurther = seen !== null && CHECK_STEPS.indexOf(seen) > CHECK_STEPS.indexOf(check.step);
  return { portal, seen, step: isFurther ? seen : check.step };
}

/** One step on or back, by hand. */
export function moved(check: Check, by: 1 | -1): Check {
  const step = CHECK_STEPS[CHECK_STEPS.indexOf(check.step) + by];
  return step === undefined ? check : { ...check, step };
}
