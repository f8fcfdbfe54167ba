import type { PageContext } from '../../messaging/protocol.ts';
import { sendFromFrame } from './send-from-frame.ts';

/**
 * What the background was last told of this frame, for the sake of frames below it. Tells it when that is no
 * longer true, for as long as they depend on it.
 */
export class ReportedContext {
  #told: string | null = null;

  /** The context, which is being told to the background. */
  answer(context: PageContext): PageContext {
    this.#told = JSON.stringify(context);
    return context;
  }

  /** Notifies the background where the context it was told has changed; cards below then ask again. */
  review(context: () => PageContext): void {
    if (this.#told === null || this.#told === JSON.stringify(context())) return;
    this.#told = null;
    void sendFromFrame('context-changed', {});
  }
}
