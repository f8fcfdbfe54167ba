import type { Ledger } from '../../ledger/ledger.ts';
import { isSample } from '../../ledger/samples.ts';
import { isShared } from '../../ledger/shared.ts';
import type { Recognised } from '../../platform/storage-keys.ts';
import { MANAGED_KEYS, type Organisation } from '../../store/organisation.ts';
import type { LedgerState } from '../../ui/use-ledger.ts';

/**
 * What is told of the ledger: how many there are of what. The report is made of nothing else, so that no ID, label,
 * account, note or request number can be in it.
 */
function countsOf({ contracts, memberships, accounts }: Ledger) {
  const own = contracts.filter(({ id }) => !isSample(id) && !isShared(id));
  return {
    contracts: own.length,
    terms: own.reduce((sum, { terms }) => sum + terms.length, 0),
    contractsOfOrganisation: contracts.filter(({ id }) => isShared(id)).length,
    samples: contracts.filter(({ id }) => isSample(id)).length,
    memberships: memberships.length,
    accounts: accounts.length,
  };
}

/** The ledger, or why there is none. */
export function ledgerFacts(state: LedgerState) {
  if (state.state !== 'open') return { state: state.state === 'failed' ? state.problem : 'opening' };
  const { ledger, unreadable, notices = {} } = state;
  return { state: 'open', ...countsOf(ledger), unreadableEntries: unreadable, notices };
}

/** Of a key that does not exist only that there is one: its name may be anything. */
export function organisationFacts({ sets, ignored }: Organisation) {
  const isKnown = (key: string) => MANAGED_KEYS.some((known) => key.replace(/\[\d+\]$/, '') === known);
  return { sets, ignored: ignored.map((key) => (isKnown(key) ? key : 'unknown key')) };
}

/** A day and by what, or never: no words of a page are stored. */
export function recognisedFacts(pages: ReadonlyMap<string, Recognised | null>) {
  return Object.fromEntries([...pages].map(([kind, recognised]) => [kind, recognised ?? 'never']));
}
