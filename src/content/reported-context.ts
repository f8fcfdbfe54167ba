import * as v from 'valibot';
import { type PageContext, ToFrameSchema } from '../messaging/protocol.ts';
import { browser } from '../platform/browser.ts';
import { send } from './send.ts';

/**
 * What the background was last told of this frame, for the sake of frames below it; kept true for as long as
 * they depend on it. A blade may be there, and ask, before the document around it has been read.
 */
export class ReportedContext {
  readonly #read: () => PageContext;
  #told: string | null = null;

  constructor(read: () => PageContext, signal: AbortSignal) {
    this.#read = read;
    const onMessage = (message: unknown, _sender: unknown, respond: (answer: unknown) => void) => {
      if (!v.is(ToFrameSchema, message)) return;
      const context = this.#read();
      this.#told = JSON.stringify(context);
      respond(context);
    };
    browser.runtime.onMessage.addListener(onMessage);
    signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage));
  }

  /** Says so where what was told is no longer true; whoever depends on it then asks again. */
  review(): void {
    if (this.#told === null || this.#told === JSON.stringify(this.#read())) return;
    this.#told = null;
    void send({ type: 'context-changed' });
  }
}
