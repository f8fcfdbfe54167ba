import fc from 'fast-check';
import { CSP_ROLES, type CspRole } from '../src/guidance/routing/csp-roles.ts';
import { products } from '../src/guidance/routing/products.ts';
import type { Ledger } from '../src/ledger/ledger.ts';
import { ledgerOn } from '../src/ledger/on-day.ts';
import {
  ALEX,
  accountDescribed,
  contract,
  ledgerWith,
  MIA,
  membershipAdded,
  withYearBefore,
} from './builders.ts';

/**
 * Generated questions about where to go with a problem, and what the rules say of the parts they are made of. The
 * tables are written from the rules, so that an answer is judged by them and not by the product's own data.
 */

export const TODAY = '2026-05-12';

type Covered = 'cloud' | 'on-premises';

/** A kind of contract, with what it grants and covers: R4, P3, P22, P32, P33. */
export interface Kind {
  readonly ruleSet: string;
  readonly benefit: string;
  readonly offer: string | null;
  readonly competencyGroup: string | null;
  readonly incidents: number | 'unlimited' | null;
  readonly covers: readonly Covered[];
}

const kind = (
  ruleSet: string,
  benefit: string,
  offer: string | null,
  competencyGroup: string | null,
  incidents: Kind['incidents'],
  ...covers: Covered[]
): Kind => ({ ruleSet, benefit, offer, competencyGroup, incidents, covers });

export const KINDS: readonly Kind[] = [
  kind('mpn-2021', 'microsoft-product-support', 'action-pack', null, 10, 'on-premises'),
  kind('mpn-2021', 'microsoft-product-support', 'gold', 'hybrid', 20, 'on-premises'),
  kind('mpn-2021', 'signature-cloud-support', 'gold', 'hybrid', 10, 'cloud'),
  kind('mpn-2021', 'signature-cloud-support', 'gold', 'cloud', 'unlimited', 'cloud'),
  kind('mpn-2021', 'signature-cloud-support', 'silver', 'hybrid', 5, 'cloud'),
  kind('maicpp-2026', 'partner-cloud-support', 'solutions-partner', null, 50, 'cloud'),
  kind('maicpp-2026', 'partner-cloud-support', 'success-core', null, 2, 'cloud'),
  kind('maicpp-2026', 'partner-on-premises-support', 'solutions-partner', null, 20, 'on-premises'),
  kind(
    'visual-studio',
    'visual-studio-technical-support',
    'visual-studio-enterprise',
    null,
    4,
    'cloud',
    'on-premises',
  ),
  kind('paid-support-plans', 'advanced-contract', null, null, null, 'cloud'),
  kind('paid-support-plans', 'premier-contract', null, null, null, 'cloud', 'on-premises'),
  kind('pay-per-incident', 'five-pack', null, null, null, 'on-premises'),
];

/** What a membership grants a year of each coverage: R4, R6, P3. */
export const MEMBERSHIPS = [
  { ruleSet: 'mpn-2021', offer: 'action-pack', competencyGroup: null, cloud: 0, onPremises: 10 },
  { ruleSet: 'mpn-2021', offer: 'gold', competencyGroup: 'hybrid', cloud: 10, onPremises: 20 },
  {
    ruleSet: 'mpn-2021',
    offer: 'gold',
    competencyGroup: 'cloud',
    cloud: Number.POSITIVE_INFINITY,
    onPremises: 20,
  },
  { ruleSet: 'mpn-2021', offer: 'silver', competencyGroup: 'hybrid', cloud: 5, onPremises: 15 },
  { ruleSet: 'maicpp-2026', offer: 'solutions-partner', competencyGroup: null, cloud: 50, onPremises: 20 },
  { ruleSet: 'maicpp-2026', offer: 'success-core', competencyGroup: null, cloud: 2, onPremises: 0 },
  { ruleSet: 'maicpp-2026', offer: 'launch', competencyGroup: null, cloud: 0, onPremises: 0 },
] as const;

type State = 'valid' | 'ended' | 'not-started' | 'used-up';

const DATES: Readonly<Record<State, { readonly startsOn: string; readonly endsOn: string }>> = {
  valid: { startsOn: '2026-01-01', endsOn: '2026-12-31' },
  'used-up': { startsOn: '2026-01-01', endsOn: '2026-12-31' },
  ended: { startsOn: '2025-01-01', endsOn: '2025-12-31' },
  'not-started': { startsOn: '2026-07-01', endsOn: '2027-06-30' },
};

export interface HeldContract extends Kind {
  readonly subject: string;
  readonly state: State;
}
interface HeldMembership {
  readonly row: (typeof MEMBERSHIPS)[number];
  readonly isRunning: boolean;
}

/** A question, and the parts of the ledger in it. */
export interface RouteCase {
  readonly product: string;
  readonly covers: Covered | null;
  /** `null` where the user was never asked. */
  readonly csp: CspRole | null;
  readonly account: string | null;
  /** Whether Mia’s account is known to be associated with CSP only (R8). */
  readonly isCspOnly: boolean;
  readonly memberships: readonly HeldMembership[];
  readonly contracts: readonly HeldContract[];
  readonly ledger: Ledger;
}

const states = fc.constantFrom<State>('valid', 'ended', 'not-started', 'used-up');
const contracts = fc.array(
  fc.record({
    of: fc.constantFrom(...KINDS),
    state: states,
    linkedTo: fc.constantFrom(MIA, ALEX, null),
    isRenewed: fc.boolean(),
  }),
  { maxLength: 2 },
);
const memberships = fc.array(fc.record({ row: fc.constantFrom(...MEMBERSHIPS), isRunning: fc.boolean() }), {
  maxLength: 2,
});

export const routeCases: fc.Arbitrary<RouteCase> = fc
  .record({
    product: fc.constantFrom(...products),
    csp: fc.constantFrom(...CSP_ROLES.map(({ id }) => id), null),
    account: fc.constantFrom(MIA, ALEX, 'mia@outlook.com', null),
    memberships,
    contracts,
    isCspOnly: fc.boolean(),
  })
  .map(({ product, contracts: drawn, isCspOnly, ...rest }) => {
    const held = drawn.map(({ of, state }, index) => ({ ...of, state, subject: `contract-${index}` }));
    const stored = drawn.map(({ of, state, linkedTo, isRenewed }, index) => {
      const { ruleSet, benefit, offer, competencyGroup } = of;
      const events = contract({
        ...{ ruleSet, benefit, offer, competencyGroup, ...DATES[state] },
        ...(ruleSet === 'pay-per-incident' ? { accessId: null, contractId: null } : {}),
        subject: `contract-${index}`,
        label: `contract-${index}`,
        linkedTo: linkedTo === null ? [] : [linkedTo],
        ...(state === 'used-up' ? { read: 0 } : {}),
      });
      // Before one that has not started, the year before would be today’s.
      return isRenewed && state !== 'not-started' ? withYearBefore(events) : events;
    });
    const joined = rest.memberships.map(({ row: { ruleSet, offer, competencyGroup }, isRunning }, index) =>
      membershipAdded({
        ...{ ruleSet, offer, competencyGroup, ...DATES[isRunning ? 'valid' : 'ended'] },
        subject: `membership-${index}`,
      }),
    );
    const described = isCspOnly ? [accountDescribed(MIA, 'csp-only')] : [];
    return {
      ...rest,
      isCspOnly,
      product: product.id,
      covers: product.covers,
      contracts: held,
      ledger: ledgerOn(ledgerWith(...joined, ...described, ...stored), TODAY),
    };
  });
