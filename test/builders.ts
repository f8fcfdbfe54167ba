import { addYears } from '../src/entitlements/calendar-date.ts';
import type { Quantity } from '../src/entitlements/rule-set.ts';
import type { ContractDetails, EventType, LedgerEvent } from '../src/ledger/events.ts';
import { accountSubject } from '../src/ledger/events.ts';
import { type History, historyOf } from '../src/ledger/history.ts';
import { fold, type Ledger } from '../src/ledger/ledger.ts';
import type { Contract } from '../src/ledger/subject.ts';

/**
 * Ledger entries for tests. Each is complete and valid as it comes; a test names only what it is about. Ids
 * are UUIDv7 in the order in which the events are made, so what is made later was recorded later.
 */

export type EventOf<Type extends EventType> = Extract<LedgerEvent, { type: Type }>;
export type FieldsOf<Type extends EventType> = Partial<Omit<EventOf<Type>, 'type'>>;
type Own<Type extends EventType> = Omit<EventOf<Type>, 'type' | 'id' | 'device' | 'happenedAt' | 'subject'>;

export const DEVICE = '5b0f6f3e-27c4-4a4e-9d0e-3a1f5f4f0c01';
export const CONTRACT = 'contract-one';
export const MEMBERSHIP = 'membership-one';
export const MIA = 'mia@fabrikam.example';
export const ALEX = 'alex@fabrikam.example';

const MINUTE = 60_000;
const FIRST_OF_MARCH = Date.UTC(2026, 2, 1, 12);

/** The id of the nth event recorded: a UUIDv7, so that ids sort as their numbers do. */
export function eventId(n: number): string {
  const time = (FIRST_OF_MARCH + n).toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-000000000000`;
}

/** Noon, UTC, on a day. */
export function noon(day: string): number {
  return Date.parse(`${day}T12:00:00Z`);
}

let made = 0;

/** Called before each test file, as files share this module: ids that a test makes itself are later than these. */
export function startIdsAnew(): void {
  made = 0;
}

function build<Type extends EventType>(
  type: Type,
  subject: string,
  own: Own<Type>,
  fields: FieldsOf<Type>,
): EventOf<Type> {
  made += 1;
  const stamp = { id: eventId(made), device: DEVICE, happenedAt: FIRST_OF_MARCH + made * MINUTE, subject };
  // TypeScript cannot follow one member of a union through a generic; the callers below say each field.
  return { ...stamp, type, ...own, ...fields } as unknown as EventOf<Type>;
}

/** A Signature 10-pack for the year 2026: of a Gold competency that is no cloud competency (R4). */
export const SIGNATURE_TERMS: ContractDetails = {
  label: 'Signature 10-pack',
  customer: null,
  ruleSet: 'mpn-2021',
  benefit: 'signature-cloud-support',
  offer: 'gold',
  competencyGroup: 'hybrid',
  accessId: '0012345678',
  contractId: 'C-1001',
  startsOn: '2026-01-01',
  endsOn: '2026-12-31',
  incidentsGranted: null,
};

export const contractAdded = (fields: FieldsOf<'contract-added'> = {}) =>
  build('contract-added', CONTRACT, SIGNATURE_TERMS, fields);

export const contractAmended = (
  changes: EventOf<'contract-amended'>['changes'],
  fields: FieldsOf<'contract-amended'> = {},
) => build('contract-amended', CONTRACT, { changes }, fields);

export const joined = (other: string, isKept: boolean, fields: FieldsOf<'contract-joined'> = {}) =>
  build('contract-joined', CONTRACT, { with: other, isKept }, fields);

export const linked = (account: string, fields: FieldsOf<'account-linked'> = {}) =>
  build('account-linked', CONTRACT, { account }, fields);

export const unlinked = (account: string, fields: FieldsOf<'account-unlinked'> = {}) =>
  build('account-unlinked', CONTRACT, { account }, fields);

export const starred = (isStarred: boolean, fields: FieldsOf<'contract-starred'> = {}) =>
  build('contract-starred', CONTRACT, { isStarred }, fields);

export const incident = (fields: FieldsOf<'incident-opened'> = {}) =>
  build('incident-opened', CONTRACT, { portal: null, request: null, note: null }, fields);

/** The incident as it really was; the entry that it corrects has to be revoked besides. */
export const corrected = (opened: EventOf<'incident-opened'>, fields: FieldsOf<'incident-opened'> = {}) =>
  incident({ subject: opened.subject, ...fields, corrects: opened.corrects ?? opened.id });

export const returned = (opened: LedgerEvent, fields: FieldsOf<'incident-returned'> = {}) =>
  build('incident-returned', opened.subject, { incident: opened.id }, fields);

export const reading = (remaining: Quantity, fields: FieldsOf<'balance-observed'> = {}) =>
  build('balance-observed', CONTRACT, { remaining, source: 'support-for-business' }, fields);

export const revoked = (event: LedgerEvent, fields: FieldsOf<'event-revoked'> = {}) =>
  build('event-revoked', event.subject, { event: event.id }, fields);

/** A Gold competency that runs through 2026. */
export const membershipAdded = (fields: FieldsOf<'membership-added'> = {}) =>
  build(
    'membership-added',
    MEMBERSHIP,
    {
      label: 'Fabrikam Gold',
      ruleSet: 'mpn-2021',
      offer: 'gold',
      competencyGroup: 'hybrid',
      startsOn: '2026-01-01',
      endsOn: '2026-12-31',
    },
    fields,
  );

export const membershipAmended = (
  changes: EventOf<'membership-amended'>['changes'],
  fields: FieldsOf<'membership-amended'> = {},
) => build('membership-amended', MEMBERSHIP, { changes }, fields);

export const accountDescribed = (
  account: string,
  association: 'program' | 'csp-only',
  fields: FieldsOf<'account-described'> = {},
) => build('account-described', accountSubject(account), { account, association }, fields);

/** What is stored of a contract: its terms, and what was done with it afterwards. */
export interface StoredContract extends FieldsOf<'contract-added'> {
  readonly linkedTo?: readonly string[];
  readonly logged?: number;
  /** What Support for Business showed on 15 January 2026, before anything was logged. */
  readonly read?: Quantity;
}

/** The events of one stored contract; each call makes a contract of its own. */
export function contract({ linkedTo = [], logged = 0, read, ...terms }: StoredContract = {}): LedgerEvent[] {
  const subject = terms.subject ?? `contract-${String(made).padStart(6, '0')}`;
  return [
    contractAdded({ ...terms, subject }),
    ...linkedTo.map((account) => linked(account, { subject })),
    ...(read === undefined ? [] : [reading(read, { subject, happenedAt: noon('2026-01-15') })]),
    ...Array.from({ length: logged }, () => incident({ subject })),
  ];
}

/** The same contract, stored a year earlier, linked and used up then: none of that is of the year that follows (D1). */
export function withYearBefore(events: readonly LedgerEvent[]): readonly LedgerEvent[] {
  const [added, ...rest] = events;
  if (added?.type !== 'contract-added' || added.startsOn === null || added.endsOn === null) return events;
  const { startsOn, endsOn, subject } = added;
  const before = { startsOn: addYears(startsOn, -1), endsOn: addYears(endsOn, -1) };
  const happenedAt = noon(before.endsOn);
  return [
    { ...added, ...before },
    linked(MIA, { subject, happenedAt }),
    reading(0, { subject, happenedAt }),
    contractAmended({ startsOn, endsOn }, { subject }),
    ...rest,
  ];
}

export const ON_PREMISES = {
  label: 'Gold 20pack',
  benefit: 'microsoft-product-support',
  accessId: '0077815200',
  contractId: 'C-2001',
} as const satisfies FieldsOf<'contract-added'>;

export const ACTION_PACK = {
  ...ON_PREMISES,
  label: 'MAPS 10pack',
  offer: 'action-pack',
  competencyGroup: null,
} as const satisfies FieldsOf<'contract-added'>;

export const CLOUD_2026 = {
  label: 'Cloud 50',
  ruleSet: 'maicpp-2026',
  benefit: 'partner-cloud-support',
  offer: 'solutions-partner',
  competencyGroup: null,
} as const satisfies FieldsOf<'contract-added'>;

/** Five incidents that were bought; they have no IDs (P32). */
export const FIVE_PACK = {
  label: 'Five incidents',
  ruleSet: 'pay-per-incident',
  benefit: 'five-pack',
  offer: null,
  competencyGroup: null,
  accessId: null,
  contractId: null,
  incidentsGranted: 5,
} as const satisfies FieldsOf<'contract-added'>;

/** The ledger that holds these events and nothing else. */
export function ledgerWith(...events: readonly (LedgerEvent | readonly LedgerEvent[])[]): Ledger {
  return fold(events.flat());
}

/** The only contract that these events leave in the ledger. */
export function contractOf(...events: readonly (LedgerEvent | readonly LedgerEvent[])[]): Contract {
  const { contracts } = ledgerWith(...events);
  const [only] = contracts;
  if (only === undefined || contracts.length > 1) {
    throw new Error(`Expected one contract, found ${contracts.length}`);
  }
  return only;
}

/** What explains the balance of the only contract that these events leave in the ledger. */
export function historyIn(...events: readonly (LedgerEvent | readonly LedgerEvent[])[]): History {
  return historyOf(contractOf(...events), events.flat(), '9999-12-31');
}
