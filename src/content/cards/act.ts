import { type Card, MESSAGE_ACTIONS, type MessageAction, type WordingAction } from '../../messaging/card.ts';
import type { PageContext } from '../../messaging/protocol.ts';
import { languageOfPage } from '../findings/answers.ts';
import type { Finding } from '../findings/findings.ts';
import { ask } from './ask.ts';

export type CardAction = WordingAction | MessageAction;

/** What takes an action back, and what is said of it until then. */
export const UNDONE_BY: Partial<
  Record<CardAction, { readonly by: CardAction; readonly said: keyof Card['undo'] }>
> = {
  snooze: { by: 'explain', said: 'snoozed' },
  never: { by: 'explain', said: 'off' },
  'switch-off': { by: 'switch-on', said: 'off' },
};

/** Has the background do what the user asked for on a card; tells whether it is done. */
export async function act(
  action: CardAction,
  { message, text }: Finding,
  context: PageContext,
): Promise<boolean> {
  const done = isMessageAction(action)
    ? await ask('act-on-message', { action, message, context })
    : await ask('act-on-wording', { action, wording: text, context, language: languageOfPage() });
  return done === true;
}

function isMessageAction(action: CardAction): action is MessageAction {
  return MESSAGE_ACTIONS.some((each) => each === action);
}
