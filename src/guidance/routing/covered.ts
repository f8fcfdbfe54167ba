import { benefitOf, type Entitlement } from '../../entitlements/grants.ts';
import { contractNamesOf } from '../../entitlements/name-index.ts';
import type { RouteKey } from '../../i18n/bundles.ts';
import { statusOf } from '../../ledger/contract-status.ts';
import { membershipGrants } from '../../ledger/membership-grants.ts';
import type { Contract } from '../../ledger/subject.ts';
import { balanceSentence } from '../balance-sentence.ts';
import type { Sentence } from '../verdict.ts';
import type { OpenOffer } from './held-offers.ts';
import { nextStartOf } from './holdings.ts';
import { idsNeededBy, type Linking, linkingOf } from './ids-needed.ts';
import * as parts from './parts.ts';
import type { BenefitWay, CustomerWay, FrontlineProduct } from './product.ts';
import { citing, costOf, type Question, type Route } from './route.ts';

/**
 * A stored contract covers it.
 *
 * @param next the names of what else can pay, in the order in which to use it
 */
export function byContract(
  question: Question,
  way: BenefitWay,
  contract: Contract,
  next: readonly string[],
): Route {
  const { label, id, balance } = contract;
  const isDated = statusOf(contract, question.today) === 'valid';
  const linking = linkingAt(way, linkingOf(question, contract, contract));
  const { cost, line } = costOf(question, balance.remaining);
  const ownPlan = parts.ownPlanOf(question, way);
  const undated: Sentence<RouteKey>[] = isDated
    ? []
    : [{ key: 'route_note_dates_unknown', params: { label } }];
  return {
    ...covered(question, way),
    certainty: isDated ? balance.certainty : 'unknown',
    contract: id,
    plan: parts.planOf(way, label, contractNamesOf(contract)),
    idsNeeded: idsNeededBy(linking),
    cost,
    title: { key: 'route_covered_title', params: { label } },
    text: [
      balanceSentence(contract),
      ...undated,
      ...parts.orderOfUse(label, balance.remaining, next),
      ...(balance.granted?.source === 'rule-set' ? countedOnce(question, contract) : []),
      ...parts.idsSentence(way, linking, label),
      line,
      ...parts.notesOf(way),
      ...ownPlan.text,
    ],
    steps: [
      ...parts.stepsToLink(way, linking, label),
      parts.requestStep(way.portal, label),
      { key: 'route_step_log', params: { label } },
    ],
    rules: citing(way.rules, linkRules(way, linking), way.portal.rules, ['P16'], ownPlan.rules),
  };
}

/** An offer grants the benefit, but its contract is not stored: it may have to be activated first. */
export function byOffer(
  question: Question,
  way: BenefitWay,
  offer: OpenOffer,
  next: readonly string[],
): Route {
  const { ruleSet } = way;
  const linking = linkingAt(way, linkingOf(question, offer, null));
  const label = offerLabel(offer);
  const { cost, line } = costOf(question, offer.granted);
  const ownPlan = parts.ownPlanOf(question, way);
  // A portal that asks for no IDs needs an activated benefit all the same (R10).
  const isActivated = idsNeededBy(linking) === 'no' && way.portal.addContract !== null;
  return {
    ...covered(question, way),
    certainty: 'granted',
    contract: null,
    plan: parts.planOf(way, label, contractNamesOf(offer)),
    idsNeeded: idsNeededBy(linking),
    cost,
    title: { key: 'route_covered_title', params: { label } },
    text: [
      parts.grantSentence(offer.granted),
      ...startingLater(question, way),
      ...parts.orderOfUse(label, offer.granted, next),
      ...countedOnce(question, offer),
      ...parts.idsSentence(way, linking, label),
      line,
      ...parts.notesOf(way),
      ...ownPlan.text,
    ],
    steps: [
      ...(isActivated ? [] : parts.stepsToActivate(question, way, label)),
      ...parts.stepsToLink(way, linking, label),
      parts.requestStep(way.portal, label),
      { key: 'route_step_store_contract' },
    ],
    rules: citing(
      way.rules,
      parts.grantingRules(way, way.covers),
      isActivated ? [] : (ruleSet.activation?.rules ?? []),
      linkRules(way, linking),
      way.portal.rules,
      ['P16'],
      ownPlan.rules,
    ),
  };
}

/** The customer's entitlement covers it, and no incident of the partner's is used (R24, P17). */
export function byCustomer(question: Question, way: CustomerWay): Route {
  const label = way.planName ?? '';
  const plan: Sentence<RouteKey> =
    way.planName === null
      ? { key: 'route_plan_customer' }
      : { key: 'route_plan_csp', params: { label: way.planName } };
  return {
    ...covered(question, way),
    ...NONE_OF_YOURS,
    plan,
    title: { key: 'route_customer_title' },
    text: [...NONE_OF_YOURS.text, ...parts.notesOf(way)],
    steps: [parts.requestStep(way.portal, label)],
    rules: citing(way.rules, way.portal.rules),
  };
}

/** The plan that CSP partners have anyway covers it, though no benefit of theirs does (R24). */
export function byOwnPlan(
  question: Question,
  way: BenefitWay,
  plan: NonNullable<BenefitWay['cspPlan']>,
): Route {
  const label = plan.name;
  return {
    ...covered(question, way),
    ...NONE_OF_YOURS,
    plan: { key: 'route_plan_csp', params: { label } },
    title: { key: 'route_covered_title', params: { label } },
    text: [...NONE_OF_YOURS.text, { key: 'route_note_csp_later' }],
    steps: [parts.requestStep(way.portal, label)],
    rules: citing(plan.rules, way.portal.rules),
  };
}

/** Partner Center's frontline team answers (P16). */
export function byFrontline({ id, portal, rules }: FrontlineProduct): Route {
  return {
    product: id,
    outcome: 'covered',
    reason: null,
    portal: parts.portalOf(portal),
    certainty: 'granted',
    contract: null,
    plan: null,
    idsNeeded: 'no',
    cost: 0,
    title: { key: 'route_frontline_title' },
    text: [{ key: 'route_cost_none' }],
    steps: [parts.requestStep(portal, '')],
    rules,
  };
}

/** What the benefit of an offer is called, whose contract has no label yet. */
export function offerLabel(offer: OpenOffer): string {
  return benefitOf(offer)?.name ?? offer.benefit;
}

/** Next year's contract is stored already; until it starts, the membership covers what it will (R10). */
function startingLater(question: Question, { covers }: BenefitWay): Sentence<RouteKey>[] {
  const next = nextStartOf(question, covers);
  if (next === null) return [];
  const params = { label: next.label, startsOn: { date: next.startsOn } };
  return [{ key: 'route_note_starts_later', params }];
}

/** Nothing says that memberships of one kind add up (D6): the figure is that of one of them. */
function countedOnce({ ledger, today }: Question, of: Entitlement): Sentence<RouteKey>[] {
  const granted = membershipGrants(ledger.memberships, today).find(
    ({ ruleSet, benefit }) => ruleSet === of.ruleSet && benefit === of.benefit,
  );
  const isCountedOnce = granted?.sources.some(({ counts, membership }) => {
    return !counts && (of.offer === null || membership.offer === of.offer);
  });
  return isCountedOnce === true ? [{ key: 'route_note_counted_once' }] : [];
}

const NONE_OF_YOURS = {
  certainty: 'granted',
  contract: null,
  idsNeeded: 'no',
  cost: 'none-of-yours',
  text: [{ key: 'route_cost_none_of_yours' }],
} as const;

function covered({ product }: Question, { portal }: BenefitWay | CustomerWay) {
  return { product: product.id, outcome: 'covered', reason: null, portal: parts.portalOf(portal) } as const;
}

/** A portal that asks for no IDs needs none, whatever is linked (P13). */
function linkingAt({ portal }: BenefitWay, linking: Linking): Linking {
  return portal.addContract === null ? 'no' : linking;
}

function linkRules({ portal, ruleSet }: BenefitWay, linking: Linking): readonly string[] {
  if (portal.addContract === null) return [];
  return linking === 'shared' ? ruleSet.sharingRules : ruleSet.linkingRules;
}
