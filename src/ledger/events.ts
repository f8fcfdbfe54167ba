import * as v from 'valibot';
import { isCalendarDate } from '../entitlements/calendar-date.ts';
import { idProblem } from '../entitlements/ids.ts';
import { QuantitySchema } from '../entitlements/rule-set.ts';
import { inOneLine, withoutBidiControls } from './bidi-controls.ts';
import { ORDERLY_ID } from './event-ids.ts';
import { LONGEST_ACCOUNT, LONGEST_LABEL, LONGEST_TEXT } from './limits.ts';

/**
 * The ledger's entries. They are only ever added; the state of a contract is computed from its events
 * (`ledger.ts`, `subject.ts`). Every event is about one subject, so that each subject can be folded by itself.
 */

/** In lower case; files may have capitals. Ids are compared as strings. */
export const UuidSchema = v.pipe(v.string(), v.uuid(), v.toLowerCase());
const Instant = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));
const Day = v.pipe(v.string(), v.check(isCalendarDate, 'not a calendar date'));
const Text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT), v.transform(withoutBidiControls));
/** One line: what is typed has no breaks, and a file may have them. */
const Label = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1),
  v.maxLength(LONGEST_LABEL),
  v.transform(inOneLine),
);
const OpaqueId = v.pipe(
  v.string(),
  v.check((id) => idProblem(id) === null, 'not an ID'),
);
/** An account is an address as the portals show it, compared without regard to case. */
const AccountSchema = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1),
  v.maxLength(LONGEST_ACCOUNT),
  v.toLowerCase(),
);

/** No character that breaks a line or is not seen: subjects become ids in other formats. */
export const SubjectSchema = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(400),
  v.regex(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+$/u),
);

const stamp = {
  /** UUIDv7: unique, and ordered as recorded (`event-ids.ts`). */
  id: v.pipe(UuidSchema, v.regex(ORDERLY_ID, 'of a time that no clock has shown')),
  /** The installation that recorded it. */
  device: UuidSchema,
  /** When it happened, in UTC milliseconds: it counts from then on, whenever it was recorded. */
  happenedAt: Instant,
};
const about = { ...stamp, subject: SubjectSchema };

const detailsOfContract = {
  label: Label,
  /** The customer it is used for, in the user's words; absent if it was not entered. */
  customer: v.exactOptional(v.nullable(Label)),
  ruleSet: v.string(),
  benefit: v.string(),
  offer: v.nullable(v.string()),
  competencyGroup: v.nullable(v.string()),
  /** Both `null` for what was bought without IDs (P32). */
  accessId: v.nullable(OpaqueId),
  contractId: v.nullable(OpaqueId),
  startsOn: v.nullable(Day),
  endsOn: v.nullable(Day),
  /** Incidents granted, if the user entered them; `null` leaves it to the rule set. */
  incidentsGranted: v.nullable(QuantitySchema),
};

const detailsOfMembership = {
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
  event('contract-added', detailsOfContract),
  /** A change to a contract; only the fields that changed. */
  event('contract-amended', { changes: partial(detailsOfContract) }),
  /** The IDs were entered on this account and are not needed on it again (R13). */
  event('account-linked', { account: AccountSchema }),
  event('account-unlinked', { account: AccountSchema }),
  /** Marked as a favourite, or no longer; the last one recorded wins. */
  event('contract-starred', { isStarred: v.boolean() }),
  /** An incident is logged, because a request was created (P16). */
  event('incident-opened', {
    portal: v.nullable(Text),
    request: v.nullable(Text),
    note: v.nullable(Text),
    /** The entry that logged the incident first, of which this is a correction. Both are one incident. */
    corrects: v.exactOptional(UuidSchema),
  }),
  /** The incident is returned, as for a duplicate or a bug (P16): by the entry that logged it first. */
  event('incident-returned', { incident: UuidSchema }),
  /** A reading: what a portal showed as remaining, and which one (R18, P6). */
  event('balance-observed', { remaining: QuantitySchema, source: Text }),
  /** This contract and that one are one; `isKept` says whether this one stands for both. */
  event('contract-joined', { with: SubjectSchema, isKept: v.boolean() }),
  event('membership-added', detailsOfMembership),
  event('membership-amended', { changes: partial(detailsOfMembership) }),
  /** What an account is associated with: the programme, or CSP only (R8). */
  event('account-described', { account: AccountSchema, association: v.picklist(['program', 'csp-only']) }),
  /** Undo. If it is itself revoked, the event counts again. */
  event('event-revoked', {
    event: UuidSchema,
    /** What was undone where it was more than the event: a whole import, which brings it back if made again. */
    undoes: v.exactOptional(v.literal('import')),
  }),
]);

export type LedgerEvent = v.InferOutput<typeof LedgerEventSchema>;
export type EventType = LedgerEvent['type'];
type Stamp = keyof typeof stamp;

/** An event before it is recorded; `happenedAt` is optional and defaults to now. */
export type EventDraft = LedgerEvent extends infer E
  ? E extends LedgerEvent
    ? Omit<E, Stamp> & { readonly happenedAt?: number }
    : never
  : never;

export type ContractDetails = v.InferOutput<v.ObjectSchema<typeof detailsOfContract, undefined>>;
export type MembershipDetails = v.InferOutput<v.ObjectSchema<typeof detailsOfMembership, undefined>>;

/** The subject of all events about an account. */
export function accountSubject(account: string): string {
  return `account:${comparableAccount(account)}`;
}

/** The form in which two accounts are compared: case makes no difference in addresses. */
export function comparableAccount(account: string): string {
  return account.trim().toLowerCase();
}
