import { coverageOf, isOfProgramme } from '../../../entitlements/grants.ts';
import { contractNamesOf } from '../../../entitlements/name-index.ts';
import { isShared } from '../../../ledger/shared.ts';
import type { Contract } from '../../../ledger/subject.ts';
import { balanceSentence } from '../../balance-sentence.ts';
import { listed } from '../../listed.ts';
import { programmeNames } from '../../names.ts';
import { stepsToNewIncidents } from '../../steps.ts';
import type { Sentence, Situation, Step, Verdict } from '../../verdict.ts';
import { type Facts, usableElsewhere, usableHere } from './facts.ts';
import { aboutTheAdvice } from './paid.ts';
import {
  isElsewhere,
  isForOnPremises,
  servesHere,
  stepToLeave,
  stepToLook,
  stepToRequest,
} from './places.ts';

/** What each verdict says, and what there is to do. */

/** @param spent one whose IDs may have been entered instead */
export function alreadyLinked(
  situation: Situation,
  contract: Contract,
  how: 'recorded' | 'implied',
  spent: Contract | null = null,
): Verdict<'already-linked'> {
  const { account } = situation;
  const { label, endsOn, accounts } = contract;
  const servedByOffer = coverageOf(contract) === 'on-premises' && !isForOnPremises(situation);
  const advice = aboutTheAdvice(situation);
  const orSpent: Sentence[] =
    spent === null ? [] : [{ key: 'access_linked_unless_spent', params: { label: spent.label } }];
  const record: Step[] =
    how === 'recorded' || isShared(contract.id)
      ? []
      : [{ key: 'access_linked_step_record', params: { label } }];
  return {
    kind: 'already-linked',
    certainty: servedByOffer ? 'granted' : contract.balance.certainty,
    title: { key: 'access_linked_title', params: { label } },
    text: [
      {
        key: how === 'recorded' ? 'access_linked_text' : 'access_linked_implied_text',
        params: { label, endsOn: { date: endsOn ?? '' }, account: account ?? listed(accounts) },
      },
      servedByOffer ? { key: 'access_linked_one_association' } : balanceSentence(contract),
      ...orSpent,
      advice.sentence,
    ],
    steps: [
      stepToLeave(situation),
      stepToRequest(situation, contract),
      ifNotListed(situation, contract),
      ...record,
    ],
    ...(how === 'implied' && account !== null && !isShared(contract.id) ? { linkToRecord: contract.id } : {}),
    rules: ['R27', 'R26', servedByOffer ? 'R16' : 'R13', ...advice.rules],
  };
}

/** Several contracts can be meant, and the message says that one of them is linked: each is valid. */
export function oneOfLinked(situation: Situation, contracts: readonly Contract[]): Verdict<'already-linked'> {
  const advice = aboutTheAdvice(situation);
  const labels = listed(contracts.map(({ label }) => label));
  return {
    kind: 'already-linked',
    certainty: 'granted',
    title: { key: 'access_linked_one_of_title' },
    text: [{ key: 'access_linked_one_of_text', params: { labels } }, advice.sentence],
    steps: [stepToLeave(situation), stepToLook(situation), ifNotListed(situation, null)],
    rules: ['R27', 'R26', 'R13', ...advice.rules],
  };
}

export function expired(facts: Facts, contract: Contract): Verdict<'expired'> {
  const { situation } = facts;
  const { label, endsOn } = contract;
  const params = { label, endsOn: { date: endsOn ?? situation.today } };
  const advice = aboutTheAdvice(situation);
  return {
    kind: 'expired',
    certainty: 'granted',
    title: { key: 'access_expired_title', params },
    text: [
      { key: isElsewhere(situation) ? 'access_elsewhere_expired_text' : 'access_expired_text', params },
      ...whatIsLinked(situation),
      advice.sentence,
    ],
    steps: stepsAfter(facts),
    rules: ['R27', 'R26', 'R14', ...advice.rules],
  };
}

export function noIncidentsLeft(facts: Facts, contract: Contract): Verdict<'no-incidents-left'> {
  const { situation } = facts;
  const { label, balance } = contract;
  const advice = aboutTheAdvice(situation);
  const check: Step[] =
    balance.certainty === 'observed'
      ? []
      : [{ key: 'step_read_balance', link: 's4b-create', params: { label } }];
  return {
    kind: 'no-incidents-left',
    certainty: balance.certainty,
    title: { key: 'access_used_up_title', params: { label } },
    text: [
      balanceSentence(contract),
      {
        key: isElsewhere(situation) ? 'access_elsewhere_used_up_text' : 'access_used_up_text',
        params: { label },
      },
      ...whatIsLinked(situation),
      advice.sentence,
    ],
    steps: [...check, ...stepsAfter(facts)],
    rules: ['R27', 'R26', 'R14', ...advice.rules],
  };
}

type Doubt = 'empty' | 'id_not_stored' | 'linked_elsewhere' | 'offer_unknown' | 'terms_unknown';

export function undecided(
  situation: Situation,
  doubt: Doubt,
  contract: Contract | null = null,
): Verdict<'undecided'> {
  const { ledger, account, today } = situation;
  const advice = aboutTheAdvice(situation);
  const params = {
    label: contract?.label ?? '',
    account: account ?? '',
    accounts: listed(contract?.accounts ?? []),
    ...programmeNames(ledger, today),
  };
  return {
    kind: 'undecided',
    certainty: 'unknown',
    title: { key: 'access_undecided_title' },
    text: [
      { key: `access_undecided_because_${doubt}`, params },
      { key: 'access_undecided_scenario_linked' },
      { key: 'access_undecided_scenario_spent' },
      advice.sentence,
    ],
    steps: [
      stepToLook(situation),
      { key: 'access_undecided_step_read', link: 's4b-create' },
      {
        key: doubt === 'empty' || doubt === 'id_not_stored' ? 'step_store_contract' : 'step_amend_contract',
        params,
      },
    ],
    rules: ['R27', 'R26', 'R19', ...advice.rules],
  };
}

/** @param contract the one to choose, if one alone can be */
function ifNotListed(situation: Situation, contract: Contract | null): Step {
  if (isForOnPremises(situation)) return { key: 'access_elsewhere_step_unavailable' };
  const { ledger, today } = situation;
  // The plan of a Visual Studio subscription bears no name of the programme (P33).
  const ownNames = contract === null || isOfProgramme(contract) ? [] : contractNamesOf(contract);
  const cloudBenefit =
    ownNames.length > 0 ? listed(ownNames, 'or') : programmeNames(ledger, today).cloudBenefit;
  return { key: 'access_linked_step_not_listed', params: { cloudBenefit } };
}

/** The Access ID on the page is of a spent contract, and another one is linked here and valid. */
function whatIsLinked(situation: Situation): readonly Sentence[] {
  const linked = usableHere(situation);
  return linked === null ? [] : [{ key: 'access_other_is_linked', params: { label: linked.label } }];
}

/** What to do after a spent contract: use another one that is valid, wait for the next one, or get new incidents. */
function stepsAfter({ situation }: Facts): readonly Step[] {
  const linked = usableHere(situation);
  if (linked !== null) return [stepToLeave(situation), stepToRequest(situation, linked)];
  const other = usableElsewhere(situation);
  if (other !== null) {
    const params = { label: other.label };
    return [{ key: 'fact_valid_not_linked', params }, stepToRequest(situation, other)];
  }
  return stepsToNewIncidents(situation, (contract) => servesHere(contract, situation) === true);
}
