import { blank, namesInAddresses } from '../../guidance/blank.ts';
import type { Ledger } from '../../ledger/ledger.ts';

/**
 * A wording without the names that the page and the ledger know.
 *
 * @param account the signed-in account, where the page shows it
 * @param ledger `null` where it cannot be read
 */
export function blankedWording(wording: string, account: string | null, ledger: Ledger | null): string {
  const { accounts, contracts } = ledger ?? { accounts: [], contracts: [] };
  const addresses = [
    ...(account === null ? [] : [account]),
    ...accounts.map((stored) => stored.account),
    ...contracts.flatMap((contract) => contract.accounts),
  ];
  const ids = contracts.flatMap(({ accessId, contractId }) =>
    [accessId, contractId].filter((id) => id !== null),
  );
  return blank(wording, [...namesInAddresses(addresses), ...ids]);
}
