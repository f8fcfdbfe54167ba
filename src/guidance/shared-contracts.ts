import * as v from 'valibot';
import { SharedContractSchema, sharedContract } from '../ledger/shared.ts';
import type { Contract } from '../ledger/subject.ts';
import { planNamed } from './page-offers/named-plan.ts';

/** What an organisation gives: the contracts that can be read, and which of its rows cannot, counted from 0. */
export interface ReadShared {
  readonly contracts: readonly Contract[];
  readonly bad: readonly number[];
}

/** Reads each row by itself: one that is wrong does not take the others with it. Of two with one Contract ID the first counts. */
export function readShared(rows: readonly unknown[]): ReadShared {
  const contracts = new Map<string, Contract>();
  const bad: number[] = [];
  for (const [index, row] of rows.entries()) {
    const contract = contractOf(row);
    if (contract === null || contracts.has(contract.id)) bad.push(index);
    else contracts.set(contract.id, contract);
  }
  return { contracts: [...contracts.values()], bad };
}

function contractOf(row: unknown): Contract | null {
  const parsed = v.safeParse(SharedContractSchema, row);
  const plan = parsed.success ? planNamed(parsed.output.plan, null) : null;
  return parsed.success && plan !== null ? sharedContract(parsed.output, plan) : null;
}
