import type { Contract } from '../ledger/subject.ts';

/** What a contract is called where it stands alone: eight customers may have one of the same label. */
export function contractName({ label, customer }: Pick<Contract, 'label' | 'customer'>): string {
  return customer ? `${label} · ${customer}` : label;
}
