import { MESSAGE_ACTIONS, type MessageAction, type WordingAction } from '../../messaging/card.ts';
import type { PageContext } from '../../messaging/protocol.ts';
import { languageOfPage } from '../findings/answers.ts';
import type { Finding } from '../findings/findings.ts';
import { ask } from './ask.ts';

export type CardAction = WordingAction | MessageAction;

/** Has the background do what the user asked for on a card. */
export async function act(
  action: CardAction,
  { message, text }: Finding,
  context: PageContext,
): Promise<void> {
  if (isMessageAction(action)) await ask('act-on-message', { action, message, context });
  else await ask('act-on-wording', { action, wording: text, context, language: languageOfPage() });
}

function isMessageAction(action: CardAction): action is MessageAction {
  return MESSAGE_ACTIONS.some((each) => each === action);
}
