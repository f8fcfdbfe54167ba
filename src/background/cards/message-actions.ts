import { messageOf } from '../../guidance/catalogue/index.ts';
import type { cardsToBackground, PageContext, RequestOf } from '../../messaging/protocol.ts';
import { setMessageState, snoozeMessage } from '../../store/message-states.ts';
import { placeOf } from './place.ts';
import { recordLinkOrSay } from './record-link.ts';

/** Does what the user asked for on the card of a known message. */
export async function actOnMessage(
  { action, message, context }: RequestOf<(typeof cardsToBackground)['act-on-message']>,
  above: PageContext | null,
): Promise<boolean> {
  const known = messageOf(message);
  if (known === null) return false;
  if (action === 'record-link') return recordLinkOrSay(known.id, placeOf(context, above));
  if (action === 'snooze') await snoozeMessage(message, Date.now());
  else await setMessageState(message, action === 'never' ? 'off' : 'explained');
  return true;
}
