import type { CalendarDate } from '../../entitlements/calendar-date.ts';
import { isCovering, isOfProgramme, isPaid, offerGrants } from '../../entitlements/grants.ts';
import type { Coverage } from '../../entitlements/ways.ts';
import { isOpen, statusOf } from '../../ledger/contract-status.ts';
import type { Contract } from '../../ledger/subject.ts';
import { latest } from '../latest.ts';
import { isLinkedHere } from '../meant-contracts.ts';
import type { Asker } from '../verdict.ts';

/** The stored contracts for such products, whether or not they take requests today. */
export function contractsFor({ ledger }: Pick<Asker, 'ledger'>, covers: Coverage): readonly Contract[] {
  return ledger.contracts.filter(
    (contract) => isCovering(contract, covers) === true && isReal(contract, covers),
  );
}

/** Those that take requests today, in the order in which to use them. */
export function openContractsFor(question: Asker, covers: Coverage): readonly Contract[] {
  const left = contractsFor(question, covers).filter((contract) => isOpen(contract, question.today));
  const ordered: Contract[] = [];
  for (let best = bestOf(left, question); best !== null; best = bestOf(left, question)) {
    ordered.push(best);
    left.splice(left.indexOf(best), 1);
  }
  return ordered;
}

/** Whether the rules allow such a contract: Action Pack has none for the cloud, whatever was entered (R6). */
function isReal({ ruleSet, offer }: Contract, covers: Coverage): boolean {
  return offer === null || offerGrants(ruleSet, offer, covers) !== false;
}

/**
 * What makes a contract the better one to use, the weightiest first: it comes with a membership; it was not bought;
 * its dates are known; it is unlimited, so that using it costs nothing; it is linked here; its balance is known. Of
 * equals, the one with the latest end.
 */
function advantagesOf(contract: Contract, account: string | null, today: CalendarDate): readonly boolean[] {
  const { remaining } = contract.balance;
  return [
    isOfProgramme(contract),
    !isPaid(contract),
    statusOf(contract, today) === 'valid',
    remaining === 'unlimited',
    isLinkedHere(contract, account),
    remaining !== null,
  ];
}

function bestOf(open: readonly Contract[], { account, today }: Asker): Contract | null {
  const worth = (contract: Contract) =>
    advantagesOf(contract, account, today).reduce((sum, has) => sum * 2 + (has ? 1 : 0), 0);
  const most = Math.max(...open.map(worth));
  return latest(open.filter((contract) => worth(contract) === most));
}
