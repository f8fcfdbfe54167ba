import * as v from 'valibot';
import { browser } from '../platform/browser.ts';
import { announceChange } from './revision.ts';

/** Whether a message is explained: always, not until a moment (UTC milliseconds), or not at all. */
export type MessageState = 'explained' | 'off' | { readonly snoozedUntil: number };

const StateSchema = v.union([v.literal('off'), v.object({ snoozedUntil: v.number() })]);

/** One entry a message, so that two windows never write over each other's. */
const keyOf = (message: string) => `message:${message}`;

const DAY_MS = 86_400_000;

/** @param now UTC milliseconds; a moment that has come is as if the message had never been snoozed */
export async function messageState(message: string, now: number): Promise<MessageState> {
  const key = keyOf(message);
  const parsed = v.safeParse(StateSchema, (await browser.storage.local.get(key))[key]);
  if (!parsed.success) return 'explained';
  return parsed.output === 'off' || parsed.output.snoozedUntil > now ? parsed.output : 'explained';
}

/** Open cards of the message go or come, in every tab. */
export async function setMessageState(message: string, state: MessageState): Promise<void> {
  if (state === 'explained') await browser.storage.local.remove(keyOf(message));
  else await browser.storage.local.set({ [keyOf(message)]: state });
  await announceChange();
}

/** No card of the message for a day. */
export async function snoozeMessage(message: string, now: number): Promise<void> {
  await setMessageState(message, { snoozedUntil: now + DAY_MS });
}
