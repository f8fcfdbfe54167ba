import { addYears } from '../src/entitlements/calendar-date.ts';
import type { MessageId } from '../src/guidance/catalogue/index.ts';
import { PAGE_KINDS } from '../src/guidance/page-kinds.ts';
import type { Scenario } from '../src/guidance/scenario.ts';
import { NO_PLANS, type PlanOnPage, type Situation, type Verdict } from '../src/guidance/verdict.ts';
import type { LedgerEvent } from '../src/ledger/events.ts';
import { ledgerOn } from '../src/ledger/on-day.ts';
import {
  ACTION_PACK,
  ALEX,
  accountDescribed,
  CLOUD_2026,
  contract,
  contractAmended,
  FIVE_PACK,
  ledgerWith,
  MIA,
  membershipAdded,
  ON_PREMISES,
  type StoredContract,
} from './builders.ts';
import { keysOf, sentencesOf, verdictOn } from './situations.ts';

/** What is stored under each name: a contract or a membership of 2026, on 12 May 2026. */
const CONTRACTS: Readonly<Record<string, StoredContract>> = {
  'Signature 10-pack': {},
  'Gold unlimited cloud': { competencyGroup: 'cloud' },
  'Gold on-premises': ON_PREMISES,
  'Partner Cloud Support 50': CLOUD_2026,
  'Action Pack': ACTION_PACK,
  'five incidents without IDs': FIVE_PACK,
  Premier: { ruleSet: 'paid-support-plans', benefit: 'premier-contract', offer: null, competencyGroup: null },
};
const MEMBERSHIPS: Readonly<Record<string, Parameters<typeof membershipAdded>[0]>> = {
  'membership of Gold': {},
  'membership of Partner Launch': { ruleSet: 'maicpp-2026', offer: 'launch', competencyGroup: null },
  'subscription of Visual Studio': {
    ruleSet: 'visual-studio',
    offer: 'msdn-platforms',
    competencyGroup: null,
  },
};

/** What can be said of them in brackets; besides, "called X" gives a name and "renewed from D" a further term. */
const TRAITS: Readonly<Record<string, StoredContract>> = {
  ended: { startsOn: '2025-01-01', endsOn: '2025-12-31' },
  'ended in 2024': { startsOn: '2024-01-01', endsOn: '2024-12-31' },
  'not started': { startsOn: '2026-06-01', endsOn: '2027-05-31' },
  'end unknown': { endsOn: null },
  'used up': { read: 0 },
  'read as 7': { read: 7 },
  'linked here': { linkedTo: [MIA] },
  'linked elsewhere': { linkedTo: [ALEX] },
};

/** What a card can say or advise, by the texts that say it: one of them is enough. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  'open a new support request': ['access_linked_step_request'],
  'record the link': ['access_linked_step_record'],
  'no new Access ID is needed': ['access_no_manager_needed'],
  'which contract the advice is for': ['access_which_is_which'],
  'an Access ID of your own': ['access_paid_step_ask'],
  'another is linked': ['access_other_is_linked'],
  'what starts next': ['step_next_starts'],
  'activate and link a new benefit': ['step_activate_new_benefit'],
  'linked, and no plan shows': ['access_no_cloud_linked'],
  'on-premises products only': ['access_no_cloud_text'],
  'no support at all': ['access_no_support_text'],
  'use another plan': ['plan_step_use_valid', 'plan_step_use_linked'],
  'choose the linked plan': ['plan_step_use_linked'],
  'not stored': ['plan_contract_not_stored'],
  'a guess at the contract': ['plan_used_up_contract'],
  'record a reading of 0': ['plan_used_up_step_record_zero'],
  'stored wrongly': ['plan_used_up_step_unlimited'],
  'for cloud services': ['plan_not_for_product_is_cloud', 'plan_not_for_product_only_cloud'],
  'for on-premises products': ['plan_not_for_product_on_premises'],
  'no fault, and can be read': ['plan_not_for_product_normal'],
  'choose another version': ['plan_not_for_product_step_version'],
  'the number of the code': ['message_plan_error_other_code_number'],
  'has ended or is used up': ['message_plan_error_other_code_text'],
  'when it ended': ['plan_expired_contract'],
  'it is linked and valid': ['message_ppac_plan_not_found_linked'],
  'it is to be linked here': ['fact_valid_not_linked'],
  'add it with both IDs': ['message_ppac_step_add'],
  'another password counts': ['message_ppac_step_password'],
  'ask who looks after it': ['message_ppac_step_ask_csam'],
  'the programme gives no manager': [
    'message_ppac_contract_issue_partner',
    'message_ppac_contract_issue_undecided',
  ],
  'not the reason': ['message_no_permission_support_request_contract'],
  'a role on the subscription': ['message_no_permission_support_request_step_role'],
  'who can give the role': ['message_partner_center_access_denied_step'],
  'sign in as': ['step_sign_in_as'],
  'look at the enrolment': ['message_enrolment_not_active_step_status'],
  'choose it in the form': ['access_linked_step_request'],
  'create the request in the form': ['message_invalid_support_plan_step'],
  'whom CSP covers': ['message_invalid_support_plan_csp'],
  'requests for customers': ['not_authorized_step_csp_customers'],
  'look among the unavailable plans': [
    'message_contract_missing_after_add_step_unavailable',
    'access_elsewhere_step_unavailable',
  ],
  'choose it in this portal': ['access_elsewhere_step_choose'],
  'how many are left': ['fact_balance_observed', 'fact_balance_of_observed'],
  'an admin role': ['message_ppac_role_missing_step'],
  'stay signed in': ['message_ppi_wrong_account_type_step_contract'],
  'the Microsoft account of the purchase': ['message_ppi_wrong_account_type_step'],
  'have the e-mail sent': ['message_confirm_email_address_step'],
  'without IDs': ['message_m365_takes_no_ids_step'],
  'when the next one begins': ['no_benefits_next_begins'],
  'the contract runs on': ['no_benefits_contract_runs_on'],
  'the benefits ended with it': ['no_benefits_ended_text'],
};

/** What can be stored of an account, Mia being signed in. */
const ACCOUNTS: Readonly<Record<string, () => LedgerEvent>> = {
  'this account for CSP only': () => accountDescribed(MIA, 'csp-only'),
  'another account for the programme': () => accountDescribed(ALEX, 'program'),
};

const IDS = (nth: number) => ({ accessId: `00${nth}1`, contractId: `C-${nth}` });
const PLAN: PlanOnPage = { name: null, contractId: null, endsOn: null, incidentsRemaining: null };

interface Stored {
  readonly label: string;
  readonly nth: number;
  readonly events: readonly LedgerEvent[];
}

/** What one entry of `given` stores. */
function stored(words: string, nth: number): Stored {
  const account = ACCOUNTS[words];
  if (account !== undefined) return { label: words, nth, events: [account()] };
  const [, name = '', inBrackets = ''] = /^(.*?)(?: \((.*)\))?$/.exec(words) ?? [];
  const traits = inBrackets === '' ? [] : inBrackets.split(', ');
  const label = traits.find((trait) => trait.startsWith('called '))?.slice(7) ?? name;
  const own = traits
    .filter((trait) => !/^(called|renewed from) /.test(trait))
    .map((trait) => known(TRAITS, trait));
  if (name in MEMBERSHIPS) {
    const { startsOn = '2026-01-01', endsOn = '2026-12-31' } = Object.assign({}, ...own) as StoredContract;
    const subject = `membership-${nth}`;
    return {
      label,
      nth,
      events: [membershipAdded({ ...MEMBERSHIPS[name], label, subject, startsOn, endsOn })],
    };
  }
  const kind = known(CONTRACTS, name);
  const ids = kind.accessId === null ? {} : IDS(nth);
  const terms = Object.assign({}, kind, ids, ...own) as StoredContract;
  const events = contract({ ...terms, label });
  const renewedFrom = traits.find((trait) => trait.startsWith('renewed from '))?.slice(13);
  return {
    label,
    nth,
    events: renewedFrom === undefined ? events : [...events, renewed(events, renewedFrom)],
  };
}

/** The next term of a contract, which starts on that day (D1). */
function renewed([added]: readonly LedgerEvent[], startsOn: string): LedgerEvent {
  return contractAmended({ startsOn, endsOn: addYears(startsOn, 1) }, { subject: added?.subject ?? '' });
}

/** What one entry of `asked` changes. */
const ASKED: readonly (readonly [
  words: RegExp,
  change: (found: string, is: Situation, left: string) => object,
])[] = [
  [/^Access ID of (.+)$/, (ids) => ({ accessId: ids.split(' ')[0] })],
  [/^on (.+)$/, (page) => ({ page })],
  [/^code (\d+)$/, (code, { plans }) => ({ plans: { ...plans, code: Number(code) } })],
  [
    /^Contract ID of (.+) beside it$/,
    (ids, { plans }) => {
      const plan = { ...PLAN, contractId: ids.split(' ')[1] ?? null };
      return { plans: { ...plans, beside: plan, listed: [...plans.listed, plan] } };
    },
  ],
  [/^(.+) is listed as unusable$/, (ids, { plans }) => listing(plans, ids, { available: false })],
  [
    /^(.+) is listed with (\d+) left$/,
    (ids, { plans }, left) => listing(plans, ids, { incidentsRemaining: Number(left) }),
  ],
];

function listing(plans: Situation['plans'], ids: string, shown: Partial<PlanOnPage>): Partial<Situation> {
  const plan = { ...PLAN, contractId: ids.split(' ')[1] ?? null, ...shown };
  return { plans: { ...plans, listed: [...plans.listed, plan] } };
}

/** The verdict that a scenario gets. */
export function verdictIn(message: MessageId, { given, asked = [] }: Scenario): Verdict {
  const all = given.map(stored);
  const idsOf = (label: string) => {
    if (/^\d+$/.test(label) || PAGE_KINDS.some((kind) => kind === label)) return label;
    if (label === 'nothing stored') return '0099 C-99';
    const { nth } = all.find((each) => each.label === label) ?? unknown(label);
    return Object.values(IDS(nth)).join(' ');
  };
  let unusual: Partial<Situation> = {};
  for (const words of asked) {
    const row = ASKED.find(([pattern]) => pattern.test(words)) ?? unknown(words);
    const [, name = '', left = ''] = row[0].exec(words) ?? [];
    const soFar = { plans: NO_PLANS, ...unusual } as unknown as Situation;
    unusual = { ...unusual, ...row[1](idsOf(name), soFar, left) };
  }
  // As the background does: with the terms that run today.
  const ledger = ledgerOn(ledgerWith(...all.map(({ events }) => events)), '2026-05-12');
  return verdictOn(message, ledger, unusual);
}

/** Every contract and membership that a verdict speaks of, by its label. */
export function namesIn(verdict: Verdict): string[] {
  const named = sentencesOf(verdict).flatMap(({ params = {} }) =>
    ['label', 'labels', 'paid', 'contract', 'next'].flatMap((param) =>
      String(params[param] ?? '').split(', '),
    ),
  );
  return [...new Set(named)].filter((label) => label !== '');
}

/** Whether a verdict says what those words stand for. */
export function doesSay(verdict: Verdict, words: string): boolean {
  const keys = keysOf(verdict);
  return known(SAID, words).some((key) => keys.includes(key));
}

function known<Value>(table: Readonly<Record<string, Value>>, words: string): Value {
  return table[words] ?? unknown(words);
}

function unknown(words: string): never {
  throw new Error(`“${words}” is none of the words of test/scenario-words.ts`);
}
