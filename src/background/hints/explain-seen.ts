import { messageOf } from '../../guidance/catalogue/index.ts';
import { UNKNOWN_ERROR } from '../../guidance/catalogue/unrecognised.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { SeenMessage } from '../../messaging/hint-card.ts';
import { read } from '../../platform/storage.ts';
import { EXPLAINS_UNKNOWN_ERRORS } from '../../platform/storage-keys.ts';
import { placeOf } from '../cards/place.ts';
import { verdictAt } from '../cards/verdict-at.ts';
import { readPlans } from '../frames/read-plans.ts';
import type { Finding } from './compose-hint.ts';
import type { SeenFrame, SeenTab } from './read-seen.ts';

/**
 * What the messages in a tab mean: the verdicts of their cards, also where a card was closed, put off or switched
 * off. Unknown errors are left out where the user wants none of them explained.
 */
export async function explainSeen(
  tabId: number,
  { frames, top }: SeenTab,
  ledger: Ledger,
): Promise<Finding[]> {
  const explainsUnknown = await read(EXPLAINS_UNKNOWN_ERRORS);
  const isWanted = ({ message }: SeenMessage) => explainsUnknown || message !== UNKNOWN_ERROR;
  const found = await Promise.all(
    frames.flatMap((frame) =>
      frame.messages.filter(isWanted).map((seen) => explainOne(tabId, frame, top, seen, ledger)),
    ),
  );
  return found.flatMap((finding) => finding ?? []);
}

async function explainOne(
  tabId: number,
  frame: SeenFrame,
  top: SeenFrame | null,
  seen: SeenMessage,
  ledger: Ledger,
): Promise<Finding | null> {
  const message = messageOf(seen.message);
  const place = placeOf(frame, top);
  if (message === null || place.page === null || !message.pages.includes(place.page)) return null;
  const around = () => readPlans({ tabId, frameId: frame.frameId }, seen.place);
  const verdict = await verdictAt(message.id, place, ledger, around);
  return { id: message.id, verdict, account: place.account, isMessage: true };
}
