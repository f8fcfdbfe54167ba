import { isOfProgramme } from '../../entitlements/grants.ts';
import type { RuleSet } from '../../entitlements/rule-set.ts';
import { ruleSets } from '../../entitlements/rulesets/index.ts';
import type { RouteKey } from '../../i18n/bundles.ts';
import { isSpent, statusOf } from '../../ledger/contract-status.ts';
import type { Contract } from '../../ledger/subject.ts';
import { balanceSentence } from '../balance-sentence.ts';
import type { Sentence, Step } from '../verdict.ts';
import { type Lack, nextStartOf } from './holdings.ts';
import { paidPlansFor } from './paid-plans.ts';
import * as parts from './parts.ts';
import type { BenefitWay, NoWay, Reason, Way } from './product.ts';
import { BALANCE_PLACE } from './programme-ways.ts';
import { citing, costOf, type Question, type Route } from './route.ts';

/** Users with this role cannot go this way, whatever they hold or buy (P11, P17). */
export function barred(question: Question, way: Way, reason: NonNullable<Way['bar']>): Route {
  return {
    ...notCovered(question, reason),
    certainty: 'granted',
    steps: [{ key: `route_step_${reason}` }],
    rules: way.rules,
  };
}

/** No benefit can be used for it; a paid plan might (R28, P22). */
export function byNoWay(question: Question, way: NoWay): Route {
  const paid = paidPlansFor(way, question);
  return {
    ...notCovered(question, way.reason, reasonParams(question, way, null)),
    certainty: 'granted',
    steps: [...stepsFor(way.reason), ...paid.steps],
    rules: citing(way.rules, paid.rules),
  };
}

/**
 * A benefit could cover it, but none that the user holds does (R6, R14, R22, R27b).
 *
 * @param way by the rule set of what is lacking
 * @param programme by that of the programme, whose source says what can be bought
 */
export function byLack(question: Question, way: BenefitWay, lack: Lack, programme: Way): Route {
  const check = stepsToCheck(way, lack);
  const hints = hintsFor(question, way);
  const paid = paidPlansFor(programme, question);
  const ended = lack.contract !== null && isSpent(statusOf(lack.contract, question.today));
  const next = ended ? stepsToNext(question, way) : [];
  return {
    ...notCovered(question, lack.reason, reasonParams(question, way, lack.contract)),
    certainty: lack.reason === 'used_up' ? lack.contract.balance.certainty : 'granted',
    contract: lack.contract?.id ?? null,
    text: [...whyLacking(question, way, lack)],
    steps: [
      ...check.steps,
      ...(next.length > 0 ? next : stepsToRenew(question, way, lack.contract)),
      ...hints.steps,
      ...paid.steps,
      ...(next.length > 0 ? [] : stepsFor(lack.reason)),
    ],
    rules: citing(
      way.rules,
      lack.reason === 'no_benefit' ? parts.grantingRules(way, way.covers) : ended ? ['R14', 'R27'] : [],
      check.rules,
      hints.rules,
      paid.rules,
    ),
  };
}

/** A counted balance of nothing is checked where a portal shows it (R18, P6). */
function stepsToCheck({ ruleSet, names }: BenefitWay, lack: Lack) {
  const isCounted = lack.reason === 'used_up' && lack.contract.balance.certainty !== 'observed';
  if (!isCounted || ruleSet.balancePlace === null) return { steps: [], rules: [] };
  const { step, rules } = ruleSet.balancePlace;
  return { steps: [{ ...BALANCE_PLACE[step], params: { benefitsPage: names.benefitsPage } }], rules };
}

/** The next year is stored already (D1). */
function stepsToNext(question: Question, { covers }: BenefitWay): Step<RouteKey>[] {
  const next = nextStartOf(question, covers);
  if (next === null) return [];
  return [{ key: 'step_next_starts', params: { label: next.label, startsOn: { date: next.startsOn } } }];
}

/** What comes with a membership comes again with its next year (R10). */
function stepsToRenew(
  { today }: Question,
  { names }: BenefitWay,
  contract: Contract | null,
): Step<RouteKey>[] {
  if (contract === null || !isSpent(statusOf(contract, today)) || !isOfProgramme(contract)) return [];
  const params = { benefitsPage: names.benefitsPage };
  return [{ key: 'step_activate_new_benefit', link: 'technical-benefits', params }];
}

/**
 * What has incidents for such products beside any programme, and who has none of it: a partner would look in vain
 * (P33). Not where it is what is lacking.
 */
function hintsFor({ product }: Question, { ruleSet }: BenefitWay) {
  const beside = ruleSets.filter(({ id, ways }) => id !== ruleSet.id && isWay(ways, product.id));
  return {
    steps: beside.flatMap(({ hint }): Step<RouteKey>[] =>
      hint === undefined ? [] : [{ key: `route_step_${hint}` }],
    ),
    rules: beside.flatMap(({ hint, benefits }) =>
      hint === undefined ? [] : benefits.flatMap(({ rules }) => rules),
    ),
  };
}

function isWay(ways: RuleSet['ways'], product: string): boolean {
  return Object.hasOwn(ways, product);
}

/** The stored data does not tell whether it is covered: where to go, and how to find out. */
export function undecided(question: Question, way: BenefitWay, label: string | null): Route {
  const { ruleSet } = way;
  const benefit = benefitIn(way);
  const { cost, line } = costOf(question, null);
  const linking = way.portal.addContract === null ? 'no' : 'unknown';
  return {
    product: question.product.id,
    outcome: 'undecided',
    reason: null,
    certainty: 'unknown',
    portal: parts.portalOf(way.portal),
    contract: null,
    plan: parts.planOf(way, benefit, []),
    idsNeeded: linking,
    cost,
    title: { key: 'route_undecided_title', params: { label: benefit } },
    text: [
      label === null
        ? { key: 'route_undecided_empty' }
        : { key: 'route_undecided_unread', params: { label } },
      ...parts.idsSentence(way, linking, benefit),
      line,
      ...parts.notesOf(way),
    ],
    steps: [
      ...parts.stepsToActivate(question, way, benefit),
      ...parts.stepsToLink(way, linking, benefit),
      parts.requestStep(way.portal, benefit),
      { key: 'route_step_store_contract' },
    ],
    rules: citing(
      way.rules,
      parts.grantingRules(way, way.covers),
      ruleSet.activation?.rules ?? [],
      way.portal.addContract === null ? [] : ruleSet.linkingRules,
      way.portal.rules,
      ['P16'],
    ),
  };
}

/** What the user can do, besides buying a plan. */
function stepsFor(reason: Reason): Step<RouteKey>[] {
  if (reason === 'version_too_old' || reason === 'mainstream_ended') {
    return [{ key: 'route_step_covered_version' }];
  }
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

function whyLacking(question: Question, way: BenefitWay, { reason, contract }: Lack): Sentence<RouteKey>[] {
  const params = reasonParams(question, way, contract);
  return reason === 'used_up'
    ? [balanceSentence(contract), { key: 'route_no_used_up_text', params }]
    : [{ key: `route_no_${reason}_text`, params }];
}

function reasonParams(question: Question, way: Way, contract: Contract | null) {
  return {
    benefit: benefitIn(way),
    label: contract?.label ?? '',
    startsOn: { date: contract?.startsOn ?? question.today },
    endsOn: { date: contract?.endsOn ?? question.today },
  };
}

function benefitIn({ covers, names }: Way): string {
  return covers === 'cloud' ? names.cloudBenefit : names.onPremisesBenefit;
}
