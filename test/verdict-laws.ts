import { coverageOf } from '../src/entitlements/grants.ts';
import { isSameId } from '../src/entitlements/ids.ts';
import type { Sentence, Situation, Step, Verdict } from '../src/guidance/verdict.ts';
import { statusByDates } from '../src/ledger/contract-status.ts';
import type { Contract } from '../src/ledger/subject.ts';

/** A verdict, and what it was given on. Every contract of the ledger has a label of its own. */
export interface Given {
  /** The id of the message, or of the hint. */
  readonly message: string;
  readonly situation: Situation;
  readonly verdict: Verdict;
}

/** What holds of every verdict: the sentences that break it, and whether it was put to the test at all. */
export interface Law {
  readonly rule: string;
  readonly broken: (given: Given) => readonly string[];
  readonly applies: (given: Given) => boolean;
}

const linesOf = ({ verdict: { title, text, steps } }: Given): readonly Step[] => [title, ...text, ...steps];
const isStep = ({ verdict }: Given, line: Sentence) => verdict.steps.some((step) => step === line);
const contractOf = ({ situation: { ledger } }: Given, line: Sentence): Contract | null =>
  ledger.contracts.find(({ label }) => label === line.params?.['label']) ?? null;

/** Sentences of which each must be allowed. */
function eachOf(
  keys: readonly string[] | ((key: string) => boolean),
  isRight: (contract: Contract | null, given: Given, line: Sentence) => boolean,
): Omit<Law, 'rule'> {
  const isMeant = typeof keys === 'function' ? keys : (key: string) => keys.includes(key);
  const meant = (given: Given) => linesOf(given).filter(({ key }) => isMeant(key));
  return {
    applies: (given) => meant(given).length > 0,
    broken: (given) =>
      meant(given)
        .filter((line) => !isRight(contractOf(given, line), given, line))
        .map(({ key, params }) => `${key} ${JSON.stringify(params)}`),
  };
}

/** The ID that stands on the page for this message, and whether a contract has it; `null` where none stands there. */
function hasIdOnPage({ situation: { accessId, plans } }: Given): ((contract: Contract) => boolean) | null {
  const contractId = plans.beside?.contractId ?? null;
  if (contractId !== null) return (contract) => isSameId(contract.contractId, contractId);
  return accessId === null ? null : (contract) => isSameId(contract.accessId, accessId);
}

/** A spent cloud contract stands for the on-premises contract of its offer, whose plan it hides (R16, R27b). */
function standsForOneOnPage(contract: Contract, given: Given): boolean {
  const has = hasIdOnPage(given);
  return given.situation.ledger.contracts.some(
    (other) =>
      has?.(other) === true &&
      coverageOf(other) === 'on-premises' &&
      coverageOf(contract) === 'cloud' &&
      other.offer === contract.offer,
  );
}

const isLinkedHere = ({ accounts }: Contract, { situation: { account } }: Given) =>
  account === null ? accounts.length > 0 : accounts.includes(account);
const statusIs = (contract: Contract | null, { situation: { today } }: Given, status: string) =>
  contract !== null && statusByDates(contract, today) === status;

/** Sentences that speak of a further contract beside the one that is meant. */
const OF_ANOTHER = ['access_other_is_linked', 'access_linked_unless_spent'];
const SAYS_WHICH_IS_MEANT = /^(?:access_|plan_)/;
/** Unconditionally: what starts later is linked only “if no plan is listed”. */
const LINKS_OR_ADDS = ['plan_step_use_valid', 'fact_valid_not_linked', 'access_linked_step_record'];

/** Steps to make a request with a contract, or to link it first; a sentence says of a contract that it can be linked. */
const LEADS_TO = [
  'access_linked_step_request',
  'access_elsewhere_step_choose',
  'fact_valid_not_linked',
  'plan_step_use_valid',
  'plan_step_use_linked',
];
const ON_PREMISES_PAGES: readonly unknown[] = ['s4b-step-1', 's4b-step-2', 'engage-center'];

/** Ended, or no incidents left: a request with it only brings the next message (R14, R27b, P19, P20). */
function isSpent(contract: Contract, { situation: { today } }: Given): boolean {
  return statusByDates(contract, today) === 'ended' || contract.balance.remaining === 0;
}

/** Whether Azure lists a plan for a linked contract: Action Pack has none, and spent cloud packs hide it (R6, R16, R27b). */
function hasCloudPlan(contract: Contract, given: Given): boolean {
  const { ledger, today } = given.situation;
  if (coverageOf(contract) !== 'on-premises') return !isSpent(contract, given);
  const packs = ledger.contracts.filter(
    (other) =>
      coverageOf(other) === 'cloud' &&
      other.ruleSet === contract.ruleSet &&
      other.offer === contract.offer &&
      other.competencyGroup === contract.competencyGroup &&
      statusByDates(other, today) !== 'not-started',
  );
  const isHidden = packs.length > 0 && packs.every((pack) => isSpent(pack, given));
  return contract.offer === 'gold' && !isHidden && statusByDates(contract, today) !== 'ended';
}

export const LAWS = {
  'no step leads to a message that the product itself explains as wrong': {
    rule: 'R6 R27 P19 P20',
    ...eachOf(LEADS_TO, (contract, given, line) => {
      if (contract === null) return false;
      const isAboutPlan = line.key.startsWith('plan_');
      const isForServers = isAboutPlan || ON_PREMISES_PAGES.includes(given.situation.page);
      return isForServers ? !isSpent(contract, given) : hasCloudPlan(contract, given);
    }),
  },
  'no figure exceeds its grant, unless a portal’s own reading says so': {
    rule: 'R4 D4',
    ...eachOf(
      (key) => key.startsWith('fact_balance_'),
      (_, __, { params }) =>
        params?.['granted'] === undefined ||
        params['read'] !== undefined ||
        Number(params['remaining']) <= Number(params['granted']),
    ),
  },
  'a plan is bought only where nothing is nearer, and no advice begins with “otherwise”': {
    rule: 'R28',
    applies: ({ verdict }) => verdict.steps.some(({ link }) => link === 'compare-plans'),
    broken: ({ verdict: { steps } }) =>
      steps.flatMap(({ key }, nth) =>
        (key === 'step_compare_plans' && nth === 0) || (key === 'step_buy_plan' && steps.length > 1)
          ? [key]
          : [],
      ),
  },
  'no verdict names a contract that cannot be meant': {
    rule: 'R21 R26',
    ...eachOf(
      (key) => SAYS_WHICH_IS_MEANT.test(key) && !OF_ANOTHER.includes(key),
      (contract, given, line) => {
        const has = hasIdOnPage(given);
        // Steps may lead to another contract; other laws say to which.
        if (contract === null || has === null || isStep(given, line)) return true;
        return has(contract) || standsForOneOnPage(contract, given);
      },
    ),
    applies: (given: Given) =>
      hasIdOnPage(given) !== null && linesOf(given).some((line) => contractOf(given, line) !== null),
  },
  'no step advises a reading of 0 for an unlimited contract, or for one that no ID identifies': {
    rule: 'R4 R21',
    ...eachOf(
      ['plan_used_up_step_record_zero'],
      (contract, given) =>
        contract !== null &&
        contract.balance.remaining !== 'unlimited' &&
        hasIdOnPage(given)?.(contract) === true,
    ),
  },
  'no step has a contract linked that is linked here': {
    rule: 'R27 P10',
    ...eachOf(LINKS_OR_ADDS, (contract, given) => contract !== null && !isLinkedHere(contract, given)),
  },
  'what is said to have ended has ended': {
    rule: 'R27 P19',
    ...eachOf(['access_expired_title', 'access_expired_text', 'plan_expired_contract'], (contract, given) =>
      statusIs(contract, given, 'ended'),
    ),
  },
  'what is said to be used up has no incidents left, and has not ended': {
    rule: 'R27 P20',
    ...eachOf(
      ['access_used_up_title', 'access_used_up_text'],
      (contract, given) => contract?.balance.remaining === 0 && !statusIs(contract, given, 'ended'),
    ),
  },
  'what is said to be valid and linked here is so': {
    rule: 'R27',
    ...eachOf(
      ['access_linked_text', 'access_other_is_linked', 'plan_step_use_linked'],
      (contract, given) =>
        contract !== null && statusIs(contract, given, 'valid') && isLinkedHere(contract, given),
    ),
  },
  'no cloud plan is advised for an on-premises request, and none that is listed as unusable': {
    rule: 'R2 R21',
    ...eachOf(['plan_step_use_valid', 'plan_step_use_linked'], (contract, { situation }) => {
      const { beside, listed } = situation.plans;
      const unusable = [
        ...(beside === null ? [] : [beside]),
        ...listed.filter((plan) => plan.available === false),
      ];
      return (
        contract !== null &&
        coverageOf(contract) === 'on-premises' &&
        !unusable.some(({ contractId }) => contractId !== null && isSameId(contractId, contract.contractId))
      );
    }),
  },
  'a message about an Access ID means no contract that has none': {
    rule: 'P32',
    ...eachOf(
      (key) => key.startsWith('access_'),
      (contract) => contract === null || contract.accessId !== null,
    ),
  },
  'only offers without cloud support lack it': {
    rule: 'R6 P3',
    ...eachOf(['access_no_cloud_text', 'access_no_support_text'], (contract) =>
      contract === null ? true : contract.offer === 'action-pack',
    ),
  },
  'a membership that ended is spoken of only where none runs': {
    rule: 'R9',
    ...eachOf(['no_benefits_ended_title'], (_, { situation: { ledger, today } }) =>
      ledger.memberships.every(
        ({ startsOn, endsOn }) =>
          (endsOn !== null && endsOn < today) || (startsOn !== null && startsOn > today),
      ),
    ),
  },
} as const satisfies Readonly<Record<string, Law>>;
