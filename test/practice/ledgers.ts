import type { EventDraft, LedgerEvent } from '../../src/ledger/events.ts';
import { ACCOUNT, CLOUD_CONTRACT, CSP_ACCOUNT, ON_PREMISES_CONTRACT } from './facts.ts';
import type { LedgerName } from './page.ts';

/**
 * What the user of the practice portals has stored. Dates are counted from the day of the visit, so that a
 * contract that is valid in these ledgers stays valid in every year to come.
 */
type Draft = EventDraft;
const DAY = 86_400_000;

const day = (now: number, days: number) => new Date(now + days * DAY).toISOString().slice(0, 10);

interface ContractStory {
  readonly label: string;
  readonly subject: string;
  readonly ids: { readonly accessId: string; readonly contractId: string };
  readonly ruleSet?: string;
  readonly benefit: string;
  readonly offer: string | null;
  readonly competencyGroup?: string;
  /** Days from the visit to the first and to the last day. */
  readonly runs: readonly [number, number];
  readonly linkedTo?: readonly string[];
  /** How many incidents were logged. */
  readonly logged?: number;
}

function contract(now: number, story: ContractStory): Draft[] {
  const {
    subject,
    label,
    ids,
    ruleSet = 'mpn-2021',
    benefit,
    offer,
    competencyGroup = null,
    runs,
    linkedTo = [],
    logged = 0,
  } = story;
  return [
    {
      type: 'contract-added',
      subject,
      label,
      ...ids,
      ruleSet,
      benefit,
      offer,
      competencyGroup,
      startsOn: day(now, runs[0]),
      endsOn: day(now, runs[1]),
      incidentsGranted: null,
    },
    ...linkedTo.map((account) => ({ type: 'account-linked' as const, subject, account })),
    ...Array.from({ length: logged }, (_, nth) => ({
      type: 'incident-opened' as const,
      subject,
      portal: 'azure',
      request: `26${String(nth + 1).padStart(8, '0')}`,
      note: null,
      happenedAt: now - (logged - nth) * 9 * DAY,
    })),
  ];
}

const { accessId, contractId } = CLOUD_CONTRACT;
const signature10Pack = {
  label: 'Signature 10-pack',
  subject: '0d4e7c1a-6b1f-4f0e-9a51-3f2a7f1b0001',
  ids: { accessId, contractId },
  benefit: 'signature-cloud-support',
  offer: 'gold',
  competencyGroup: 'hybrid',
};
const premier = {
  label: 'Premier Support',
  subject: '0d4e7c1a-6b1f-4f0e-9a51-3f2a7f1b0004',
  ids: { accessId, contractId },
  ruleSet: 'paid-support-plans',
  benefit: 'premier-contract',
  offer: null,
};
const onPremises = {
  label: 'Gold on-premises 20-pack',
  subject: '0d4e7c1a-6b1f-4f0e-9a51-3f2a7f1b0002',
  ids: { accessId: ON_PREMISES_CONTRACT.accessId, contractId: ON_PREMISES_CONTRACT.contractId },
  benefit: 'microsoft-product-support',
  offer: 'gold',
};

function membership(now: number, runs: readonly [number, number]): Draft[] {
  return [
    {
      type: 'membership-added',
      subject: '0d4e7c1a-6b1f-4f0e-9a51-3f2a7f1b0003',
      label: 'Gold Cloud Platform',
      ruleSet: 'mpn-2021',
      offer: 'gold',
      competencyGroup: 'cloud',
      startsOn: day(now, runs[0]),
      endsOn: day(now, runs[1]),
    },
  ];
}

const described = (account: string, association: 'program' | 'csp-only'): Draft => ({
  type: 'account-described',
  subject: `account:${account}`,
  account,
  association,
});

const stories: Readonly<Record<LedgerName, (now: number) => Draft[]>> = {
  empty: () => [],
  linked: (now) => contract(now, { ...signature10Pack, runs: [-253, 112], linkedTo: [ACCOUNT], logged: 3 }),
  'not-linked': (now) => contract(now, { ...signature10Pack, runs: [-253, 112] }),
  expired: (now) => contract(now, { ...signature10Pack, runs: [-561, -196], linkedTo: [ACCOUNT], logged: 4 }),
  'used-up': (now) =>
    contract(now, { ...signature10Pack, runs: [-253, 112], linkedTo: [ACCOUNT], logged: 10 }),
  'action-pack': (now) =>
    contract(now, { ...onPremises, label: 'Action Pack', offer: 'action-pack', runs: [-90, 275], logged: 1 }),
  'csp-only-account': () => [described(CSP_ACCOUNT, 'csp-only'), described(ACCOUNT, 'program')],
  'active-membership': (now) => [...membership(now, [-120, 245]), described(ACCOUNT, 'program')],
  'ended-membership': (now) => membership(now, [-430, -65]),
  'on-premises-contract': (now) =>
    contract(now, { ...onPremises, runs: [-281, 84], linkedTo: [ACCOUNT], logged: 6 }),
  'paid-plan': (now) => contract(now, { ...premier, runs: [-90, 275] }),
};

/** The events of a practice ledger, with the stamps that recording would have given them. */
export function ledgerNamed(name: LedgerName, now: number): LedgerEvent[] {
  return stories[name](now).map((draft, nth) => ({
    happenedAt: now - DAY,
    ...draft,
    // The form of a UUIDv7 at the moment of the visit, numbered so that every run gives the same ids.
    id: `01935d2c-0000-7000-8000-${fingerprint(name)}${String(nth).padStart(4, '0')}`,
    device: '0d4e7c1a-6b1f-4f0e-9a51-3f2a7f1b00ff',
  }));
}

/** Eight digits that tell one ledger's events from another's. */
function fingerprint(name: string): string {
  let sum = 0;
  for (const character of name) sum = (sum * 31 + character.charCodeAt(0)) % 100_000_000;
  return String(sum).padStart(8, '0');
}
