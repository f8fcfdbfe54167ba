import { messageOf } from '../../guidance/catalogue/index.ts';
import type { cardsToBackground, RequestOf } from '../../messaging/protocol.ts';
import { setMessageState, snoozeMessage } from '../../store/message-states.ts';

/** Does what the user asked for on the card of a known message. */
export async function actOnMessage({
  action,
  message,
}: RequestOf<(typeof cardsToBackground)['act-on-message']>): Promise<boolean> {
  if (messageOf(message) === null) return false;
  if (action === 'snooze') await snoozeMessage(message, Date.now());
  else await setMessageState(message, 'off');
  return true;
}
