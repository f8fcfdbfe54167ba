import { coverageOf } from '../../../entitlements/grants.ts';
import type { Contract } from '../../../ledger/subject.ts';
import {
  cloudPacksBeside,
  cloudStatusOf,
  isLinkedHere,
  isSpent,
  meantContracts,
  servesCloud,
} from '../../meant-contracts.ts';
import { isPaid } from '../../paid-contract.ts';
import type { Situation } from '../../verdict.ts';

/** What the cases ask of a situation. */
export interface Facts {
  readonly situation: Situation;
  /** The stored paid contracts (P26) that can be meant: those with the Access ID on the page, else all. */
  readonly paid: readonly Contract[];
  /** The stored contracts of the programme that can be meant. */
  readonly meant: readonly Contract[];
  /** Those of the latter whose offer includes cloud support, or may. */
  readonly cloud: readonly Contract[];
  /** Those of them that are valid and have incidents left, as far as is known: R27b is out of the question. */
  readonly usable: readonly Contract[];
  /** Contracts that have ended or have no incidents left; also the cloud contracts that hide an on-premises one. */
  readonly spent: readonly Contract[];
  /** Those of `cloud` that R27b does not speak of. */
  readonly open: readonly Contract[];
}

export function factsOf(situation: Situation): Facts {
  const { today } = situation;
  const all = meantContracts(situation);
  const meant = all.filter((contract) => !isPaid(contract));
  const cloud = meant.filter((contract) => servesCloud(contract) !== false);
  const hiding = cloud.flatMap((contract) => packsHiding(contract, situation));
  const isOpen = (contract: Contract) =>
    !isSpent(contract, today) && packsHiding(contract, situation).length === 0;
  return {
    situation,
    paid: all.filter(isPaid),
    meant,
    cloud,
    usable: cloud.filter((contract) => isCertainlyUsable(contract, situation)),
    spent: [...new Set([...cloud.filter((contract) => isSpent(contract, today)), ...hiding])],
    open: cloud.filter(isOpen),
  };
}

/** The stored contract that is valid and linked on this account, whichever ID is on the page; `null` if none is. */
export function usableHere(situation: Situation): Contract | null {
  const usable = situation.ledger.contracts.filter(
    (contract) =>
      !isPaid(contract) &&
      isCertainlyUsable(contract, situation) &&
      isLinkedHere(contract, situation.account),
  );
  return usable[0] ?? null;
}

/**
 * The cloud contracts of an on-premises contract's offer, if every one that has started is spent: then there is
 * no plan to be listed, though the on-premises contract is valid.
 */
function packsHiding(contract: Contract, situation: Situation): readonly Contract[] {
  const started = cloudPacksBeside(contract, situation).filter(
    (pack) => cloudStatusOf(pack, situation.today) !== 'not-started',
  );
  return started.every((pack) => isSpent(pack, situation.today)) ? started : [];
}

/** Valid by its dates, with incidents left as far as is known. */
function isCertainlyUsable(contract: Contract, situation: Situation): boolean {
  if (cloudStatusOf(contract, situation.today) !== 'valid' || servesCloud(contract) !== true) return false;
  if (packsHiding(contract, situation).length > 0) return false;
  return contract.balance.remaining !== null || coverageOf(contract) === 'on-premises';
}
