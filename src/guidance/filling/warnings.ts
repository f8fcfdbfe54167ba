import { isSameId } from '../../entitlements/ids.ts';
import { isSpent } from '../../ledger/contract-status.ts';
import type { Contract } from '../../ledger/subject.ts';
import { type Slip, slipBetween } from './near-ids.ts';
import { type FillSituation, linkedHow, statusThere } from './offers.ts';

/** What stands in the two fields; `null` for one that holds no ID. */
export interface TypedIds {
  readonly accessId: string | null;
  readonly contractId: string | null;
}
type IdName = keyof TypedIds;

/** What is about to go wrong, and with which contract. It holds no ID. */
export type FillWarning =
  | { readonly kind: 'swapped'; readonly contract: Contract }
  | { readonly kind: 'two-contracts'; readonly contract: Contract; readonly other: Contract }
  | { readonly kind: 'slip'; readonly id: IdName; readonly slip: Slip; readonly contract: Contract }
  | { readonly kind: 'ended' | 'used-up' | 'linked' | 'shared'; readonly contract: Contract };

/** Warnings about what is typed, before it is sent: first whether these are the right IDs, then whether to send them. */
export function warningsFor(typed: TypedIds, situation: FillSituation): readonly FillWarning[] {
  const { contracts } = situation.ledger;
  const swapped = swappedIn(typed, contracts);
  if (swapped !== null) return [{ kind: 'swapped', contract: swapped }];
  const two = twoContractsIn(typed, contracts);
  if (two !== null) return [two];
  const slips = (['accessId', 'contractId'] as const).flatMap((id) => slipsIn(id, typed, contracts));
  return slips.length > 0 ? slips : aboutMeant(meantBy(typed, contracts), situation);
}

const has = (contract: Contract, id: IdName, typed: string | null) =>
  typed !== null && isSameId(contract[id], typed);
const hasAny = (contracts: readonly Contract[], id: IdName, typed: string | null) =>
  contracts.some((contract) => has(contract, id, typed));

/** The contract whose IDs stand in each other's fields, as far as the fields are filled. */
function swappedIn({ accessId, contractId }: TypedIds, contracts: readonly Contract[]): Contract | null {
  if (hasAny(contracts, 'accessId', accessId) || hasAny(contracts, 'contractId', contractId)) return null;
  return (
    contracts.find(
      (contract) =>
        (has(contract, 'contractId', accessId) || (accessId === null && contractId !== null)) &&
        (has(contract, 'accessId', contractId) || (contractId === null && accessId !== null)),
    ) ?? null
  );
}

/** Both IDs are stored, and no contract has both. */
function twoContractsIn(typed: TypedIds, contracts: readonly Contract[]): FillWarning | null {
  const contract = contracts.find((each) => has(each, 'accessId', typed.accessId));
  const other = contracts.find((each) => has(each, 'contractId', typed.contractId));
  if (contract === undefined || other === undefined || havingBoth(typed, contracts).length > 0) return null;
  return { kind: 'two-contracts', contract, other };
}

function havingBoth({ accessId, contractId }: TypedIds, contracts: readonly Contract[]): Contract[] {
  return contracts.filter((each) => has(each, 'accessId', accessId) && has(each, 'contractId', contractId));
}

/** An ID that is stored is no slip of another, in whichever of the fields it is stored. */
function slipsIn(id: IdName, typed: TypedIds, contracts: readonly Contract[]): FillWarning[] {
  const given = typed[id];
  if (given === null) return [];
  if (hasAny(contracts, 'accessId', given) || hasAny(contracts, 'contractId', given)) return [];
  for (const contract of contracts) {
    const slip = slipBetween(given, contract[id] ?? '');
    if (slip !== null) return [{ kind: 'slip', id, slip, contract }];
  }
  return [];
}

/** The contracts that the IDs can mean: with both of them, or with the Access ID where the other field is empty. */
function meantBy(typed: TypedIds, contracts: readonly Contract[]): readonly Contract[] {
  if (typed.contractId !== null) return havingBoth(typed, contracts);
  return contracts.filter((each) => has(each, 'accessId', typed.accessId));
}

/** Of several contracts with these IDs, only what holds for each is said. */
function aboutMeant(meant: readonly Contract[], situation: FillSituation): readonly FillWarning[] {
  const [contract] = meant;
  if (contract === undefined) return [];
  const kinds = new Set(meant.map((each) => kindFor(each, situation)));
  const [kind] = kinds;
  return kinds.size > 1 || kind == null ? [] : [{ kind, contract }];
}

/** R27: ended and used up before linked, because then linking again is of no use either. */
function kindFor(
  contract: Contract,
  situation: FillSituation,
): 'ended' | 'used-up' | 'linked' | 'shared' | null {
  const status = statusThere(contract, situation);
  if (isSpent(status)) return status;
  const linked = linkedHow(contract, situation);
  if (linked === null) return null;
  return linked === 'itself' ? 'linked' : 'shared';
}
