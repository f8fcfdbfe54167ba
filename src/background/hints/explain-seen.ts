import { messageOf } from '../../guidance/catalogue/index.ts';
import { UNKNOWN_ERROR } from '../../guidance/catalogue/unrecognised.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { SeenMessage } from '../../messaging/hint-card.ts';
import { readAll } from '../../platform/storage.ts';
import { EXPLAINS_UNKNOWN_ERRORS, KEPT_WORDINGS } from '../../platform/storage-keys.ts';
import { keptAs } from '../../store/wordings.ts';
import { blankedWording } from '../cards/blanked-wording.ts';
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
  const { explainsUnknown, kept } = await readAll({
    explainsUnknown: EXPLAINS_UNKNOWN_ERRORS,
    kept: KEPT_WORDINGS,
  });
  const explanationOf = ({ wording }: SeenMessage, account: string | null) =>
    wording === null ? null : (keptAs(kept, blankedWording(wording, account, ledger))?.explanation ?? null);
  const isWanted = ({ message }: SeenMessage) => explainsUnknown || message !== UNKNOWN_ERROR;
  const found = await Promise.all(
    frames.flatMap((frame) =>
      frame.messages
        .filter(isWanted)
        .map((seen) => explainOne({ tabId, frame, top, ledger, explanationOf }, seen)),
    ),
  );
  return found.flatMap((finding) => finding ?? []);
}

interface Around {
  readonly tabId: number;
  readonly frame: SeenFrame;
  readonly top: SeenFrame | null;
  readonly ledger: Ledger;
  /** What the user says of an unknown error, on a page of that account. */
  readonly explanationOf: (seen: SeenMessage, account: string | null) => string | null;
}

async function explainOne(
  { tabId, frame, top, ledger, explanationOf }: Around,
  seen: SeenMessage,
): Promise<Finding | null> {
  const message = messageOf(seen.message);
  const place = placeOf(frame, top);
  if (message === null || place.page === null || !message.pages.includes(place.page)) return null;
  const around = () => readPlans({ tabId, frameId: frame.frameId }, seen.place);
  const verdict = await verdictAt(message.id, place, ledger, around);
  const { account } = place;
  return { id: message.id, verdict, account, isMessage: true, explanation: explanationOf(seen, account) };
}
