import * as v from 'valibot';
import { isCalendarDate } from '../entitlements/calendar-date.ts';
import { idProblem } from '../entitlements/ids.ts';
import { QuantitySchema } from '../entitlements/rule-set.ts';
import { LONGEST_ACCOUNT, LONGEST_LABEL, LONGEST_TEXT } from './limits.ts';

/**
 * The ledger's entries. They are only ever added: what a contract is, and what is left of it, is what its
 * events add up to (`ledger.ts`, `subject.ts`). Every event is about one subject, so each subject can be folded by itself.
 */

/** Written in lower case, and read from a file in either: events are told apart by the letters of their ids. */
export const UuidSchema = v.pipe(v.string(), v.uuid(), v.toLowerCase());
const Instant = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));
const Day = v.pipe(v.string(), v.check(isCalendarDate, 'not a calendar date'));
const Text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const Label = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST_LABEL));
const OpaqueId = v.pipe(
  v.string(),
  v.check((id) => idProblem(id) === null, 'not an ID'),
);
/** An account is an address as the portals show it; it is compared without regard to case. */
const AccountSchema = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1),
  v.maxLength(LONGEST_ACCOUNT),
  v.toLowerCase(),
);

export const SubjectSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(400));

const stamp = {
  /** UUIDv7: unique, and ordered by the time of recording. */
  id: UuidSchema,
  /** The installation that recorded it. */
  device: UuidSchema,
  /** When it happened, UTC milliseconds; what it says counts from then on, whenever it was recorded. */
  happenedAt: Instant,
};
const about = { ...stamp, subject: SubjectSchema };

const termsOfContract = {
  label: Label,
  /** Whose problems it is kept for, in the user's own words; absent where nobody said. */
  customer: v.exactOptional(v.nullable(Label)),
  ruleSet: v.string(),
  benefit: v.string(),
  offer: v.nullable(v.string()),
  competencyGroup: v.nullable(v.string()),
  accessId: OpaqueId,
  contractId: OpaqueId,
  startsOn: v.nullable(Day),
  endsOn: v.nullable(Day),
  /** Incidents granted, where the user entered them; `null` leaves it to the rule set. */
  incidentsGranted: v.nullable(QuantitySchema),
};

const termsOfMembership = {
  label: Label,
  ruleSet: v.string(),
  offer: v.string(),
  competencyGroup: v.nullable(v.string()),
  startsOn: v.nullable(Day),
  endsOn: v.nullable(Day),
};

const event = <const Type extends string, const Entries extends v.ObjectEntries>(
  type: Type,
  entries: Entries,
) => v.object({ ...about, type: v.literal(type), ...entries });

const partial = <const Entries extends v.ObjectEntries>(entries: Entries) => v.partial(v.object(entries));

export const LedgerEventSchema = v.variant('type', [
  event('contract-added', termsOfContract),
  /** Later words on a contract already added; only the fields that changed. */
  event('contract-amended', { changes: partial(termsOfContract) }),
  /** The IDs were entered on this account: they are not needed on it again (R13). */
  event('account-linked', { account: AccountSchema }),
  event('account-unlinked', { account: AccountSchema }),
  /** Among the user's favourites, or no longer; of several the last one recorded holds. */
  event('contract-starred', { isStarred: v.boolean() }),
  /** A request was created: one incident is taken (P16). */
  event('incident-opened', {
    portal: v.nullable(Text),
    request: v.nullable(Text),
    note: v.nullable(Text),
  }),
  /** The incident was given back, as for a duplicate or a bug (P16). */
  event('incident-returned', { incident: UuidSchema }),
  /** What a portal showed as remaining, and where (R18, P6). */
  event('balance-observed', { remaining: QuantitySchema, source: Text }),
  event('membership-added', termsOfMembership),
  event('membership-amended', { changes: partial(termsOfMembership) }),
  /** What an account is associated with: the programme, or CSP only (R8). */
  event('account-described', { account: AccountSchema, association: v.picklist(['program', 'csp-only']) }),
  /** Undo. Of an undo, too: the event counts again. */
  event('event-revoked', { event: UuidSchema }),
]);

export type LedgerEvent = v.InferOutput<typeof LedgerEventSchema>;
export type EventType = LedgerEvent['type'];
type Stamp = keyof typeof stamp;

/** An event before it is recorded; `happenedAt` may be given where it was not just now. */
export type EventDraft = LedgerEvent extends infer E
  ? E extends LedgerEvent
    ? Omit<E, Stamp> & { readonly happenedAt?: number }
    : never
  : never;

export type ContractTerms = v.InferOutput<v.ObjectSchema<typeof termsOfContract, undefined>>;
export type MembershipTerms = v.InferOutput<v.ObjectSchema<typeof termsOfMembership, undefined>>;

/** The subject under which everything said of an account is kept. */
export function accountSubject(account: string): string {
  return `account:${comparableAccount(account)}`;
}

/** The form in which two accounts are compared: addresses differ in case without meaning it. */
export function comparableAccount(account: string): string {
  return account.trim().toLowerCase();
}
