import { coverageOf, offerGrants, offerOf } from '../../entitlements/grants.ts';
import type { Status } from '../../ledger/contract-status.ts';
import type { Contract } from '../../ledger/subject.ts';
import { balanceSentence } from '../balance-sentence.ts';
import { latest } from '../latest.ts';
import { cloudStatusOf, isLinkedHere, meantContracts, servesCloud } from '../meant-contracts.ts';
import { type Examples, knownMessage } from '../message.ts';
import { programmeNames } from '../names.ts';
import { stepsToNewIncidents } from '../steps.ts';
import type { Judge, Sentence, Situation, Step, Verdict } from '../verdict.ts';

export const accessIdAlreadyAssociated = knownMessage({
  id: 'access-id-already-associated',
  pages: ['link-support-benefits', 'help-and-support', 'new-support-request'],
  rules: ['R26', 'R27'],
  wordings: [
    {
      locale: 'en',
      text: 'This Access ID is already associated to an account. Please contact your Technical Account Manager to obtain a new Access ID',
      provenance: 'article',
      keywords: ['Access ID', 'already', 'associated'],
    },
    {
      locale: 'en',
      text: 'Access ID is already associated',
      provenance: 'article',
      keywords: ['Access ID', 'already', 'associated'],
    },
    {
      locale: 'sv',
      text: 'Det här åtkomst-ID:t är redan associerat till ett konto. Kontakta din tekniska kontoansvarig för att få ett nytt åtkomst-ID',
      provenance: 'article-translation',
      keywords: ['åtkomst-ID', 'redan', 'associerat'],
    },
    {
      locale: 'sv',
      text: 'Åtkomst-ID är redan associerat',
      provenance: 'article-translation',
      keywords: ['åtkomst-ID', 'redan', 'associerat'],
    },
  ],
});

export const accessIdAlreadyAssociatedExamples: Examples = {
  matching: [
    '[This Access ID is already associated to an account. Please contact your Technical Account Manager to obtain a new Access ID].',
    '[This Access ID is already associated with an account. Contact your Technical Account Manager to get a new Access ID].',
    'Error: [This Access ID is already associated to an account].',
    '[This Access ID (000 441-7263) is already associated to an account]. (409)',
    '[The Access ID 0004417263 is already associated with the account] mia@fabrikam.example.',
    "[Access ID 'C-20-118834' is already associated].",
    '[This Access ID is already linked to an account]. Please contact support.',
    '[This Access ID has already been associated with an account].',
    '[This Access ID was already associated to another account; please contact your Technical Account Manager to obtain a new Access ID]',
    '[THIS ACCESS ID IS ALREADY ASSOCIATED TO AN ACCOUNT, PLEASE CONTACT YOUR TECHNICAL ACCOUNT MANAGER TO OBTAIN A NEW ACCESS ID]!',
    'Fehler beim Verknüpfen: [Access ID is already associated] (Fehlercode 409)',
    '{"code":"Conflict","message":"[This Access ID is already associated to an account]"}',
    '[Det här åtkomst-ID:t är redan associerat till ett konto. Kontakta din tekniska kontoansvarig för att få ett nytt åtkomst-ID].',
    '[Det här åtkomst-ID:t är redan kopplat till ett konto. Kontakta din tekniska kontoansvariga för att få ett nytt åtkomst-ID].',
    '[Åtkomst-ID 0004417263 är redan associerat till ett annat konto].',
  ],
  others: [
    'This Access ID is not associated to an account.',
    'This Access ID is not yet associated to an account. Contact your Technical Account Manager to obtain a new Access ID.',
    'This Tenant ID is already associated to an account. Please contact your Technical Account Manager to obtain a new Tenant ID.',
    'This Contract ID is already associated to an account.',
    'This Access ID is invalid. Please contact your Technical Account Manager to obtain a new Access ID.',
    'This Access ID has expired. Please contact your Technical Account Manager to obtain a new Access ID',
    'This device is already associated to an account.',
    'The Access ID was associated to your account successfully.',
    'Is this Access ID already associated to an account?',
    'If this Access ID is already associated to an account, you need not link it again.',
    'The message "This Access ID is already associated to an account" can be ignored.',
    'Why do I get “Access ID is already associated”?',
    'Please contact your Technical Account Manager to obtain a new Access ID.',
    'Enter your Access ID. It is shown in Partner Center, where your account is already associated.',
    'Det här åtkomst-ID:t är inte associerat till ett konto.',
    'Om åtkomst-ID:t redan är associerat behöver du inte länka det.',
  ],
};

/** R27: either the contract is linked and valid (a), or it has ended or is used up (b). Which, says the ledger. */
export const judgeAccessIdAlreadyAssociated: Judge = (situation) => {
  const meant = meantContracts(situation);
  const { account, accessId, ledger, today } = situation;
  if (ledger.contracts.length === 0 && hasNoCloudMembership(situation)) return noCloudBenefit(situation, []);
  if (meant.length === 0) {
    return undecided(
      situation,
      accessId === null || ledger.contracts.length === 0 ? 'empty' : 'id_not_stored',
    );
  }
  const serving = meant.filter((contract) => servesCloud(contract, account) !== false);
  if (serving.length === 0) return noCloudBenefit(situation, meant);

  const isUsable = (contract: Contract) => isCertainlyUsable(contract, situation);
  const linked = latest(serving.filter((contract) => isLinkedHere(contract, account) && isUsable(contract)));
  if (linked !== null) return alreadyLinked(situation, linked, 'recorded');
  const valid = serving.filter(isUsable);
  const implied = latest(valid.filter((contract) => contract.accounts.length === 0 && hasReading(contract)));
  if (implied !== null) return alreadyLinked(situation, implied, 'implied');
  const elsewhere = latest(valid.filter((contract) => contract.accounts.length > 0));
  if (elsewhere !== null) return undecided(situation, 'linked_elsewhere', elsewhere);

  const spent = serving.filter((contract) => isSpent(cloudStatusOf(contract, today)));
  const last = latest(spent);
  if (last === null || spent.length < serving.length) {
    return undecided(situation, 'terms_unknown', latest(serving));
  }
  return cloudStatusOf(last, today) === 'ended' ? expired(situation, last) : noIncidentsLeft(situation, last);
};

/** Nothing but memberships of offers without cloud support are stored, such as Action Pack (R6). */
function hasNoCloudMembership({ ledger: { memberships } }: Situation): boolean {
  return (
    memberships.length > 0 &&
    memberships.every(({ ruleSet, offer }) => offerGrants(ruleSet, offer, 'cloud') === false)
  );
}

/** Valid by its dates, with incidents left as far as anybody knows: scenario (b) is out of the question. */
function isCertainlyUsable(contract: Contract, { today, account }: Situation): boolean {
  if (cloudStatusOf(contract, today) !== 'valid' || servesCloud(contract, account) === null) return false;
  return contract.balance.remaining !== null || coverageOf(contract) === 'on-premises';
}

/** More than a grant says that incidents are left. */
function hasReading({ balance }: Contract): boolean {
  return balance.remaining === 'unlimited' || balance.reading !== null;
}

function isSpent(status: Status): boolean {
  return status === 'ended' || status === 'used-up';
}

function alreadyLinked(
  { ledger, account, today }: Situation,
  contract: Contract,
  how: 'recorded' | 'implied',
): Verdict {
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

function expired({ ledger, today }: Situation, contract: Contract): Verdict {
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

function noIncidentsLeft({ ledger, today }: Situation, contract: Contract): Verdict {
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

function noCloudBenefit({ ledger, today }: Situation, meant: readonly Contract[]): Verdict {
  const contract = latest(meant);
  const stored = contract ?? latest(ledger.memberships);
  const names = programmeNames(ledger, today);
  const params = {
    label: stored?.label ?? '',
    offer: (stored && offerOf(stored)?.name) ?? names.onPremisesBenefit,
    ...names,
  };
  const offerHasCloud =
    contract?.offer != null && offerGrants(contract.ruleSet, contract.offer, 'cloud') === true;
  return {
    kind: 'no-cloud-benefit',
    certainty: 'granted',
    title: { key: 'access_no_cloud_title', params },
    text: [
      { key: 'access_no_cloud_text', params },
      ...(offerHasCloud ? [{ key: 'access_no_cloud_offer_has_it', params }] : []),
      NO_MANAGER_NEEDED,
    ],
    steps: [
      ...(offerHasCloud
        ? [{ key: 'access_no_cloud_step_activate', link: 'technical-benefits' as const, params }]
        : []),
      { key: 'access_no_cloud_step_on_premises', link: 's4b-create', params },
      { key: 'step_compare_plans', link: 'compare-plans' },
      { key: 'access_no_cloud_step_csp' },
    ],
    rules: ['R6', 'R26', 'R28', 'R24'],
  };
}

type Doubt = 'empty' | 'id_not_stored' | 'linked_elsewhere' | 'terms_unknown';

function undecided(
  { ledger, account, today }: Situation,
  doubt: Doubt,
  contract: Contract | null = null,
): Verdict {
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
