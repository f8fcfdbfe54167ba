import type { Subject } from '../ledger/subject.ts';

/** What importing a file does to the ledger: shown before it is done, and returned when it is. */
export interface ImportEffect {
  /** Entries that are new here. */
  readonly added: number;
  /** Entries that exist here without their notes, and get them. */
  readonly completed: number;
  /** Contracts, memberships and accounts that exist here and are changed by the new entries. */
  readonly changed: number;
  /** Entries that exist here, or occur twice in the file; importing a file twice adds nothing. */
  readonly known: number;
  /** Of the known ones, those that differ from the entry of the same id here, which stays. */
  readonly conflicting: number;
  /** Of the added ones, those this version cannot read: stored, and left out of every balance. */
  readonly unreadable: number;
  /** Undos of an earlier import that end, so that what they took back counts again. */
  readonly revived: number;
  /** Entries recorded since, which restoring a backup takes back. */
  readonly takenBack: number;
  /** The contracts that are new or get entries, in the order of the file. */
  readonly contracts: readonly ContractEffect[];
}

/** What an import does to one contract. */
export interface ContractEffect {
  readonly label: string;
  readonly customer: string | null;
  readonly isNew: boolean;
  /** The label of the stored contract with the same Contract ID, which it becomes one with; `null` if there is none. */
  readonly joins: string | null;
  /** How many entries it gets. */
  readonly added: number;
}

/** `null` for what is no contract, and for one that gets nothing. */
export function contractEffect(
  before: Subject | null,
  after: Subject | null,
  added: number,
): ContractEffect | null {
  // One that an imported entry removes is known by what it was.
  const contract = after ?? before;
  if (contract?.kind !== 'contract' || added === 0) return null;
  const { label, customer = null } = contract;
  return { label, customer, isNew: before === null, joins: null, added };
}
