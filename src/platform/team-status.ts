import * as v from 'valibot';

/** Why a sync is asked for: the team was just joined, something was recorded here, or it is time to look. */
export const SYNC_REASONS = ['joined', 'changed', 'looked'] as const;
export type SyncReason = (typeof SYNC_REASONS)[number];

/** How a sync ended. */
const STATES = [
  'up-to-date',
  'offline',
  'refused',
  'expired',
  'no-container',
  'other-team',
  'busy',
  'failed',
] as const;
export type TeamState = (typeof STATES)[number];

const StateSchema = v.picklist(STATES);

// Field by field in both: what is spread into an object would stay in every script that never uses it.

/** What the page that syncs tells of it. */
export const SyncOutcomeSchema = v.object({
  state: StateSchema,
  /** How many devices were heard of, besides this one. */
  colleagues: v.number(),
  /** How many entries wait to be sent. */
  waiting: v.number(),
  /** How many devices' logs are damaged. */
  faults: v.number(),
  /** Whether anything was added to the ledger. */
  hasNews: v.boolean(),
});
export type SyncOutcome = v.InferOutput<typeof SyncOutcomeSchema>;

/** What is said of the team's ledger while it is on; nothing of what is in it. */
export const TeamStatusSchema = v.object({
  state: StateSchema,
  colleagues: v.number(),
  waiting: v.number(),
  faults: v.number(),
  /** When a sync last succeeded, in UTC milliseconds; `null` where none has since the browser started. */
  at: v.nullable(v.number()),
  /** How many times in a row it did not succeed. */
  failures: v.number(),
});
export type TeamStatus = v.InferOutput<typeof TeamStatusSchema>;
