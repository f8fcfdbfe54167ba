import { calendarDateAt } from '../../entitlements/calendar-date.ts';
import { orderContracts } from '../../ledger/contract-order.ts';
import type { Contract } from '../../ledger/subject.ts';
import { browser } from '../../platform/browser.ts';
import { portalAt } from '../../portals/index.ts';
import { interfaceTranslator } from '../interface-language.ts';
import { readOwnLedger } from '../own-ledger.ts';

/** The contracts in the order in which the list would show them now, for the portal in the tab at hand. */
export async function likeliestContracts(): Promise<readonly Contract[]> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const { ledger, lastUsed } = await readOwnLedger();
  const { locale } = await interfaceTranslator();
  const { here, favourites, others } = orderContracts(ledger.contracts, {
    today: calendarDateAt(Date.now()),
    covers: portalAt(tab?.url ?? '')?.covers ?? null,
    lastUsed,
    compareNames: new Intl.Collator(locale, { numeric: true, sensitivity: 'base' }).compare,
  });
  return [...here, ...favourites, ...others];
}
