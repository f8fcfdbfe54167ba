import { read, remove, write } from '../platform/storage.ts';
import { MESSAGE_STATE } from '../platform/storage-keys.ts';
import { announceChange } from './revision.ts';

/** Whether a message is explained: always, not until a moment (UTC milliseconds), or not at all. */
export type MessageState = 'explained' | 'off' | { readonly snoozedUntil: number };

const DAY_MS = 86_400_000;

/** @param now UTC milliseconds; a snooze that has ended counts as none */
export async function messageState(message: string, now: number): Promise<MessageState> {
  return stateAt(await read(MESSAGE_STATE.of(message)), now);
}

/** The state as it is at a moment: a snooze that has ended counts as none. */
export function stateAt(stored: MessageState, now: number): MessageState {
  return typeof stored === 'object' && stored.snoozedUntil <= now ? 'explained' : stored;
}

/** Cards of the message that are open go or come, in every tab. */
export async function setMessageState(message: string, state: MessageState): Promise<void> {
  if (state === 'explained') await remove(MESSAGE_STATE.of(message));
  else await write(MESSAGE_STATE.of(message), state);
  await announceChange();
}

/** No card of the message for a day. */
export async function snoozeMessage(message: string, now: number): Promise<void> {
  await setMessageState(message, { snoozedUntil: now + DAY_MS });
}
