import { coverageOf, isPaid } from '../../../entitlements/grants.ts';
import { isSpent } from '../../../ledger/contract-status.ts';
import type { Contract } from '../../../ledger/subject.ts';
import { latest } from '../../latest.ts';
import { cloudPacksBeside, cloudStatusOf, isLinkedHere, meantContracts } from '../../meant-contracts.ts';
import type { Situation } from '../../verdict.ts';
import { isForOnPremises, servesHere, statusHere } from './places.ts';

/** What the cases ask of a situation. */
export interface Facts {
  readonly situation: Situation;
  /** The stored paid contracts (P26) that can be meant: those with the Access ID on the page, else all. */
  readonly paid: readonly Contract[];
  /** The stored contracts of the programme that can be meant. */
  readonly meant: readonly Contract[];
  /** Those of the latter that give a plan in this portal, or may: in cloud portals, by an offer with cloud support. */
  readonly serving: readonly Contract[];
  /** Those of them that are valid and have incidents left, as far as is known: R27b is out of the question. */
  readonly usable: readonly Contract[];
  /** Contracts that have ended or have no incidents left; also the cloud contracts that hide an on-premises one. */
  readonly spent: readonly Contract[];
  /** Those of `serving` that R27b does not speak of. */
  readonly open: readonly Contract[];
}

/**
 * @param shown what is stored and shown; contracts without IDs are left out, because the message is about an Access
 * ID (P32)
 */
export function factsOf(shown: Situation): Facts {
  const { ledger } = shown;
  const contracts = ledger.contracts.filter(({ accessId }) => accessId !== null);
  const situation = { ...shown, ledger: { ...ledger, contracts } };
  const all = meantContracts(situation);
  const meant = all.filter((contract) => !isPaid(contract));
  const serving = meant.filter((contract) => servesHere(contract, situation) !== false);
  const spentFor = spentIn(situation);
  const usable: Contract[] = [];
  const open: Contract[] = [];
  const spent = new Set<Contract>();
  for (const contract of serving) {
    const instead = spentFor(contract);
    for (const each of instead) spent.add(each);
    if (instead.length > 0) continue;
    open.push(contract);
    if (isCertainlyUsable(contract, situation)) usable.push(contract);
  }
  return { situation, paid: all.filter(isPaid), meant, serving, usable, spent: [...spent], open };
}

/** The stored contract that is valid and linked on this account, whichever ID is on the page; `null` if none is. */
export function usableHere(situation: Situation): Contract | null {
  return usableIn(situation).find((contract) => isLinkedHere(contract, situation.account)) ?? null;
}

/** One that is valid and whose link to this account is not recorded; `null` if none is. */
export function usableElsewhere(situation: Situation): Contract | null {
  return latest(usableIn(situation).filter((contract) => !isLinkedHere(contract, situation.account)));
}

function usableIn(situation: Situation): readonly Contract[] {
  const spentFor = spentIn(situation);
  return situation.ledger.contracts.filter(
    (contract) =>
      !isPaid(contract) && isCertainlyUsable(contract, situation) && spentFor(contract).length === 0,
  );
}

/**
 * The spent contracts for which there is no plan to be listed: the contract itself; or, of an on-premises contract
 * that runs, the cloud contracts of its offer, if every one that has started is spent. Worked out once an offer,
 * because a ledger may hold a thousand contracts.
 */
function spentIn(situation: Situation): (contract: Contract) => readonly Contract[] {
  const known = new Map<string, readonly Contract[]>();
  return (contract) => {
    if (isSpent(statusHere(contract, situation))) return [contract];
    if (isForOnPremises(situation) || coverageOf(contract) !== 'on-premises') return [];
    const key = `${contract.ruleSet} ${contract.offer} ${contract.competencyGroup}`;
    const packs = known.get(key) ?? spentPacks(cloudPacksBeside(contract, situation), situation);
    known.set(key, packs);
    return packs;
  };
}

function spentPacks(packs: readonly Contract[], { today }: Situation): readonly Contract[] {
  const started = packs.filter((pack) => cloudStatusOf(pack, today) !== 'not-started');
  return started.every((pack) => isSpent(cloudStatusOf(pack, today))) ? started : [];
}

/** Valid by its dates, giving a plan in this portal, with incidents left as far as is known. */
function isCertainlyUsable(contract: Contract, situation: Situation): boolean {
  if (statusHere(contract, situation) !== 'valid') return false;
  if (servesHere(contract, situation) !== true) return false;
  return contract.balance.remaining !== null || coverageOf(contract) === 'on-premises';
}
