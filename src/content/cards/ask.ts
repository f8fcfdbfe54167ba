import * as v from 'valibot';
import { UNKNOWN_ERROR } from '../../guidance/catalogue/unrecognised.ts';
import {
  type Card,
  ExplainAnswerSchema,
  type MessageAction,
  type PageContext,
  type WordingAction,
} from '../../messaging/protocol.ts';
import type { Finding } from '../findings.ts';
import { send } from '../send.ts';

export type CardAction = WordingAction | MessageAction;

/** Has the background do what the user asked for on a card. */
export async function act(
  action: CardAction,
  { message, text }: Finding,
  context: PageContext,
): Promise<void> {
  if (action === 'snooze' || action === 'never')
    return void (await send({ type: 'message', action, message }));
  await send({ type: 'wording', action, wording: text, context, language: languageOfPage() });
}

/** Asks the background what a message means here. `null` where it means nothing, or nobody answers. */
export async function askForCard({ message, text }: Finding, context: PageContext): Promise<Card | null> {
  const answer = await send({
    type: 'explain',
    message,
    // What a known message says is known; only an unknown one has to be shown.
    wording: message === UNKNOWN_ERROR ? text : null,
    context,
    language: languageOfPage(),
  });
  const parsed = v.safeParse(ExplainAnswerSchema, answer);
  return parsed.success ? parsed.output : null;
}

function languageOfPage(): string | null {
  return document.documentElement.lang || null;
}
