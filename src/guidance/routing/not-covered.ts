import type { Coverage } from '../../entitlements/rule-set.ts';
import type { RouteKey } from '../../i18n/bundles.ts';
import type { Contract } from '../../ledger/subject.ts';
import { balanceSentence } from '../balance-sentence.ts';
import type { Sentence, Step } from '../verdict.ts';
import type { Holding } from './holdings.ts';
import { PAID_PLAN_RULES, stepsToPaidPlans } from './paid-plans.ts';
import * as parts from './parts.ts';
import type { BarReason, BenefitWay, NoWay, Reason, Way } from './product.ts';
import { grantingRules, howToActivate, linkingRules, whereToReadTheBalance } from './programme-ways.ts';
import { citing, costOf, type Question, type Route } from './route.ts';

type LackHolding = Extract<Holding, { kind: 'lack' }>;

/** Users with this role cannot go this way, whatever they hold or buy (P11, P17). */
export function barred(question: Question, way: Way, reason: BarReason): Route {
  return {
    ...notCovered(question, reason),
    certainty: 'granted',
    steps: [{ key: `route_step_${reason}` }],
    rules: way.rules,
  };
}

/** No benefit can be used for it; a paid plan might (R28, P22). */
export function byNobody(question: Question, way: NoWay): Route {
  return {
    ...notCovered(question, way.reason, reasonParams(question, way.covers, null)),
    certainty: 'granted',
    steps: [...stepsFor(way.reason), ...stepsToPaidPlans(way.covers, question.csp)],
    rules: citing(way.rules, PAID_PLAN_RULES),
  };
}

/** A benefit could cover it, but none that the user holds does (R6, R14, R22, R27b). */
export function byLack(question: Question, way: BenefitWay, lack: LackHolding): Route {
  const ruleSet = parts.ruleSetFor(question);
  const isAmount = lack.reason === 'used_up';
  const isRead = isAmount && lack.contract.balance.certainty === 'observed';
  const place = whereToReadTheBalance(ruleSet);
  const benefitsPage = parts.namesFor(question).benefitsPage;
  const check: Step<RouteKey>[] =
    isAmount && !isRead ? [{ key: place.key, link: place.link, params: { benefitsPage } }] : [];
  const isSpent = isAmount || lack.reason === 'ended';
  const renew: Step<RouteKey>[] = isSpent
    ? [{ key: 'step_activate_new_benefit', link: 'technical-benefits', params: { benefitsPage } }]
    : [];
  return {
    ...notCovered(question, lack.reason, reasonParams(question, way.covers, lack.contract)),
    certainty: isAmount ? lack.contract.balance.certainty : 'granted',
    contract: lack.contract?.id ?? null,
    text: [...whyLacking(question, way.covers, lack)],
    steps: [...check, ...renew, ...stepsToPaidPlans(way.covers, question.csp), ...stepsFor(lack.reason)],
    rules: citing(
      way.rules,
      lack.reason === 'no_benefit' ? grantingRules(ruleSet) : isSpent ? ['R14', 'R27'] : [],
      check.length > 0 ? place.rules : [],
      PAID_PLAN_RULES,
    ),
  };
}

/** The stored data does not tell whether it is covered: where to go, and how to find out. */
export function undecided(question: Question, way: BenefitWay, label: string | null): Route {
  const names = parts.namesFor(question);
  const benefit = way.covers === 'cloud' ? names.cloudBenefit : names.onPremisesBenefit;
  const ruleSet = parts.ruleSetFor(question);
  const { cost, line } = costOf(question);
  const linking = { needed: way.portal.addContract === null ? 'no' : 'unknown', shared: false } as const;
  return {
    product: question.product.id,
    outcome: 'undecided',
    reason: null,
    certainty: 'unknown',
    portal: parts.portalOf(way.portal),
    contract: null,
    plan: parts.planOf(way, benefit, []),
    idsNeeded: linking.needed,
    cost,
    title: { key: 'route_undecided_title', params: { label: benefit } },
    text: [
      label === null
        ? { key: 'route_undecided_empty' }
        : { key: 'route_undecided_unread', params: { label } },
      ...parts.idsSentence(way, linking, benefit),
      line,
      ...parts.notesOf(question, way),
    ],
    steps: [
      ...parts.stepsToActivate(question, benefit),
      ...parts.stepsToLink(way, linking, benefit),
      parts.requestStep(way.portal, benefit),
      { key: 'route_step_store_contract' },
    ],
    rules: citing(
      way.rules,
      grantingRules(ruleSet),
      howToActivate(ruleSet).rules,
      way.portal.addContract === null ? [] : linkingRules(ruleSet),
      way.portal.rules,
      ['P16'],
    ),
  };
}

/** What the user can do, besides buying a plan. */
function stepsFor(reason: Reason): Step<RouteKey>[] {
  if (reason === 'version_too_old') return [{ key: 'route_step_covered_version' }];
  if (reason === 'ended' || reason === 'used_up') return [{ key: 'step_store_new_contract' }];
  return [];
}

function notCovered({ product }: Question, reason: Reason, params: Sentence<RouteKey>['params'] = {}) {
  return {
    product: product.id,
    outcome: 'not-covered',
    reason,
    portal: null,
    contract: null,
    plan: null,
    idsNeeded: null,
    cost: null,
    title: { key: `route_no_${reason}_title`, params },
    text: [{ key: `route_no_${reason}_text`, params }],
  } as const;
}

function whyLacking(
  question: Question,
  covers: Coverage,
  { reason, contract }: LackHolding,
): Sentence<RouteKey>[] {
  const params = reasonParams(question, covers, contract);
  return reason === 'used_up'
    ? [balanceSentence(contract), { key: 'route_no_used_up_text', params }]
    : [{ key: `route_no_${reason}_text`, params }];
}

function reasonParams(question: Question, covers: Coverage, contract: Contract | null) {
  const { cloudBenefit, onPremisesBenefit } = parts.namesFor(question);
  return {
    benefit: covers === 'cloud' ? cloudBenefit : onPremisesBenefit,
    label: contract?.label ?? '',
    startsOn: { date: contract?.startsOn ?? question.today },
    endsOn: { date: contract?.endsOn ?? question.today },
  };
}
