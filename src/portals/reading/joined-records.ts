import { normaliseText } from '../../guidance/matching/normalise.ts';
import type { Box } from './page-text.ts';
import { isPlanName } from './plan-names.ts';
import type { PageRecord } from './records-on-page.ts';

/** Joins what a row says with what opens below it. */
export function joinedRows(records: readonly PageRecord[]): PageRecord[] {
  const joined: PageRecord[] = [];
  const rows = new Map<Box, number>();
  for (const record of records) {
    const at = record.row === null ? undefined : rows.get(record.row);
    const one = at === undefined ? undefined : joined[at];
    if (at !== undefined && one !== undefined) joined[at] = joinedOf(one, record);
    else {
      if (record.row !== null) rows.set(record.row, joined.length);
      joined.push(record);
    }
  }
  return joined;
}

/** Joins what a grid and a panel beside it say of one benefit. Two rows are never one. */
export function joinedBenefits(records: readonly PageRecord[]): PageRecord[] {
  const joined: PageRecord[] = [];
  const byName = new Map<string, number[]>();
  for (const record of joinedRows(records)) {
    const at = sameNamed(record, joined, byName);
    const one = at === undefined ? undefined : joined[at];
    if (at !== undefined && one !== undefined) joined[at] = joinedOf(one, record);
    else {
      const name = nameOf(record);
      byName.set(name, [...(byName.get(name) ?? []).slice(0, MOST_OF_A_NAME), joined.length]);
      joined.push(record);
    }
  }
  return joined;
}

/** As many records of one name as a page may have without being made to have them. */
const MOST_OF_A_NAME = 20;

function sameNamed(
  record: PageRecord,
  joined: readonly PageRecord[],
  byName: ReadonlyMap<string, readonly number[]>,
): number | undefined {
  if (!isPlanName(record.name ?? '')) return undefined;
  return byName.get(nameOf(record))?.find((at) => areOne(joined[at] as PageRecord, record));
}

function nameOf({ name }: PageRecord): string {
  return normaliseText(name ?? '');
}

const FIELDS = ['accessId', 'contractId', 'startsOn', 'endsOn', 'incidentsRemaining'] as const;

/** Whether two records may be one: the same in everything that both say, and only one of them a row. */
function areOne(one: PageRecord, other: PageRecord): boolean {
  if (one.row !== null && other.row !== null) return false;
  const agree = FIELDS.every((field) => (one[field] ?? other[field]) === (other[field] ?? one[field]));
  const isActive = [isActivated(one), isActivated(other)];
  return agree && !(isActive.includes(true) && isActive.includes(false));
}

/** What a record says of its activation; `null` if it says nothing. */
function isActivated({ status, labels, accessId, contractId }: PageRecord): boolean | null {
  if (status !== null) return status === 'activated';
  if (labels.has('activate')) return false;
  return accessId !== null && contractId !== null ? true : null;
}

function joinedOf(one: PageRecord, other: PageRecord): PageRecord {
  const named = one.name === null ? other : one;
  return {
    ...named,
    accessId: one.accessId ?? other.accessId,
    contractId: one.contractId ?? other.contractId,
    startsOn: one.startsOn ?? other.startsOn,
    endsOn: one.endsOn ?? other.endsOn,
    dateOrder: one.dateOrder ?? other.dateOrder,
    incidentsRemaining: one.incidentsRemaining ?? other.incidentsRemaining,
    status: one.status ?? other.status,
    labels: new Set([...one.labels, ...other.labels]),
  };
}
