import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ACTION_PACK,
  ALEX,
  CLOUD_2026,
  contract,
  FIVE_PACK,
  ledgerWith,
  MIA,
  membershipAdded,
  ON_PREMISES,
  type StoredContract,
  withYearBefore,
} from '../../test/builders.ts';
import { pageWith } from '../../test/hint-situations.ts';
import { PREMIER, VISUAL_STUDIO } from '../../test/route-ledgers.ts';
import { situationOf } from '../../test/situations.ts';
import { type Given, LAWS, type Law } from '../../test/verdict-laws.ts';
import { ledgerOn } from '../ledger/on-day.ts';
import { judges, type MessageId } from './catalogue/index.ts';
import { hints } from './hints/index.ts';
import { NO_PLANS, type PlanOnPage, type Situation, type Step, type Verdict } from './verdict.ts';

/** Two memberships × two contracts × what stands on the page: every law holds of every verdict. */
const KINDS: readonly StoredContract[] = [
  {},
  { competencyGroup: 'cloud' },
  ON_PREMISES,
  ACTION_PACK,
  FIVE_PACK,
  CLOUD_2026,
  VISUAL_STUDIO,
  PREMIER,
];
const LATER = { startsOn: '2026-06-01', endsOn: '2027-05-31' };
const STATES: readonly StoredContract[] = [
  {},
  { startsOn: '2025-01-01', endsOn: '2025-12-31' },
  LATER,
  { read: 0 },
  { logged: 3 },
  { read: 12 },
  { endsOn: null },
];
const LINKS = [[], [MIA], [ALEX]];
const IDS = [
  { accessId: '0011', contractId: 'C-1' },
  { accessId: '0022', contractId: 'C-2' },
];
const NOTHING_SHOWN: PlanOnPage = { name: null, contractId: null, endsOn: null, incidentsRemaining: null };

const stored = fc.option(
  fc.record({
    kind: fc.constantFrom(...KINDS),
    state: fc.constantFrom(...STATES),
    linkedTo: fc.constantFrom(...LINKS),
    isRenewed: fc.boolean(),
  }),
  { nil: null },
);
const held = fc.option(
  fc.record({
    of: fc.constantFrom(
      { offer: 'gold' },
      { offer: 'action-pack' },
      { ruleSet: 'maicpp-2026', offer: 'launch', competencyGroup: null },
    ),
    dates: fc.constantFrom(...STATES.slice(0, 3)),
  }),
  { nil: null },
);
const shown = fc.record({
  contractId: fc.constantFrom(null, 'C-1', 'C-2', 'C-9'),
  endsOn: fc.constantFrom(null, '2025-12-31', '2026-12-31'),
  incidentsRemaining: fc.constantFrom(null, 0, 14),
  isUnavailable: fc.boolean(),
});
const plansOnPage = fc
  .record({ plans: fc.array(shown, { maxLength: 2 }), isBeside: fc.boolean() })
  .map(({ plans, isBeside }) => {
    const listed = plans.map(({ isUnavailable, ...plan }) => ({
      ...NOTHING_SHOWN,
      ...plan,
      ...(isUnavailable ? ({ available: false } as const) : {}),
    }));
    return { code: null, listed, beside: isBeside ? (listed[0] ?? null) : null };
  });

const anySituation: fc.Arbitrary<Situation> = fc
  .record({
    contracts: fc.tuple(stored, stored),
    memberships: fc.tuple(held, held),
    accessId: fc.constantFrom(null, '0011', '0022', '0099'),
    account: fc.constantFrom(MIA, null),
    page: fc.constantFrom(null, 'link-support-benefits', 's4b-step-1', 'service-request'),
    plans: plansOnPage,
  })
  .map(({ contracts, memberships, accessId, account, page, plans }) => {
    const events = [
      ...contracts.map((each, nth) => {
        if (each === null) return [];
        const { kind, state, linkedTo, isRenewed } = each;
        const label = nth === 0 ? 'A' : 'B';
        const ids = kind.accessId === null ? {} : IDS[nth];
        const stored = contract({ ...kind, ...state, ...ids, label, linkedTo, subject: `contract-${nth}` });
        // Before one that has not started, the year before would be today’s.
        return isRenewed && state.startsOn !== LATER.startsOn ? withYearBefore(stored) : stored;
      }),
      ...memberships.map((each, nth) => {
        if (each === null) return [];
        const { startsOn = '2026-01-01', endsOn = '2026-12-31' } = each.dates;
        const label = `M${nth}`;
        return [membershipAdded({ ...each.of, startsOn, endsOn, label, subject: `membership-${nth}` })];
      }),
    ];
    return situationOf(ledgerOn(ledgerWith(...events), '2026-05-12'), { accessId, account, page, plans });
  });

const messages = Object.keys(judges) as MessageId[];
const givenIn = (situation: Situation): Given[] => [...onMessages(situation), ...onHints(situation)];

function onHints(situation: Situation): Given[] {
  const { ledger, account } = situation;
  return hints.flatMap(({ id: message, pages, symptoms, verdictOn }) =>
    pages.flatMap((page) => {
      const seen = symptoms.map((id) => ({ id, names: ['Partner Cloud Support 5'] }));
      const own = pageWith(page, seen, ledger, { account, portal: 'microsoft-365-admin' });
      const verdict = verdictOn(own);
      return verdict === null ? [] : [{ message, situation: own, verdict }];
    }),
  );
}

const onMessages = (situation: Situation): Given[] =>
  messages.map((message) => {
    // Fields for an Access ID stand where contracts are linked, plans where requests are made.
    const isAboutPlan = message.startsWith('plan-');
    const own: Situation = isAboutPlan ? { ...situation, accessId: null } : { ...situation, plans: NO_PLANS };
    return { message, situation: own, verdict: judges[message].verdictOn(own) };
  });

/** All laws are put to the same verdicts, because it is the verdicts that take time. */
const RUNS = { numRuns: 2000, seed: Math.trunc(Math.random() * 2 ** 31) };
const tried = fc.sample(anySituation, RUNS).flatMap(givenIn);

describe.each(Object.entries<Law>(LAWS))('%s', (_, law) => {
  it(`${law.rule} holds of every verdict`, () => {
    if (tried.every((given) => law.broken(given).length === 0)) return;
    // From the same seed again, to say the smallest situation in which it is broken.
    fc.assert(
      fc.property(anySituation, (situation) => {
        expect(givenIn(situation).flatMap((given) => law.broken(given))).toEqual([]);
      }),
      RUNS,
    );
    expect.unreachable('the same situations break no law');
  });

  it(`${law.rule} is put to the test by what is generated`, () => {
    expect(tried.filter((given) => law.applies(given)).length).toBeGreaterThan(5);
  });
});

describe('each law can be broken', () => {
  const ended = { startsOn: '2025-01-01', endsOn: '2025-12-31' };
  const two = (one: StoredContract, other: StoredContract) =>
    ledgerWith(contract({ ...IDS[0], label: 'A', ...one }), contract({ ...IDS[1], label: 'B', ...other }));
  const beside = (contractId: string): Partial<Situation> => {
    const plan = { ...NOTHING_SHOWN, contractId };
    return { plans: { code: null, beside: plan, listed: [plan] } };
  };
  /** A verdict that says this and nothing else. */
  const saying = (line: Step, isStep = false): Verdict => ({
    kind: 'made-up',
    certainty: 'unknown',
    title: { key: 'plan_expired_title' },
    text: isStep ? [] : [line],
    steps: isStep ? [line] : [],
    rules: ['R21'],
  });
  const A = { label: 'A' };
  const plain = two({}, {});

  const rows: readonly [law: keyof typeof LAWS, situation: Situation, verdict: Verdict][] = [
    [
      'no step leads to a message that the product itself explains as wrong',
      situationOf(two({ read: 0 }, {})),
      saying({ key: 'access_linked_step_request', params: A }, true),
    ],
    [
      'no step leads to a message that the product itself explains as wrong',
      situationOf(two({ ...ACTION_PACK, ...IDS[0], label: 'A' }, {})),
      saying({ key: 'fact_valid_not_linked', params: A }, true),
    ],
    [
      'no figure exceeds its grant, unless a portal’s own reading says so',
      situationOf(plain),
      saying({ key: 'fact_balance_granted', params: { remaining: 11, granted: 10 } }),
    ],
    [
      'a plan is bought only where nothing is nearer, and no advice begins with “otherwise”',
      situationOf(plain),
      saying({ key: 'step_compare_plans' }, true),
    ],
    [
      'no verdict names a contract that cannot be meant',
      situationOf(plain, { accessId: '0022' }),
      saying({ key: 'access_linked_title', params: A }),
    ],
    [
      'no verdict names a contract that cannot be meant',
      situationOf(plain, beside('C-9')),
      saying({ key: 'plan_used_up_contract', params: A }),
    ],
    [
      'no step advises a reading of 0 for an unlimited contract, or for one that no ID identifies',
      situationOf(plain),
      saying({ key: 'plan_used_up_step_record_zero', params: A }, true),
    ],
    [
      'no step advises a reading of 0 for an unlimited contract, or for one that no ID identifies',
      situationOf(two({ competencyGroup: 'cloud' }, {}), beside('C-1')),
      saying({ key: 'plan_used_up_step_record_zero', params: A }, true),
    ],
    [
      'no step has a contract linked that is linked here',
      situationOf(two({ linkedTo: [MIA] }, {})),
      saying({ key: 'access_linked_step_record', params: A }, true),
    ],
    [
      'what is said to have ended has ended',
      situationOf(two({}, ended)),
      saying({ key: 'access_expired_text', params: A }),
    ],
    [
      'what is said to be used up has no incidents left, and has not ended',
      situationOf(two({ logged: 3 }, {})),
      saying({ key: 'access_used_up_text', params: A }),
    ],
    [
      'what is said to be valid and linked here is so',
      situationOf(two({ linkedTo: [ALEX] }, {})),
      saying({ key: 'access_other_is_linked', params: A }),
    ],
    [
      'no cloud plan is advised for an on-premises request, and none that is listed as unusable',
      situationOf(plain),
      saying({ key: 'plan_step_use_valid', params: A }, true),
    ],
    [
      'no cloud plan is advised for an on-premises request, and none that is listed as unusable',
      situationOf(two({ ...ON_PREMISES, ...IDS[0], label: 'A' }, {}), beside('C-1')),
      saying({ key: 'plan_step_use_valid', params: A }, true),
    ],
    [
      'a message about an Access ID means no contract that has none',
      situationOf(two({ ...FIVE_PACK, label: 'A' }, {})),
      saying({ key: 'access_linked_text', params: A }),
    ],
    [
      'only offers without cloud support lack it',
      situationOf(two({ ...ON_PREMISES, label: 'A' }, {})),
      saying({ key: 'access_no_cloud_text', params: A }),
    ],
    [
      'a membership that ended is spoken of only where none runs',
      situationOf(ledgerWith(membershipAdded(ended), membershipAdded({ subject: 'other' }))),
      saying({ key: 'no_benefits_ended_title' }),
    ],
  ];

  it.each(rows)('%s', (name, situation, verdict) => {
    expect(LAWS[name].broken({ message: 'plan-expired', situation, verdict })).not.toEqual([]);
  });

  it('and each is among them', () => {
    expect([...new Set(rows.map(([name]) => name))].sort()).toEqual(Object.keys(LAWS).sort());
  });
});
