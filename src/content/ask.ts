import * as v from 'valibot';
import {
  type Card,
  ExplainAnswerSchema,
  type PageContext,
  type ToBackground,
} from '../messaging/protocol.ts';
import { browser } from '../platform/browser.ts';

/** Asks the background what a message means here. `null` where it means nothing, or nobody answers. */
export async function askForCard(message: string, context: PageContext): Promise<Card | null> {
  const answer = await send({
    type: 'explain',
    message,
    context,
    language: document.documentElement.lang || null,
  });
  const parsed = v.safeParse(ExplainAnswerSchema, answer);
  return parsed.success ? parsed.output : null;
}

/** Tells the background that the tab's account or page kind is another now. */
export async function reportContextChange(): Promise<void> {
  await send({ type: 'context-changed' });
}

async function send(message: ToBackground): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    // The extension was updated or switched off under an open page: there is nobody left to ask.
    return null;
  }
}
