import * as v from 'valibot';
import { ToFrameSchema } from '../messaging/protocol.ts';
import { browser } from '../platform/browser.ts';
import { reportContextChange } from './ask.ts';
import { readContext } from './context.ts';

/**
 * What the background was last told of this frame, for the sake of frames below it; kept true for as long as
 * they depend on it. A blade may be there, and ask, before the document around it has been read.
 */
export class ToldContext {
  #told: string | null = null;

  constructor(signal: AbortSignal) {
    const onMessage = (message: unknown, _sender: unknown, respond: (answer: unknown) => void) => {
      if (!v.is(ToFrameSchema, message) || message.type !== 'read-context') return;
      const context = readContext();
      this.#told = JSON.stringify(context);
      respond(context);
    };
    browser.runtime.onMessage.addListener(onMessage);
    signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage));
  }

  /** Says so where what was told is no longer true; whoever depends on it then asks again. */
  review(): void {
    if (this.#told === null || this.#told === JSON.stringify(readContext())) return;
    this.#told = null;
    void reportContextChange();
  }
}
