import * as v from 'valibot';
import { isCalendarDate } from '../entitlements/calendar-date.ts';
import { QuantitySchema } from '../entitlements/rule-set.ts';
import type { StoredSubject } from './database.ts';

/**
 * What a row of folded subjects must be for views to show it. Anything else was damaged, which costs nothing: subjects
 * are folded again from the events.
 */

const Texts = v.array(v.string());
const Text = v.nullable(v.string());
const Day = v.nullable(v.pipe(v.string(), v.check(isCalendarDate)));
const Grant = v.nullable(v.object({ incidents: QuantitySchema, source: v.string() }));

const balance = v.object({
  certainty: v.picklist(['observed', 'simulated', 'granted', 'unknown']),
  remaining: v.nullable(QuantitySchema),
  overdrawnBy: v.number(),
  granted: Grant,
  reading: v.nullable(v.object({ remaining: QuantitySchema, at: v.number(), source: v.string() })),
  loggedSince: v.number(),
});

const named = { id: v.string(), addedBy: v.string(), label: v.string() };
const held = { ruleSet: v.string(), offer: Text, competencyGroup: Text, startsOn: Day, endsOn: Day };
const ofTerm = {
  ...held,
  benefit: v.string(),
  incidentsGranted: v.nullable(QuantitySchema),
  accounts: Texts,
  lastIncident: Texts,
  balance,
  balanceBefore: v.nullable(balance),
};

const SubjectSchema = v.variant('kind', [
  v.object({
    kind: v.literal('contract'),
    ...named,
    ...ofTerm,
    customer: v.nullish(v.string()),
    accessId: Text,
    contractId: Text,
    terms: v.pipe(v.array(v.object({ ...ofTerm, countsFrom: Day })), v.minLength(1)),
    isFavourite: v.boolean(),
    lastUsedAt: v.nullable(v.number()),
  }),
  v.object({ kind: v.literal('membership'), ...named, ...held, offer: v.string() }),
  v.object({
    kind: v.literal('account'),
    id: v.string(),
    addedBy: v.string(),
    account: v.string(),
    association: v.picklist(['program', 'csp-only']),
  }),
]);

const RowSchema = v.object({
  id: v.string(),
  folded: v.nullable(SubjectSchema),
  unreadable: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

/** Whether a stored row is what it should be. */
export function isSubjectRow(row: unknown): row is StoredSubject {
  if (!v.is(RowSchema, row)) return false;
  return row.folded === null || row.folded.id === row.id;
}
