import { coverageOf, offerGrants, offerOf } from '../../../entitlements/grants.ts';
import type { Contract } from '../../../ledger/subject.ts';
import { balanceSentence } from '../../balance-sentence.ts';
import { latest } from '../../latest.ts';
import { programmeNames } from '../../names.ts';
import { stepsToNewIncidents } from '../../steps.ts';
import type { Sentence, Situation, Step, Verdict } from '../../verdict.ts';

/** What each verdict says, and what there is to do. */

export function alreadyLinked(
  { ledger, account, today }: Situation,
  contract: Contract,
  how: 'recorded' | 'implied',
): Verdict<'already-linked'> {
  const { label, endsOn, accounts } = contract;
  const linkedAccount = account ?? accounts.join(', ');
  const servedByOffer = coverageOf(contract) === 'on-premises';
  return {
    kind: 'already-linked',
    certainty: servedByOffer ? 'granted' : contract.balance.certainty,
    title: { key: 'access_linked_title', params: { label } },
    text: [
      {
        key: how === 'recorded' ? 'access_linked_text' : 'access_linked_implied_text',
        params: { label, endsOn: { date: endsOn ?? '' }, account: linkedAccount },
      },
      servedByOffer ? { key: 'access_linked_one_association' } : balanceSentence(contract),
      NO_MANAGER_NEEDED,
    ],
    steps: [
      { key: 'access_linked_step_leave' },
      { key: 'access_linked_step_request', link: 'azure-new-support-request', params: { label } },
      {
        key: 'access_linked_step_not_listed',
        params: { cloudBenefit: programmeNames(ledger, today).cloudBenefit },
      },
    ],
    rules: ['R27', 'R26', servedByOffer ? 'R16' : 'R13'],
  };
}

export function expired({ ledger, today }: Situation, contract: Contract): Verdict<'expired'> {
  const { label, endsOn } = contract;
  const params = { label, endsOn: { date: endsOn ?? today } };
  return {
    kind: 'expired',
    certainty: 'granted',
    title: { key: 'access_expired_title', params },
    text: [{ key: 'access_expired_text', params }, NO_MANAGER_NEEDED],
    steps: stepsToNewIncidents(programmeNames(ledger, today)),
    rules: ['R27', 'R26', 'R14'],
  };
}

export function noIncidentsLeft(
  { ledger, today }: Situation,
  contract: Contract,
): Verdict<'no-incidents-left'> {
  const { label, balance } = contract;
  const names = programmeNames(ledger, today);
  const check: Step[] =
    balance.certainty === 'observed'
      ? []
      : [{ key: 'step_read_balance', link: 's4b-create', params: { label } }];
  return {
    kind: 'no-incidents-left',
    certainty: balance.certainty,
    title: { key: 'access_used_up_title', params: { label } },
    text: [balanceSentence(contract), { key: 'access_used_up_text', params: { label } }, NO_MANAGER_NEEDED],
    steps: [...check, ...stepsToNewIncidents(names)],
    rules: ['R27', 'R26', 'R14'],
  };
}

export function noCloudBenefit(
  { ledger, today }: Situation,
  contract: Contract | null,
): Verdict<'no-cloud-benefit'> {
  const stored = contract ?? latest(ledger.memberships);
  const names = programmeNames(ledger, today);
  const params = {
    label: stored?.label ?? '',
    offer: (stored && offerOf(stored)?.name) ?? names.onPremisesBenefit,
    ...names,
  };
  const offerHasCloud =
    contract?.offer != null && offerGrants(contract.ruleSet, contract.offer, 'cloud') === true;
  const includedToo: Sentence[] = offerHasCloud ? [{ key: 'access_no_cloud_offer_has_it', params }] : [];
  const activate: Step[] = offerHasCloud
    ? [{ key: 'access_no_cloud_step_activate', link: 'technical-benefits', params }]
    : [];
  return {
    kind: 'no-cloud-benefit',
    certainty: 'granted',
    title: { key: 'access_no_cloud_title', params },
    text: [{ key: 'access_no_cloud_text', params }, ...includedToo, NO_MANAGER_NEEDED],
    steps: [
      ...activate,
      { key: 'access_no_cloud_step_on_premises', link: 's4b-create', params },
      { key: 'step_compare_plans', link: 'compare-plans' },
      { key: 'access_no_cloud_step_csp' },
    ],
    rules: ['R6', 'R26', 'R28', 'R24'],
  };
}

type Doubt = 'empty' | 'id_not_stored' | 'linked_elsewhere' | 'terms_unknown';

export function undecided(
  { ledger, account, today }: Situation,
  doubt: Doubt,
  contract: Contract | null = null,
): Verdict<'undecided'> {
  const params = {
    label: contract?.label ?? '',
    account: account ?? '',
    accounts: contract?.accounts.join(', ') ?? '',
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
      NO_MANAGER_NEEDED,
    ],
    steps: [
      { key: 'access_undecided_step_request', link: 'azure-new-support-request' },
      { key: 'access_undecided_step_read', link: 's4b-create' },
      {
        key: doubt === 'empty' || doubt === 'id_not_stored' ? 'step_store_contract' : 'step_amend_contract',
        params,
      },
    ],
    rules: ['R27', 'R26', 'R19'],
  };
}

/** R26: the portal's advice is wrong in every scenario. */
const NO_MANAGER_NEEDED: Sentence = { key: 'access_no_manager_needed' };
