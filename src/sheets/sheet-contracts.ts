import { type Entitlement, hasIds } from '../entitlements/grants.ts';
import { comparableId, isSameId } from '../entitlements/ids.ts';
import { idsAfter, newSave } from '../ledger/event-ids.ts';
import type { ContractDetails, LedgerEvent } from '../ledger/events.ts';
import type { Contract } from '../ledger/subject.ts';
import { benefitNameOf } from '../words/entitlement-names.ts';
import type { SheetField } from './columns.ts';
import type { SheetDoubt, SheetRow } from './read-rows.ts';

/** What becomes of a row. */
export interface SheetContract {
  readonly row: number;
  readonly label: string;
  readonly customer: string | null;
  /**
   * `new`: it is imported; `known`: the ledger has it, and it stays as it is; `twice`: a row above has its Contract ID;
   * `without-plan`, `empty`: nothing that could be stored.
   */
  readonly fate: 'new' | 'known' | 'twice' | 'without-plan' | 'empty';
  /** What stays empty because it is not certain. */
  readonly doubts: readonly SheetDoubt[];
  /** Which IDs the row lacks, and the contract with it. */
  readonly lacks: readonly ('accessId' | 'contractId')[];
  /** What is stored of it. */
  readonly details: ContractDetails | null;
}

/**
 * What becomes of each row: what the ledger has stays as it is, and what is doubtful stays empty.
 *
 * @param otherwise the plan of rows that name none that is known; `null` where none was chosen
 */
export function sheetContracts(
  rows: readonly SheetRow[],
  stored: readonly Contract[],
  otherwise: Entitlement | null,
): SheetContract[] {
  const seen = new Set<string>();
  return rows.map((row) => {
    const details = detailsOf(row, row.plan ?? otherwise);
    const id = row.contractId === null ? null : comparableId(row.contractId);
    const fate = fateOf(row, details, stored, id !== null && seen.has(id));
    if (id !== null) seen.add(id);
    return {
      row: row.row,
      label: details?.label ?? row.label ?? row.contractId ?? row.accessId ?? '',
      customer: row.customer,
      fate,
      doubts: row.doubts.filter(({ field }) => !(field === 'plan' && details !== null)),
      lacks: details === null || !hasIds(details) ? [] : lackedIn(row),
      details,
    };
  });
}

function lackedIn(row: SheetRow): ('accessId' | 'contractId')[] {
  const isDoubted = (field: SheetField) => row.doubts.some((doubt) => doubt.field === field);
  return (['accessId', 'contractId'] as const).filter((field) => row[field] === null && !isDoubted(field));
}

function fateOf(
  row: SheetRow,
  details: ContractDetails | null,
  stored: readonly Contract[],
  isSeen: boolean,
): SheetContract['fate'] {
  if (row.label === null && row.contractId === null && row.accessId === null) return 'empty';
  if (stored.some((contract) => isStored(row, details, contract))) return 'known';
  if (isSeen) return 'twice';
  return details === null ? 'without-plan' : 'new';
}

/** One without a Contract ID is known by all else that tells it from others, so that a table can be imported twice. */
function isStored(row: SheetRow, details: ContractDetails | null, contract: Contract): boolean {
  if (row.contractId !== null) return isSameId(row.contractId, contract.contractId);
  return (
    details !== null &&
    contract.contractId === null &&
    contract.label === details.label &&
    (contract.customer ?? null) === details.customer &&
    contract.accessId === details.accessId &&
    contract.terms.some(({ startsOn, endsOn }) => startsOn === details.startsOn && endsOn === details.endsOn)
  );
}

function detailsOf(row: SheetRow, plan: Entitlement | null): ContractDetails | null {
  if (plan === null) return null;
  const { ruleSet, benefit, offer, competencyGroup } = plan;
  const { customer, startsOn, endsOn, granted } = row;
  return {
    label: row.label ?? benefitNameOf(plan),
    customer,
    ...{ ruleSet, benefit, offer, competencyGroup },
    accessId: hasIds(plan) ? row.accessId : null,
    contractId: hasIds(plan) ? row.contractId : null,
    startsOn,
    endsOn,
    incidentsGranted: granted,
  };
}

/** The entries that add the new ones, as a file of them would have them. */
export function sheetEvents(contracts: readonly SheetContract[], now: number): LedgerEvent[] {
  const added = contracts.flatMap(({ fate, details }) =>
    fate === 'new' && details !== null ? [details] : [],
  );
  const ids = idsAfter([], added.length, now, newSave());
  const device = crypto.randomUUID();
  return added.map((details, nth) => ({
    type: 'contract-added',
    id: ids[nth] ?? '',
    device,
    happenedAt: now,
    subject: crypto.randomUUID(),
    ...details,
  }));
}
