import { ATTENTIVE } from '../messaging/frame-globals.ts';
import { AttentiveFrame, type AttentiveOptions } from './attentive/attentive-frame.ts';
import { readContext, recognisePage } from './frame/context.ts';

/**
 * What understands the messages and fields of a frame, and knows all labels: loaded by the background where
 * something in a frame asks for it. It leaves itself where what watches the frame finds it: on the global object of
 * the extension's own world, which the page's scripts do not share.
 */
const attentive = {
  /** The page by all that is known of pages, and the account, whether the frame is awake or not. */
  readContext,
  recognisePage,
  run: (options: AttentiveOptions) => new AttentiveFrame(options),
};
export type Attentive = typeof attentive;

Object.defineProperty(globalThis, ATTENTIVE, { value: attentive, configurable: true });
