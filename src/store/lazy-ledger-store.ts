/**
 * The store, loaded when it is first needed: its database library is as large as everything that a popup needs
 * to open.
 */
export const loadLedgerStore = () => import('./ledger-store.ts');
