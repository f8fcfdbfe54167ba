import { messageOf } from '../../guidance/catalogue/index.ts';
import type { MessageRequest } from '../../messaging/protocol.ts';
import { setMessageState, snoozeMessage } from '../../store/message-states.ts';

/** Does what the user asked for on the card of a message that is known. */
export async function actOnMessage({ action, message }: MessageRequest): Promise<true> {
  if (messageOf(message) === null) return true;
  if (action === 'snooze') await snoozeMessage(message, Date.now());
  else await setMessageState(message, 'off');
  return true;
}
