import * as v from 'valibot';

const Count = v.pipe(v.number(), v.integer(), v.minValue(1));

const NoticesSchema = v.object({
  /** So many entries were missing in the database and came back from the second copy. */
  restored: v.exactOptional(Count),
  /** There was a ledger, and both the database and the second copy are empty. */
  vanished: v.exactOptional(v.literal(true)),
  /** The last export is long ago. */
  exportDue: v.exactOptional(v.literal(true)),
  /** So many rows are no entries at all: kept as they are, and exported apart. */
  setApart: v.exactOptional(Count),
});

/** What the user is to be told about the store. */
export type Notices = v.InferOutput<typeof NoticesSchema>;

/** The notices in a stored setting, unchecked; `null` where there are none. */
export function noticesIn(value: unknown): Notices | null {
  const parsed = v.safeParse(NoticesSchema, value);
  return parsed.success && Object.keys(parsed.output).length > 0 ? parsed.output : null;
}
