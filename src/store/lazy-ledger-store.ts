/** Loads the store when it is first needed: its database library is as large as all that the popup needs to open. */
export const loadLedgerStore = () => import('./ledger-store.ts');
