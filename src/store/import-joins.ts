import { comparableId, isSameId } from '../entitlements/ids.ts';
import type { EventDraft } from '../ledger/events.ts';
import { isSample } from '../ledger/samples.ts';
import type { Contract } from '../ledger/subject.ts';
import type { StoredSubject } from './database.ts';

/** A contract of a file that is one with a stored one: both have the same Contract ID. */
export interface Join {
  /** The stored one, which stands for both. */
  readonly kept: string;
  readonly joined: string;
  /** Of the stored one. */
  readonly label: string;
}

interface Arriving {
  readonly id: string;
  /** `null` where it was here before. */
  readonly arriving: StoredSubject | null;
}

/** Which of the contracts that arrive are stored already, under another id. */
export function twinsAmong(parts: readonly Arriving[], stored: readonly StoredSubject[]): Join[] {
  const byContractId = new Map<string, Contract>();
  for (const { folded } of stored) {
    if (folded?.kind !== 'contract' || folded.contractId === null || isSample(folded.id)) continue;
    const id = comparableId(folded.contractId);
    if (!byContractId.has(id)) byContractId.set(id, folded);
  }
  return parts.flatMap(({ id, arriving }) => {
    const folded = arriving?.folded ?? null;
    if (folded?.kind !== 'contract' || folded.contractId === null) return [];
    const twin = byContractId.get(comparableId(folded.contractId));
    if (twin === undefined || twin.id === id || !canBeOne(folded, twin)) return [];
    return [{ kept: twin.id, joined: id, label: twin.label }];
  });
}

/** One Contract ID with two Access IDs is a mistake in one of them, and for the user to decide. */
function canBeOne(one: Contract, other: Contract): boolean {
  return one.accessId === null || other.accessId === null || isSameId(one.accessId, other.accessId);
}

/** What is recorded of a join: each says it of the other. */
export function draftsOf(joins: readonly Join[]): EventDraft[] {
  return joins.flatMap(({ kept, joined }) => [
    { type: 'contract-joined', subject: kept, with: joined, isKept: true },
    { type: 'contract-joined', subject: joined, with: kept, isKept: false },
  ]);
}
