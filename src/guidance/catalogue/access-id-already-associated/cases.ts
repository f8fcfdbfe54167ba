import type { Contract } from '../../../ledger/subject.ts';
import { latest } from '../../latest.ts';
import { isLinkedHere } from '../../meant-contracts.ts';
import type { Situation, Verdict } from '../../verdict.ts';
import { hasNoCloudMembership } from '../../without-cloud.ts';
import type { Facts } from './facts.ts';
import { noCloudBenefit } from './no-cloud.ts';
import { paidContract } from './paid.ts';
import { isForOnPremises, statusHere } from './places.ts';
import { alreadyLinked, expired, noIncidentsLeft, oneOfLinked, undecided } from './verdicts.ts';

type Kind =
  | 'already-linked'
  | 'expired'
  | 'no-incidents-left'
  | 'no-cloud-benefit'
  | 'paid-contract'
  | 'undecided';

/** A case of the message "This Access ID is already associated to an account". */
interface Case {
  /** The rule that decides; `R27a` and `R27b` are the two scenarios of R27. */
  readonly rule: string;
  /** When it holds, in words to hold against the rule. */
  readonly when: string;
  /** The verdict where it holds, `null` where it does not. */
  readonly verdict: (facts: Facts) => Verdict<Kind> | null;
}

/**
 * The cases in order: the first that holds decides. R26 holds in all of them but that of a paid contract, so every
 * other verdict contradicts the portal's advice to ask a Technical Account Manager.
 */
export const cases: readonly Case[] = [
  {
    rule: 'P26',
    when: 'Only paid contracts can be meant: their Access IDs are one per person, so the advice may be right.',
    verdict: ({ situation, paid, meant }) =>
      meant.length > 0 ? null : about(paid, (contract) => paidContract(situation, contract)),
  },
  {
    rule: 'R6',
    when: 'No contract is stored, and no stored membership is of an offer that includes cloud support.',
    verdict: ({ situation }) =>
      hasNoContract(situation) && !isForOnPremises(situation) && hasNoCloudMembership(situation.ledger)
        ? noCloudBenefit(situation, null)
        : null,
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
    when: 'In a portal for cloud services, none of the contracts is of an offer that includes cloud support.',
    verdict: ({ situation, meant, serving }) =>
      serving.length === 0 ? noCloudBenefit(situation, latest(meant)) : null,
  },
  {
    rule: 'R27a',
    when:
      'A contract is linked to this account, is valid and has incidents left; for an on-premises contract, its ' +
      'offer includes cloud support (R16), and no spent cloud contract of that offer hides it.',
    verdict: ({ situation, usable }) =>
      about(
        usable.filter((contract) => isLinkedHere(contract, situation.account)),
        (contract) => alreadyLinked(situation, contract, 'recorded'),
      ),
  },
  {
    rule: 'R27a',
    when:
      'Several such contracts are valid and have incidents left, and no link of theirs is recorded: the message ' +
      'itself says that one of them is linked here.',
    verdict: ({ situation, usable }) => {
      const unrecorded = usable.filter(({ accounts }) => accounts.length === 0);
      return unrecorded.length > 1 ? oneOfLinked(situation, unrecorded) : null;
    },
  },
  {
    rule: 'R27a',
    when:
      'Such a contract is valid and has incidents left, and its link is not recorded: the message itself says ' +
      'that it is linked here.',
    verdict: ({ situation, usable, spent }) =>
      about(
        usable.filter(({ accounts }) => accounts.length === 0),
        (contract) => alreadyLinked(situation, contract, 'implied', latest(spent)),
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
    when:
      'Every contract that has started has ended or has no incidents left, and the one that ran longest has ' +
      'ended. Beside one that has not started, it must be recorded as linked here.',
    verdict: (facts) =>
      about(explainingSpent(facts), (contract) =>
        statusHere(contract, facts.situation) === 'ended' ? expired(facts, contract) : null,
      ),
  },
  {
    rule: 'R27b',
    when: 'The same, and the one that runs longest has none left.',
    verdict: (facts) => about(explainingSpent(facts), (contract) => noIncidentsLeft(facts, contract)),
  },
  {
    rule: 'R6',
    when: 'A contract is stored without its offer, and offers with and without cloud support can grant it.',
    verdict: ({ situation, open }) =>
      about(
        open.filter(({ offer }) => offer === null),
        (contract) => undecided(situation, 'offer_unknown', contract),
      ),
  },
  {
    rule: 'R27',
    when: 'Otherwise something that decides between R27a and R27b is not stored: an end, a grant or a link.',
    verdict: ({ situation, open, serving }) =>
      undecided(situation, 'terms_unknown', latest(open) ?? latest(serving)),
  },
];

/** The spent contracts, if they alone explain the message. */
function explainingSpent({ situation, spent, open }: Facts): readonly Contract[] {
  const { account } = situation;
  if (open.length === 0) return spent;
  const isLater = (contract: Contract) =>
    statusHere(contract, situation) === 'not-started' && !isLinkedHere(contract, account);
  return open.every(isLater) ? spent.filter((contract) => isLinkedHere(contract, account)) : [];
}

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
