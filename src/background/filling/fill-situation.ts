import { calendarDateAt } from '../../entitlements/calendar-date.ts';
import { ID_PLACES } from '../../guidance/filling/id-places.ts';
import type { FillSituation } from '../../guidance/filling/offers.ts';
import type { PageContext } from '../../messaging/protocol.ts';
import { portalAt } from '../../portals/index.ts';
import { readOwnLedger } from '../own-ledger.ts';

/** Where a frame stands that has fields for IDs: as the browser tells it, not the frame. */
export interface FrameSurroundings {
  /** What the tab's top frame shows; `null` for the top frame itself. */
  readonly above: PageContext | null;
  /** The address of the tab. */
  readonly address: string;
  readonly frameAddress: string;
}

/**
 * What is offered and warned of depends on this. `null` for a frame that is on no portal, for a portal that takes no IDs
 * (P13), and where the ledger cannot be read. Blades of one portal may open in another: the tab's portal counts.
 */
export async function fillSituationOf(
  context: PageContext,
  { above, address, frameAddress }: FrameSurroundings,
): Promise<FillSituation | null> {
  const own = portalAt(frameAddress);
  if (own === null) return null;
  const place = ID_PLACES[portalAt(address)?.id ?? own.id];
  if (place === undefined) return null;
  try {
    const { ledger } = await readOwnLedger();
    const account = context.account ?? above?.account ?? null;
    return { place, account, today: calendarDateAt(Date.now()), ledger };
  } catch (problem) {
    console.warn('The ledger could not be read; no IDs are offered.', problem);
    return null;
  }
}
