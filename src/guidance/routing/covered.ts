import { benefitOf } from '../../entitlements/grants.ts';
import { contractNamesOf } from '../../entitlements/name-index.ts';
import type { RouteKey } from '../../i18n/bundles.ts';
import { statusOf } from '../../ledger/contract-status.ts';
import type { Contract } from '../../ledger/subject.ts';
import { balanceSentence } from '../balance-sentence.ts';
import type { Sentence } from '../verdict.ts';
import type { HeldOffer } from './holdings.ts';
import { type Linking, linkingOf } from './ids-needed.ts';
import * as parts from './parts.ts';
import type { BenefitWay, CustomerWay, FrontlineWay } from './product.ts';
import { grantingRules, howToActivate, linkingRules, sharingRules } from './programme-ways.ts';
import { citing, costOf, type Question, type Route } from './route.ts';

/** A stored contract covers it. */
export function byContract(question: Question, way: BenefitWay, contract: Contract): Route {
  const { label, id, balance } = contract;
  const isDated = statusOf(contract, question.today) === 'valid';
  const linking = linkingAt(way, linkingOf(question, contract, contract));
  const { cost, line } = costOf(question);
  const ownPlan = parts.ownPlanOf(question, way);
  const undated: Sentence<RouteKey>[] = isDated
    ? []
    : [{ key: 'route_note_dates_unknown', params: { label } }];
  return {
    ...covered(question, way),
    certainty: isDated ? balance.certainty : 'unknown',
    contract: id,
    plan: parts.planOf(way, label, contractNamesOf(contract)),
    idsNeeded: linking.needed,
    cost,
    title: { key: 'route_covered_title', params: { label } },
    text: [
      balanceSentence(contract),
      ...undated,
      ...parts.idsSentence(way, linking, label),
      line,
      ...parts.notesOf(question, way),
      ...ownPlan.text,
    ],
    steps: [
      ...parts.stepsToLink(way, linking, label),
      parts.requestStep(way.portal, label),
      { key: 'route_step_log', params: { label } },
    ],
    rules: citing(way.rules, linkRules(question, way, linking), way.portal.rules, ['P16'], ownPlan.rules),
  };
}

/** An offer grants the benefit, but its contract is not stored: it may have to be activated first. */
export function byOffer(question: Question, way: BenefitWay, offer: HeldOffer): Route {
  const ruleSet = parts.ruleSetFor(question);
  const linking = linkingAt(way, linkingOf(question, offer, null));
  const label = benefitOf(offer)?.name ?? offer.benefit;
  const { cost, line } = costOf(question);
  const ownPlan = parts.ownPlanOf(question, way);
  // A portal that asks for no IDs needs an activated benefit all the same (R10).
  const isActivated = linking.needed === 'no' && way.portal.addContract !== null;
  return {
    ...covered(question, way),
    certainty: 'granted',
    contract: null,
    plan: parts.planOf(way, label, contractNamesOf(offer)),
    idsNeeded: linking.needed,
    cost,
    title: { key: 'route_covered_title', params: { label } },
    text: [
      parts.grantSentence(offer.granted),
      ...parts.idsSentence(way, linking, label),
      line,
      ...parts.notesOf(question, way),
      ...ownPlan.text,
    ],
    steps: [
      ...(isActivated ? [] : parts.stepsToActivate(question, label)),
      ...parts.stepsToLink(way, linking, label),
      parts.requestStep(way.portal, label),
      { key: 'route_step_store_contract' },
    ],
    rules: citing(
      way.rules,
      grantingRules(ruleSet),
      isActivated ? [] : howToActivate(ruleSet).rules,
      linkRules(question, way, linking),
      way.portal.rules,
      ['P16'],
      ownPlan.rules,
    ),
  };
}

/** The customer's entitlement covers it, and no incident of the partner's is used (R24, P17). */
export function byCustomer(question: Question, way: CustomerWay): Route {
  const label = way.planName ?? '';
  return {
    ...covered(question, way),
    ...NONE_OF_YOURS,
    plan: { key: way.plan, params: { label } },
    title: { key: 'route_customer_title' },
    text: [...NONE_OF_YOURS.text, ...parts.notesOf(question, way)],
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
    steps: [parts.requestStep(way.portal, label)],
    rules: citing(plan.rules, way.portal.rules),
  };
}

/** Partner Center's frontline team answers (P16). */
export function byFrontline(question: Question, way: FrontlineWay): Route {
  return {
    ...covered(question, way),
    certainty: 'granted',
    contract: null,
    plan: null,
    idsNeeded: 'no',
    cost: 0,
    title: { key: 'route_frontline_title' },
    text: [{ key: 'route_cost_none' }],
    steps: [parts.requestStep(way.portal, '')],
    rules: way.rules,
  };
}

const NONE_OF_YOURS = {
  certainty: 'granted',
  contract: null,
  idsNeeded: 'no',
  cost: 'none-of-yours',
  text: [{ key: 'route_cost_none_of_yours' }],
} as const;

function covered({ product }: Question, { portal }: BenefitWay | CustomerWay | FrontlineWay) {
  return { product: product.id, outcome: 'covered', reason: null, portal: parts.portalOf(portal) } as const;
}

/** A portal that asks for no IDs needs none, whatever is linked (P13). */
function linkingAt({ portal }: BenefitWay, linking: Linking): Linking {
  return portal.addContract === null ? { needed: 'no', shared: false } : linking;
}

function linkRules(question: Question, { portal }: BenefitWay, { shared }: Linking): readonly string[] {
  if (portal.addContract === null) return [];
  const ruleSet = parts.ruleSetFor(question);
  return shared ? sharingRules(ruleSet) : linkingRules(ruleSet);
}
