import type { MessageId } from '../../guidance/catalogue/index.ts';
import { NO_PLANS } from '../../guidance/verdict.ts';
import { remove, write } from '../../platform/storage.ts';
import { NOT_RECORDED } from '../../platform/storage-keys.ts';
import { record } from '../../store/ledger-store.ts';
import { announceChange } from '../../store/revision.ts';
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

/**
 * The same, with a word on the card where it fails: the store may be full, locked, or of a newer version. Nothing is lost by
 * that, as the message still stands there, and so does the button.
 */
export async function recordLinkOrSay(message: MessageId, place: Place): Promise<boolean> {
  try {
    // Before it is recorded, which makes the card ask again.
    await remove(NOT_RECORDED);
    return await recordLink(message, place);
  } catch (problem) {
    console.warn('The link could not be recorded; the card says so.', problem);
    await write(NOT_RECORDED, message);
    // The card asks again, and is told.
    await announceChange();
    return false;
  }
}
