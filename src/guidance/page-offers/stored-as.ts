import { isSameId } from '../../entitlements/ids.ts';
import type { Contract } from '../../ledger/subject.ts';
import { isNamed } from '../named-contract.ts';
import { nameSays } from './named-plan.ts';
import type { RecordOnPage } from './records.ts';

/**
 * Which stored contract a page shows: known by its Contract ID, or by its name and end where one alone has both.
 * `none` where none can be it, `unsure` where one may be: then nothing is said of it.
 */
export function storedAs(record: RecordOnPage, contracts: readonly Contract[]): Contract | 'none' | 'unsure' {
  const { contractId } = record;
  if (contractId !== null) {
    return theOne(contracts.filter((contract) => isSameId(contract.contractId, contractId)));
  }
  const possible = contracts.filter((contract) => canBe(record, contract));
  if (possible.length === 0) return 'none';
  const described = possible.filter((contract) => isDescribed(record, contract));
  return described.length === 1 ? theOne(described) : 'unsure';
}

function theOne([contract, ...others]: readonly Contract[]): Contract | 'none' | 'unsure' {
  if (contract === undefined) return 'none';
  return others.length === 0 ? contract : 'unsure';
}

/** Whether nothing that the page shows of a contract without its Contract ID speaks against the stored one. */
function canBe({ accessId, name }: RecordOnPage, contract: Contract): boolean {
  if (accessId !== null && !isSameId(accessId, contract.accessId)) return false;
  return name === null || isNamed(contract, name) || nameSays(contract, name) !== 'other';
}

function isDescribed({ name, endsOn }: RecordOnPage, contract: Contract): boolean {
  if (name === null || endsOn === null || endsOn !== contract.endsOn) return false;
  return isNamed(contract, name) || nameSays(contract, name) === 'same';
}
