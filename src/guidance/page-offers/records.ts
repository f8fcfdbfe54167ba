import type { CalendarDate } from '../../entitlements/calendar-date.ts';
import { comparableId } from '../../entitlements/ids.ts';
import { nameWords } from '../../entitlements/name-index.ts';
import type { Quantity } from '../../entitlements/rule-set.ts';
import { isUpsideDown } from '../../ledger/period.ts';

/** A benefit or a contract as a page shows it; `null` for what the page does not show of it. */
export interface RecordOnPage {
  readonly name: string | null;
  readonly accessId: string | null;
  readonly contractId: string | null;
  readonly startsOn: CalendarDate | null;
  readonly endsOn: CalendarDate | null;
  readonly remaining: Quantity | null;
  /** Whether it is a contract already: a benefit is one once it is activated, and has IDs from then on (R10, R12). */
  readonly isActive: boolean;
}

/**
 * What a page shows, each contract once: several frames, or parts of one, may show the same. Where they contradict
 * each other, nothing is known. The order on the page makes no difference.
 */
export function mergedRecords(shown: readonly RecordOnPage[]): RecordOnPage[] {
  const groups = new Map<string, RecordOnPage[]>();
  for (const record of shown) {
    const key = keyOf(record);
    groups.set(key, [...(groups.get(key) ?? []), record]);
  }
  const inOrder = [...groups].sort(([one], [other]) => (one < other ? -1 : 1));
  return inOrder.map(([, records]) => merged(records));
}

/** What tells a record from others: its Contract ID, or all that is shown of it. */
function keyOf({ contractId, accessId, name, startsOn, endsOn, remaining }: RecordOnPage): string {
  if (contractId !== null) return `id ${comparableId(contractId)}`;
  const id = accessId === null ? null : comparableId(accessId);
  return JSON.stringify([id, comparableName(name ?? ''), startsOn, endsOn, remaining]);
}

function merged(records: readonly RecordOnPage[]): RecordOnPage {
  const period = {
    startsOn: only(records.map(({ startsOn }) => startsOn)),
    endsOn: only(records.map(({ endsOn }) => endsOn)),
  };
  return {
    name: only(
      records.map(({ name }) => name),
      comparableName,
    ),
    accessId: only(
      records.map(({ accessId }) => accessId),
      comparableId,
    ),
    contractId: only(
      records.map(({ contractId }) => contractId),
      comparableId,
    ),
    ...(isUpsideDown(period) ? { startsOn: null, endsOn: null } : period),
    remaining: only(records.map(({ remaining }) => remaining)),
    isActive: records.some(({ isActive }) => isActive),
  };
}

/** The one value that is shown, in the plainest of its spellings; `null` where there is none, or several. */
function only<Value extends string | number>(
  values: readonly (Value | null)[],
  comparable: (value: Value & string) => string = String,
): Value | null {
  const shown = values.filter((value) => value !== null);
  const meant = new Set(
    shown.map((value) => (typeof value === 'string' ? comparable(value) : String(value))),
  );
  if (meant.size !== 1) return null;
  // Plain characters come before wide ones.
  const [plainest = null] = shown.sort((one, other) => (one < other ? -1 : 1));
  return plainest;
}

function comparableName(name: string): string {
  return nameWords(name).join(' ');
}
