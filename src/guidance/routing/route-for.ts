import { inRuleSet } from './by-rule-set.ts';
import { byContract, byCustomer, byFrontline, byOffer, byOwnPlan } from './covered.ts';
import { holdingFor } from './holdings.ts';
import { barred, byLack, byNobody, undecided } from './not-covered.ts';
import { ruleSetFor } from './parts.ts';
import type { BenefitWay } from './product.ts';
import type { Question, Route } from './route.ts';

/**
 * "I have a problem with X": product × what the user holds and is → where to go, which plan to choose,
 * whether the IDs are needed, what it takes, or why it is not covered and what would cover it (R14–R28,
 * P10–P17, P22). Where the rule sets differ, the membership's own decides.
 */
export function routeFor(question: Question): Route {
  const way = inRuleSet(question.product.ways, ruleSetFor(question));
  const bar = way.barred?.[question.csp];
  if (bar !== undefined) return barred(question, way, bar);
  switch (way.by) {
    case 'benefit':
      return byBenefit(question, way);
    case 'customer':
      return byCustomer(question, way);
    case 'frontline':
      return byFrontline(question, way);
    case 'nobody':
      return byNobody(question, way);
  }
}

function byBenefit(question: Question, way: BenefitWay): Route {
  const holding = holdingFor(question, way.covers);
  if (holding.kind === 'contract') return byContract(question, way, holding.contract);
  if (holding.kind === 'offer') return byOffer(question, way, holding.offer);
  // Without a benefit, a CSP partner has a plan here all the same (R24).
  if (way.cspPlan !== undefined && question.csp !== 'none') return byOwnPlan(question, way, way.cspPlan);
  return holding.kind === 'lack' ? byLack(question, way, holding) : undecided(question, way, holding.label);
}
