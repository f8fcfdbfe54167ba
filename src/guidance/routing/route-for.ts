import { isOfProgramme } from '../../entitlements/grants.ts';
import { contractNamesOf } from '../../entitlements/name-index.ts';
import type { Contract } from '../../ledger/subject.ts';
import { byContract, byCustomer, byFrontline, byOffer, byOwnPlan, offerLabel } from './covered.ts';
import { type OpenOffer, openOffers } from './held-offers.ts';
import { lackOf, unreadIn } from './holdings.ts';
import { barred, byLack, byNoWay, undecided } from './not-covered.ts';
import { openContractsFor } from './payers.ts';
import type { BenefitProduct, BenefitWay, NoWay, Way } from './product.ts';
import type { Question, Route } from './route.ts';
import { wayOf, wayOfMembership } from './ways.ts';

/** A contract that takes requests, or an offer that would grant one, with the way to use it here. */
type Payer =
  | { readonly way: BenefitWay; readonly contract: Contract }
  | { readonly way: BenefitWay; readonly offer: OpenOffer };

/**
 * "I have a problem with X": product × what the user holds and is → where to go, which plan to choose,
 * whether the IDs are needed, what it takes, or why it is not covered and what would cover it (R14–R28,
 * P10–P17, P22). Where the rule sets differ, that of the contract used decides, and the membership's only where
 * there is no contract (D5).
 */
export function routeFor(question: Question): Route {
  const { product } = question;
  if (product.covers === null) return byFrontline(product);
  const contracts = openContractsFor(question, product.covers);
  const way = decidingWay(question, product, contracts);
  if (way.bar !== null) return barred(question, way, way.bar);
  if (way.by === 'customer') return byCustomer(question, way);
  const [first, ...others] = payersFor(question, product, contracts, way);
  if (first === undefined) return byNothing(question, product, way);
  const next = [...new Set(others.filter((other) => !isCountedIn(first, other)).map(labelOf))];
  return 'contract' in first
    ? byContract(question, first.way, first.contract, next)
    : byOffer(question, first.way, first.offer, next);
}

/**
 * The way of the programme whose contract would be used: one that costs nothing before one that takes an incident,
 * and both before one that is closed. Without such a contract, the way of the membership.
 */
function decidingWay(question: Question, product: BenefitProduct, contracts: readonly Contract[]): Way {
  const ways = contracts
    .filter(isOfProgramme)
    .flatMap(({ ruleSet }) => wayOf(question, product, ruleSet) ?? []);
  return (
    ways.find(({ by, bar }) => by === 'customer' && bar === null) ??
    ways.find(({ by }) => by === 'benefit') ??
    ways[0] ??
    wayOfMembership(question, product)
  );
}

/**
 * What can pay, in the order in which to use it: what comes with a membership, be it stored as a contract or not,
 * then what has incidents beside it, then what was bought. What is unlimited costs nothing and is used first.
 */
function payersFor(
  question: Question,
  product: BenefitProduct,
  contracts: readonly Contract[],
  way: Way,
): readonly Payer[] {
  const paying = contracts.flatMap((contract): Payer[] => {
    const own = benefitWayOf(question, product, contract.ruleSet);
    return own === null ? [] : [{ way: own, contract }];
  });
  if (way.by !== 'benefit') return paying;
  const offers = openOffers(question, product.covers).flatMap((offer): Payer[] => {
    const own = benefitWayOf(question, product, offer.ruleSet);
    return own === null ? [] : [{ way: own, offer }];
  });
  const isOwn = (payer: Payer) => (payer.way.ruleSet.id === way.ruleSet.id ? 0 : 1);
  offers.sort((one, other) => isOwn(one) - isOwn(other));
  const ofMembership = [...paying.filter(isOfMembership), ...offers];
  return [
    ...ofMembership.filter(isUnlimited),
    ...ofMembership.filter((payer) => !isUnlimited(payer)),
    ...paying.filter((payer) => !isOfMembership(payer)),
  ];
}

function isOfMembership({ way }: Payer): boolean {
  return isOfProgramme({ ruleSet: way.ruleSet.id });
}

function isUnlimited(payer: Payer): boolean {
  return ('contract' in payer ? payer.contract.balance.remaining : payer.offer.incidents) === 'unlimited';
}

function benefitWayOf(question: Question, product: BenefitProduct, ruleSet: string): BenefitWay | null {
  const way = wayOf(question, product, ruleSet);
  return way?.by === 'benefit' && way.bar === null ? way : null;
}

/** Nothing stored pays for it. The rule set of the contract that would have paid speaks (D5). */
function byNothing(question: Question, product: BenefitProduct, way: BenefitWay | NoWay): Route {
  if (way.by === 'nothing') return byNoWay(question, way);
  const lack = lackOf(question, product.covers);
  const own = (lack.contract && benefitWayOf(question, product, lack.contract.ruleSet)) ?? way;
  // Without a benefit, a CSP partner has a plan here all the same (R24).
  if (own.cspPlan !== null && question.csp !== null && question.csp !== 'none')
    return byOwnPlan(question, own, own.cspPlan);
  const unread = unreadIn(question, product.covers);
  return unread === null
    ? byLack(question, own, lack, isOfProgramme({ ruleSet: own.ruleSet.id }) ? own : way)
    : undecided(question, way, unread.label);
}

/** What offers grant of one benefit is one figure, and one answer speaks of it. */
function isCountedIn(first: Payer, other: Payer): boolean {
  if ('contract' in first || 'contract' in other) return labelOf(first) === labelOf(other);
  return offerLabel(first.offer) === offerLabel(other.offer);
}

/** A contract by its label, and an offer by the name that portals give its contract. */
function labelOf(payer: Payer): string {
  if ('contract' in payer) return payer.contract.label;
  return contractNamesOf(payer.offer)[0] ?? offerLabel(payer.offer);
}
