import { comparableAccount } from '../ledger/events.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Account } from '../ledger/subject.ts';

/** What is stored of the signed-in account; `null` where nothing is, or where it is not known. */
export function storedAccount({ accounts }: Ledger, signedIn: string | null): Account | null {
  if (signedIn === null) return null;
  return accounts.find(({ account }) => account === comparableAccount(signedIn)) ?? null;
}

/** A stored account that is associated with the programme (R8) and is not the signed-in one. */
export function programAccount(ledger: Ledger, signedIn: string | null): string | null {
  const own = storedAccount(ledger, signedIn);
  const other = ledger.accounts.find((account) => account.association === 'program' && account !== own);
  return other?.account ?? null;
}
