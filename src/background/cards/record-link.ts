import type { MessageId } from '../../guidance/catalogue/index.ts';
import { NO_PLANS } from '../../guidance/verdict.ts';
import { record } from '../../store/ledger-store.ts';
import { readOwnLedger } from '../own-ledger.ts';
import type { Place } from './place.ts';
import { verdictAt } from './verdict-at.ts';

/**
 * Records the link that a message proves. Which contract it is comes from the verdict, given once more on what is
 * stored and shown now, because a page is told no ID that could say it.
 */
export async function recordLink(message: MessageId, place: Place): Promise<boolean> {
  const { ledger } = await readOwnLedger();
  const { linkToRecord } = await verdictAt(message, place, ledger, async () => NO_PLANS);
  const { account } = place;
  if (linkToRecord === undefined || account === null) return false;
  await record([{ type: 'account-linked', subject: linkToRecord, account }], Date.now());
  return true;
}
