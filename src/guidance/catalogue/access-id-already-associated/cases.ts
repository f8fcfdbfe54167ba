import { coverageOf, offerGrants } from '../../../entitlements/grants.ts';
import type { Contract } from '../../../ledger/subject.ts';
import { latest } from '../../latest.ts';
import { cloudStatusOf, isLinkedHere, meantContracts, servesCloud } from '../../meant-contracts.ts';
import type { Situation, Verdict } from '../../verdict.ts';
import { alreadyLinked, expired, noCloudBenefit, noIncidentsLeft, undecided } from './verdicts.ts';

type Kind = 'already-linked' | 'expired' | 'no-incidents-left' | 'no-cloud-benefit' | 'undecided';

/** A case of the message "This Access ID is already associated to an account". */
interface Case {
  /** The rule that decides; `R27a` and `R27b` are the two scenarios of R27. */
  readonly rule: string;
  /** When it holds, in words to hold against the rule. */
  readonly when: string;
  /** The verdict where it holds, `null` where it does not. */
  readonly verdict: (facts: Facts) => Verdict<Kind> | null;
}

/** What the cases ask of a situation. */
interface Facts {
  readonly situation: Situation;
  /** The stored contracts with the Access ID on the page; all of them where the page shows none. */
  readonly meant: readonly Contract[];
  /** Those of them that give cloud incidents on this account, or may. */
  readonly cloud: readonly Contract[];
  /** Those of the latter that are valid and have incidents left, as far as anybody knows. */
  readonly usable: readonly Contract[];
  /** Those that have ended, or have no incidents left. */
  readonly spent: readonly Contract[];
}

export function factsOf(situation: Situation): Facts {
  const { account, today } = situation;
  const meant = meantContracts(situation);
  const cloud = meant.filter((contract) => servesCloud(contract, account) !== false);
  return {
    situation,
    meant,
    cloud,
    usable: cloud.filter((contract) => isCertainlyUsable(contract, situation)),
    spent: cloud.filter((contract) => ['ended', 'used-up'].includes(cloudStatusOf(contract, today))),
  };
}

/**
 * The cases in order: the first that holds decides. R26 holds in all of them, so every verdict contradicts the
 * portal's advice to ask a Technical Account Manager.
 */
export const cases: readonly Case[] = [
  {
    rule: 'R6',
    when: 'No contract is stored, and no stored membership is of an offer that includes cloud support.',
    verdict: ({ situation }) =>
      hasNoContract(situation) && hasNoCloudMembership(situation) ? noCloudBenefit(situation, null) : null,
  },
  {
    rule: 'R27',
    when: 'No contract is stored.',
    verdict: ({ situation }) => (hasNoContract(situation) ? undecided(situation, 'empty') : null),
  },
  {
    rule: 'R27',
    when: 'Contracts are stored, but none with the Access ID that is on the page.',
    verdict: ({ situation, meant }) => (meant.length === 0 ? undecided(situation, 'id_not_stored') : null),
  },
  {
    rule: 'R6',
    when:
      'None of the contracts gives cloud incidents on this account: its offer includes none, or it is an ' +
      'on-premises contract that is not linked here (R16).',
    verdict: ({ situation, meant, cloud }) =>
      cloud.length === 0 ? noCloudBenefit(situation, latest(meant)) : null,
  },
  {
    rule: 'R27a',
    when: 'A contract is linked to this account, is valid and has incidents left.',
    verdict: ({ situation, usable }) =>
      about(
        usable.filter((contract) => isLinkedHere(contract, situation.account)),
        (contract) => alreadyLinked(situation, contract, 'recorded'),
      ),
  },
  {
    rule: 'R27a',
    when:
      'A contract whose link is not recorded is valid, and was seen to have incidents left: then the message ' +
      'itself says that it is linked here.',
    verdict: ({ situation, usable }) =>
      about(
        usable.filter((contract) => contract.accounts.length === 0 && isSeenToHaveIncidents(contract)),
        (contract) => alreadyLinked(situation, contract, 'implied'),
      ),
  },
  {
    rule: 'R13',
    when: 'A contract is valid and has incidents left, but is recorded as linked to other accounts only.',
    verdict: ({ situation, usable }) =>
      about(
        usable.filter(({ accounts }) => accounts.length > 0),
        (contract) => undecided(situation, 'linked_elsewhere', contract),
      ),
  },
  {
    rule: 'R27b',
    when: 'Every contract has ended or has no incidents left, and the one that ran longest has ended.',
    verdict: ({ situation, cloud, spent }) =>
      about(spent, (contract) =>
        spent.length === cloud.length && cloudStatusOf(contract, situation.today) === 'ended'
          ? expired(situation, contract)
          : null,
      ),
  },
  {
    rule: 'R27b',
    when: 'Every contract has ended or has no incidents left, and the one that runs longest has none left.',
    verdict: ({ situation, cloud, spent }) =>
      about(spent, (contract) =>
        spent.length === cloud.length ? noIncidentsLeft(situation, contract) : null,
      ),
  },
  {
    rule: 'R27',
    when: 'Otherwise something that decides between R27a and R27b is not stored: an end, a grant or a link.',
    verdict: ({ situation, cloud }) => undecided(situation, 'terms_unknown', latest(cloud)),
  },
];

/** The verdict on the one of the contracts that runs longest; `null` where there is none. */
function about(
  contracts: readonly Contract[],
  verdict: (contract: Contract) => Verdict<Kind> | null,
): Verdict<Kind> | null {
  const contract = latest(contracts);
  return contract === null ? null : verdict(contract);
}

function hasNoContract({ ledger }: Situation): boolean {
  return ledger.contracts.length === 0;
}

/** Memberships are stored, and each is of an offer without cloud support, such as Action Pack (R6, P3). */
function hasNoCloudMembership({ ledger: { memberships } }: Situation): boolean {
  return (
    memberships.length > 0 &&
    memberships.every(({ ruleSet, offer }) => offerGrants(ruleSet, offer, 'cloud') === false)
  );
}

/** Valid by its dates, with incidents left as far as anybody knows: R27b is out of the question. */
function isCertainlyUsable(contract: Contract, { today, account }: Situation): boolean {
  if (cloudStatusOf(contract, today) !== 'valid' || servesCloud(contract, account) === null) return false;
  return contract.balance.remaining !== null || coverageOf(contract) === 'on-premises';
}

/** More than a grant says that incidents are left. */
function isSeenToHaveIncidents({ balance }: Contract): boolean {
  return balance.remaining === 'unlimited' || balance.reading !== null;
}
