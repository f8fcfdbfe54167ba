import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contract, ledgerWith, MIA, membershipAdded } from '../../../test/builders.ts';
import {
  type HeldContract,
  KINDS,
  MEMBERSHIPS,
  type RouteCase,
  routeCases,
  TODAY,
} from '../../../test/route-cases.ts';
import { routeKeysOf, routeLinesOf, routeOf } from '../../../test/routes.ts';
import type { Route } from './route.ts';

/** What is wrong with an answer; nothing if it keeps the law. */
type Law = (asked: RouteCase, route: Route) => readonly string[];

const answer = ({ product, ledger, csp, account }: RouteCase) =>
  routeOf(product, ledger, { csp, account, today: TODAY });

/** Where a contract's benefit is not used at all, whatever is left of it. */
const CLOSED: Readonly<Record<string, readonly string[]>> = {
  // P15, P13, P11, P17
  'maicpp-2026': ['on-premises-older', 'microsoft-365', 'customer-azure', 'customer-cloud'],
  // R21, R24
  'mpn-2021': ['on-premises-older', 'customer-azure'],
  // P33: on-premises products and Azure
  'visual-studio': [
    'on-premises-older',
    'microsoft-365',
    'dynamics-365-power-platform',
    'dynamics-finance-operations',
    'customer-azure',
    'customer-cloud',
  ],
  // P36: the customer's entitlement is used, and no plan of the partner's
  'paid-support-plans': ['customer-azure', 'customer-cloud'],
  // P32: on-premises products alone
  'pay-per-incident': ['customer-azure', 'customer-cloud'],
};

function canPay({ state, covers, ruleSet }: HeldContract, { product, covers: needed }: RouteCase): boolean {
  const fits = needed !== null && covers.includes(needed);
  return state === 'valid' && fits && CLOSED[ruleSet]?.includes(product) === false;
}

const namedFor = (route: Route, ...keys: string[]) =>
  routeLinesOf(route)
    .filter(({ key }) => keys.includes(key))
    .flatMap(({ params }) => String(params?.['names']).split(', '));

const onlyPayersAreNamed: Law = (asked, route) => {
  const labels = namedFor(route, 'route_note_use_next', 'route_note_unlimited_first');
  const named = asked.contracts.filter(
    ({ subject }) => labels.includes(subject) || route.contract === subject,
  );
  if (route.outcome !== 'covered') return [];
  return named.flatMap((held) => (canPay(held, asked) ? [] : [`${held.subject} is ${held.state}`]));
};

const aPayerIsFound: Law = (asked, route) => {
  const isOpen = (asked.csp !== 'none' && asked.csp !== null) || !asked.product.startsWith('customer');
  const pays = asked.contracts.some((held) => canPay(held, asked));
  return isOpen && pays && route.outcome !== 'covered' ? [`${route.outcome}, though a contract pays`] : [];
};

/**
 * Of one row of the table one counts (D6), different offers add up (P3), and what is used up gives no second one.
 * The competency makes no difference to what is granted on premises (R4).
 */
function mostGranted({ memberships, contracts, covers }: RouteCase): number {
  const granted = new Map<string, number>();
  const keyOf = ({
    ruleSet,
    offer,
    competencyGroup,
  }: Pick<HeldContract, 'ruleSet' | 'offer' | 'competencyGroup'>) =>
    [ruleSet, offer, ...(covers === 'cloud' ? [competencyGroup] : [])].join(' ');
  const add = (row: (typeof MEMBERSHIPS)[number]) =>
    granted.set(keyOf(row), covers === 'cloud' ? row.cloud : row.onPremises);
  for (const { row, isRunning } of memberships) if (isRunning) add(row);
  // A contract tells of its offer as well (R16).
  for (const { ruleSet, offer, competencyGroup, state } of contracts) {
    const isOwn = (row: (typeof MEMBERSHIPS)[number]) =>
      row.ruleSet === ruleSet && row.offer === offer && row.competencyGroup === competencyGroup;
    if (state === 'valid') for (const row of MEMBERSHIPS.filter(isOwn)) add(row);
  }
  for (const contract of contracts) {
    const isFit = covers !== null && contract.covers.includes(covers) && contract.incidents !== 'unlimited';
    if (contract.state === 'used-up' && isFit) granted.delete(keyOf(contract));
  }
  return [...granted.values()].reduce((sum, each) => sum + each, 0);
}

const noFigureExceedsItsGrant: Law = (asked, route) =>
  routeLinesOf(route).flatMap(({ key, params }) => {
    const granted = params?.['granted'];
    const remaining = params?.['remaining'];
    if (key === 'route_granted_a_year')
      return Number(granted) > mostGranted(asked) ? [`${granted} granted`] : [];
    const isOver = typeof remaining === 'number' && typeof granted === 'number' && remaining > granted;
    return isOver ? [`${remaining} of ${granted}`] : [];
  });

/** By the names of R2 and P2, and of plans that are bought (P22). */
const CLOUD_ALONE = /Cloud Support|route_step_buy_advanced/;
const ON_PREMISES_ALONE = /Microsoft Product Support|On-premises Support|route_step_buy_incident/;

const coverageFits: Law = ({ covers, contracts }, route) => {
  const said = routeLinesOf(route).map(
    ({ key, params }) => `${key} ${params?.['label'] ?? ''} ${params?.['names'] ?? ''}`,
  );
  const wrong = covers === 'cloud' ? ON_PREMISES_ALONE : CLOUD_ALONE;
  const used = contracts.find(({ subject }) => subject === route.contract);
  const misfit = used !== undefined && covers !== null && !used.covers.includes(covers);
  return [
    ...(covers === null ? [] : said.filter((line) => wrong.test(line))),
    ...(misfit ? [used.subject] : []),
  ];
};

const coveredHasAPortal: Law = (_, { outcome, portal, reason, cost, idsNeeded }) => {
  const isWay = outcome !== 'not-covered';
  const isComplete = [portal, cost, idsNeeded].every((part) => (part !== null) === isWay);
  return isComplete && (reason === null) === isWay ? [] : [`${outcome}, ${portal?.id}, ${reason}`];
};

/** P14, R17, P39, P23: which portal takes on-premises work for which contract. */
const thePortalIsTheContracts: Law = ({ product, contracts, account }, { contract, portal }) => {
  const used = contracts.find(({ subject }) => subject === contract);
  if (used === undefined || portal === null || !product.startsWith('on-premises')) return [];
  const isOfEngageCenter =
    ['maicpp-2026', 'paid-support-plans'].includes(used.ruleSet) && account !== 'mia@outlook.com';
  const expected = isOfEngageCenter ? 'engage-center' : 'support-for-business';
  return portal.id === expected ? [] : [`${used.ruleSet} at ${portal.id}`];
};

/** P32: what was bought without IDs is never said to need them. */
const noIdsAreAskedForWhereThereAreNone: Law = ({ contracts }, route) => {
  const used = contracts.find(({ subject }) => subject === route.contract);
  if (used?.ruleSet !== 'pay-per-incident' || route.outcome !== 'covered') return [];
  const keys = routeKeysOf(route);
  const asks = keys.filter((key) => /^route_(?:ids_(?!none)|step_add_|step_look_)/.test(key));
  return keys.includes('route_ids_none') && route.idsNeeded === 'no' ? asks : [...asks, 'not said'];
};

/** R28 knows no Unified; P22 offers it to direct-bill partners and distributors. */
const unifiedIsForThoseWhoCan: Law = ({ csp, memberships, contracts }, route) => {
  const isOf2021 = [...memberships.map(({ row }) => row), ...contracts].every(
    ({ ruleSet }) => ruleSet === 'mpn-2021',
  );
  const holdsSomething = memberships.length > 0;
  const may = ['direct-bill', 'indirect-provider'].includes(csp ?? '') && !(isOf2021 && holdsSomething);
  return routeKeysOf(route).includes('route_step_buy_unified') && !may ? [`Unified for ${csp}`] : [];
};

/** P11, P36: not even with a plan; 2021 said otherwise (R24). */
const resellersOpenNoCustomersAzure: Law = ({ product, csp, memberships, contracts }, { outcome }) => {
  const is2021 = [...memberships.map(({ row }) => row), ...contracts].some(
    ({ ruleSet }) => ruleSet === 'mpn-2021',
  );
  const isBarred = product === 'customer-azure' && csp === 'indirect-reseller' && !is2021;
  return isBarred && outcome === 'covered' ? ['an indirect reseller at a customer’s Azure'] : [];
};

/** R24, P11, P17: while the role in CSP is not known, no answer depends on it. */
const noRoleIsAssumed: Law = ({ csp, product }, route) => {
  const said = routeKeysOf(route).filter((key) =>
    /needs_csp|ask_indirect_provider|csp_plan|plan_csp|plan_customer|customer_title/.test(key),
  );
  const mustAsk = product.startsWith('customer') && route.reason !== 'role_unknown';
  if (csp === null) return [...said, ...(mustAsk ? ['not asked'] : [])];
  return route.reason === 'role_unknown' ? [`asked, though ${csp}`] : [];
};

/** R4: what is unlimited is not used up by a request. */
const nothingUnlimitedIsUsedUp: Law = ({ contracts }, route) => {
  const used = contracts.find(({ subject }) => subject === route.contract);
  const keys = routeKeysOf(route);
  const isUnlimited = used?.incidents === 'unlimited' || keys.includes('fact_balance_unlimited');
  const takes = keys.filter((key) => ['route_cost_incident', 'route_cost_maybe_returned'].includes(key));
  return route.outcome === 'covered' && isUnlimited ? takes : [];
};

/** R8: an account that is associated with CSP only gets "You are not authorized" where benefits are activated. */
const noStepMeetsNotAuthorized: Law = ({ isCspOnly, account }, { steps }) => {
  const keys = steps.map(({ key }) => String(key));
  const at = keys.findIndex((key) => key.startsWith('route_step_activate'));
  const signsInFirst = keys.slice(0, Math.max(at, 0)).some((key) => key.startsWith('step_sign_in'));
  return isCspOnly && account === MIA && at >= 0 && !signsInFirst ? ['not authorized'] : [];
};

/** R27a, P10: the IDs are not entered where they are linked already: Azure would call that an error. */
const nothingIsLinkedTwice: Law = ({ contracts, ledger, account }, route) => {
  const used = contracts.find(({ subject }) => subject === route.contract);
  const stored = ledger.contracts.find(({ id }) => id === used?.subject);
  const isLinked = account !== null && stored?.accounts.includes(account) === true;
  return isLinked ? routeKeysOf(route).filter((key) => key.startsWith('route_step_add_')) : [];
};

/** Each law, with a change to an answer that breaks it: a law that nothing can break says nothing. */
const LAWS: readonly (readonly [string, Law, (asked: RouteCase, route: Route) => [RouteCase, Route]])[] = [
  [
    'R14 R27 no answer names a contract that cannot pay',
    onlyPayersAreNamed,
    (asked, route) => [
      withContract(asked, { state: 'ended' }),
      { ...route, outcome: 'covered', contract: 'broken' },
    ],
  ],
  [
    'R14 a contract that can pay is found',
    aPayerIsFound,
    (asked, route) => [
      { ...withContract({ ...asked, product: 'azure', covers: 'cloud' }, { state: 'valid' }), csp: 'none' },
      { ...route, outcome: 'not-covered' },
    ],
  ],
  [
    'R4 P3 no figure exceeds its grant',
    noFigureExceedsItsGrant,
    (asked, route) => [
      asked,
      { ...route, text: [{ key: 'fact_balance_of_observed', params: { remaining: 11, granted: 10 } }] },
    ],
  ],
  [
    'R4 P3 what is granted is no more than the table has',
    noFigureExceedsItsGrant,
    (asked, route) => [
      { ...asked, memberships: [], contracts: [] },
      { ...route, text: [{ key: 'route_granted_a_year', params: { granted: 1 } }] },
    ],
  ],
  [
    'R2 P22 no answer advises a benefit or a plan that does not cover the product',
    coverageFits,
    (asked, route) => [
      { ...asked, covers: 'on-premises' },
      { ...route, steps: [{ key: 'route_step_buy_advanced', link: 'advanced-support' }] },
    ],
  ],
  [
    'P13 what is covered has a portal',
    coveredHasAPortal,
    (asked, route) => [asked, { ...route, outcome: 'covered', portal: null }],
  ],
  [
    'P14 P39 R17 on-premises work goes where its contract is taken',
    thePortalIsTheContracts,
    (asked, route) => [
      withContract({ ...asked, product: 'on-premises-current', account: null }, { ruleSet: 'mpn-2021' }),
      { ...route, contract: 'broken', portal: { id: 'engage-center', link: 'engage-center' } },
    ],
  ],
  [
    'P32 no IDs are asked for where there are none',
    noIdsAreAskedForWhereThereAreNone,
    (asked, route) => [
      withContract(asked, { ruleSet: 'pay-per-incident' }),
      { ...route, outcome: 'covered', contract: 'broken', idsNeeded: 'yes' },
    ],
  ],
  [
    'R4 no answer says that an unlimited benefit is used up by a request',
    nothingUnlimitedIsUsedUp,
    (asked, route) => [
      asked,
      {
        ...route,
        outcome: 'covered',
        text: [{ key: 'fact_balance_unlimited' }, { key: 'route_cost_incident' }],
      },
    ],
  ],
  [
    'R8 no step leads to "You are not authorized"',
    noStepMeetsNotAuthorized,
    (asked, route) => [
      { ...asked, isCspOnly: true, account: MIA },
      { ...route, steps: [{ key: 'route_step_activate', link: 'technical-benefits' }] },
    ],
  ],
  [
    'R27 P10 no step leads to "already associated"',
    nothingIsLinkedTwice,
    (asked, route) => {
      const subject = 'broken';
      const ledger = ledgerWith(contract({ subject, linkedTo: [MIA] }));
      const step = { key: 'route_step_add_azure', link: 'azure-support-plans' } as const;
      return [
        { ...withContract(asked, {}), account: MIA, ledger },
        { ...route, contract: subject, steps: [step] },
      ];
    },
  ],
  [
    'R24 P11 P17 no role in CSP is assumed',
    noRoleIsAssumed,
    (asked, route) => [
      { ...asked, csp: null, product: 'customer-azure' },
      { ...route, reason: 'needs_csp', title: { key: 'route_no_needs_csp_title' } },
    ],
  ],
  [
    'R28 P22 Unified is offered to those who can buy it',
    unifiedIsForThoseWhoCan,
    (asked, route) => [
      { ...asked, csp: 'none' },
      { ...route, steps: [{ key: 'route_step_buy_unified', link: 'compare-plans' }] },
    ],
  ],
  [
    'P11 P36 an indirect reseller opens nothing in a customer’s Azure',
    resellersOpenNoCustomersAzure,
    (asked, route) => [
      { ...asked, product: 'customer-azure', csp: 'indirect-reseller', memberships: [], contracts: [] },
      { ...route, outcome: 'covered' },
    ],
  ],
];

function withContract(asked: RouteCase, change: Partial<HeldContract>): RouteCase {
  const [some] = KINDS.filter(({ covers }) => covers.includes('cloud'));
  if (some === undefined) throw new Error('No kind of contract covers the cloud');
  return { ...asked, contracts: [{ ...some, state: 'valid', subject: 'broken', ...change }] };
}

describe.each(LAWS)('%s', (_, law, broken) => {
  it('whatever is held, in any role, on any account', () => {
    fc.assert(
      fc.property(routeCases, (asked) => {
        expect(law(asked, answer(asked))).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  it('and an answer that broke it would be found', () => {
    const nothing: RouteCase = {
      product: 'azure',
      covers: 'cloud',
      csp: 'none',
      account: null,
      isCspOnly: false,
      memberships: [],
      contracts: [],
      ledger: ledgerWith(membershipAdded()),
    };
    const [asked, route] = broken(nothing, answer(nothing));
    expect(law(asked, route)).not.toEqual([]);
  });
});

describe('the questions that are generated', () => {
  it('reach every outcome, and every kind of payer', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(routeCases, (asked) => {
        const { outcome, reason, contract, cost } = answer(asked);
        const payer =
          contract === null
            ? String(cost)
            : asked.contracts.find(({ subject }) => subject === contract)?.ruleSet;
        seen.add(reason ?? `${outcome} ${payer}`);
      }),
      { numRuns: 4000, seed: 1 },
    );
    expect([...seen]).toEqual(
      expect.arrayContaining([
        'covered mpn-2021',
        'covered maicpp-2026',
        'covered visual-studio',
        'covered paid-support-plans',
        'covered pay-per-incident',
        'covered 1',
        'covered none-of-yours',
        'ended',
        'used_up',
        'not_started',
        'no_benefit',
      ]),
    );
  });
});
