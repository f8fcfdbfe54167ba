import type { RuleId } from '../../i18n/bundles.ts';
import { statusOf } from '../../ledger/contract-status.ts';
import type { Contract } from '../../ledger/subject.ts';
import { balanceSentence } from '../balance-sentence.ts';
import { type Facts, factsOf } from '../catalogue/access-id-already-associated/facts.ts';
import { latest } from '../latest.ts';
import { listed } from '../listed.ts';
import { isLinkedHere } from '../meant-contracts.ts';
import { programmeNames } from '../names.ts';
import { fitsCloud, stepsToNewIncidents } from '../steps.ts';
import type { Sentence, Step } from '../verdict.ts';
import type { HintSituation } from './hint.ts';

/** Why Azure does not offer a plan, as far as the ledger says. */
export interface MissingPlan {
  readonly kind: 'ended' | 'used-up' | 'not-linked' | 'linked' | 'not-known';
  readonly contract: Contract;
  readonly text: readonly Sentence[];
  readonly steps: readonly Step[];
  readonly rules: readonly RuleId[];
}

/**
 * P27, R27b: Azure offers a limited plan while it is valid and has incidents left, on the accounts on which it is
 * linked, and says nothing of the others. `null` where no stored contract includes cloud support.
 */
export function missingPlan(situation: HintSituation): MissingPlan | null {
  const facts = factsOf(situation);
  const linked = facts.usable.find((contract) => isLinkedHere(contract, situation.account));
  if (linked !== undefined) return linkedAndValid(situation, linked);
  const usable = latest(facts.usable);
  if (usable !== null) return notLinked(situation, usable);
  const open = latest(facts.open.filter((contract) => statusOf(contract, situation.today) !== 'not-started'));
  if (open !== null) return notKnown(open);
  return spent(situation, facts);
}

function linkedAndValid({ ledger, today, account }: HintSituation, contract: Contract): MissingPlan {
  const { label, accounts } = contract;
  const { cloudBenefit } = programmeNames(ledger, today);
  return {
    kind: 'linked',
    contract,
    text: [
      { key: 'hint_plan_linked', params: { label, account: account ?? listed(accounts) } },
      balanceSentence(contract),
    ],
    steps: [{ key: 'access_linked_step_not_listed', params: { cloudBenefit } }, READ_IT],
    rules: ['P27', 'R27'],
  };
}

function notLinked({ account }: HintSituation, contract: Contract): MissingPlan {
  const { label, accounts } = contract;
  const isElsewhere = accounts.length > 0 && account !== null;
  return {
    kind: 'not-linked',
    contract,
    text: [
      isElsewhere
        ? {
            key: 'access_undecided_because_linked_elsewhere',
            params: { label, account, accounts: listed(accounts) },
          }
        : { key: 'hint_plan_not_linked', params: { label } },
      { key: 'hint_plan_form_adds_none' },
    ],
    steps: [linkStep(label)],
    rules: ['P27', 'R23', 'P10'],
  };
}

function notKnown(contract: Contract): MissingPlan {
  const { label } = contract;
  return {
    kind: 'not-known',
    contract,
    text: [{ key: 'hint_plan_not_known', params: { label } }, { key: 'hint_plan_form_adds_none' }],
    steps: [linkStep(label), READ_IT],
    rules: ['P27', 'R27', 'R23'],
  };
}

/** Only where no other contract is valid: what has ended, or is used up, is why there is no plan. */
function spent(situation: HintSituation, { spent: all }: Facts): MissingPlan | null {
  const contract = latest(all);
  if (contract === null) return null;
  const { label, endsOn } = contract;
  const { today } = situation;
  const steps = stepsToNewIncidents(situation, fitsCloud);
  if (statusOf(contract, today) === 'ended') {
    const params = { label, endsOn: { date: endsOn ?? today } };
    return {
      kind: 'ended',
      contract,
      text: [{ key: 'hint_plan_ended', params }],
      steps,
      rules: ['P27', 'R27'],
    };
  }
  return {
    kind: 'used-up',
    contract,
    text: [balanceSentence(contract), { key: 'hint_plan_used_up', params: { label } }],
    steps,
    rules: ['P27', 'R27'],
  };
}

function linkStep(label: string): Step {
  return { key: 'hint_plan_step_link', link: 'azure-support-plans', params: { label } };
}

/** R19: the balance and the end can be read in Support for Business. */
const READ_IT: Step = { key: 'access_undecided_step_read', link: 's4b-create' };
