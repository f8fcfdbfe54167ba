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
  const packsHiding = hidingIn(situation);
  const isUsable = usableIn(situation, packsHiding);
  const spent = cloud.flatMap((contract) => (isSpent(contract, today) ? contract : packsHiding(contract)));
  return {
    situation,
    paid: all.filter(isPaid),
    meant,
    cloud,
    usable: cloud.filter(isUsable),
    spent: [...new Set(spent)],
    open: cloud.filter((contract) => !isSpent(contract, today) && packsHiding(contract).length === 0),
  };
}

/** The stored contract that is valid and linked on this account, whichever ID is on the page; `null` if none is. */
export function usableHere(situation: Situation): Contract | null {
  const isUsable = usableIn(situation, hidingIn(situation));
  const usable = situation.ledger.contracts.find(
    (contract) => !isPaid(contract) && isLinkedHere(contract, situation.account) && isUsable(contract),
  );
  return usable ?? null;
}

type PacksHiding = (contract: Contract) => readonly Contract[];

/**
 * The cloud contracts of an on-premises contract's offer, if every one that has started is spent: then there is
 * no plan to be listed, though the on-premises contract is valid. Worked out once an offer, because a ledger may
 * hold a thousand contracts.
 */
function hidingIn(situation: Situation): PacksHiding {
  const known = new Map<string, readonly Contract[]>();
  return (contract) => {
    if (coverageOf(contract) !== 'on-premises') return [];
    const key = JSON.stringify([contract.ruleSet, contract.offer, contract.competencyGroup]);
    const packs = known.get(key) ?? spentPacks(cloudPacksBeside(contract, situation), situation);
    known.set(key, packs);
    return packs;
  };
}

function spentPacks(packs: readonly Contract[], { today }: Situation): readonly Contract[] {
  const started = packs.filter((pack) => cloudStatusOf(pack, today) !== 'not-started');
  return started.every((pack) => isSpent(pack, today)) ? started : [];
}

/** Valid by its dates and hidden by none, with incidents left as far as is known. */
function usableIn({ today }: Situation, packsHiding: PacksHiding): (contract: Contract) => boolean {
  return (contract) => {
    if (cloudStatusOf(contract, today) !== 'valid' || servesCloud(contract) !== true) return false;
    if (packsHiding(contract).length > 0) return false;
    return contract.balance.remaining !== null || coverageOf(contract) === 'on-premises';
  };
}
