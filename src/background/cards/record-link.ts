import { calendarDateAt } from '../../entitlements/calendar-date.ts';
import { judges, type MessageId } from '../../guidance/catalogue/index.ts';
import { NO_PLANS } from '../../guidance/verdict.ts';
import type { PageContext } from '../../messaging/protocol.ts';
import { record } from '../../store/ledger-store.ts';
import { readOwnLedger } from '../own-ledger.ts';

/**
 * Records the link that a message proves. Which contract it is comes from the verdict, given once more on what is
 * stored and shown now, because a page is told no ID that could say it.
 */
export async function recordLink(
  message: MessageId,
  { page, account, accessId }: Omit<PageContext, 'portal'>,
): Promise<boolean> {
  const now = Date.now();
  const { ledger } = await readOwnLedger();
  const { linkToRecord } = judges[message].verdictOn({
    page,
    account,
    accessId,
    plans: NO_PLANS,
    today: calendarDateAt(now),
    ledger,
  });
  if (linkToRecord === undefined || account === null) return false;
  await record([{ type: 'account-linked', subject: linkToRecord, account }], now);
  return true;
}
