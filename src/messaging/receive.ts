import { browser, type Runtime } from '../platform/browser.ts';
import type { AnswerOf, MessageTable, RequestOf, SenderRole } from './protocol.ts';

/** A frame of a portal, as the background can reach it. */
export interface FrameSender {
  readonly tabId: number;
  readonly frameId: number;
  /** The address of the tab, or of the frame where the browser does not tell the tab's. */
  readonly address: string;
  /** The address of the frame itself; of the tab where it has none of its own (`about:blank`, `srcdoc`). */
  readonly frameAddress: string;
}

/** What is known of a sender, by its role. */
interface Senders {
  readonly frame: FrameSender;
  readonly page: null;
  readonly background: null;
}

/** One handler a message: the compiler misses none and accepts no other. */
export type Handlers<Table extends MessageTable> = {
  readonly [Name in keyof Table]: (
    request: RequestOf<Table[Name]>,
    sender: Senders[Table[Name]['from']],
  ) => AnswerOf<Table[Name]> | Promise<AnswerOf<Table[Name]>>;
};

/** Who may send each message of a table, and its request as it arrived: `null` where it does not fit. */
export type Readers<Table extends MessageTable> = {
  readonly [Name in keyof Table]: {
    readonly from: Table[Name]['from'];
    readonly read: (message: object) => RequestOf<Table[Name]> | null;
  };
};

/**
 * Answers the messages that are read. What is none of them, does not fit or comes from a sender that may not send
 * it is dropped: this context then gives no answer.
 *
 * @param dropped called for every message dropped
 * @returns stops listening
 */
export function receive<Table extends MessageTable>(
  readers: Readers<Table>,
  handlers: Handlers<Table>,
  dropped: () => void = () => {},
): () => void {
  const listener = (message: unknown, sender: Runtime.MessageSender, respond: (answer: unknown) => void) => {
    const name = (message as { readonly type?: unknown } | null | undefined)?.type;
    const reader = typeof name === 'string' && Object.hasOwn(readers, name) ? readers[name] : undefined;
    const known = reader && senderAs(reader.from, sender);
    const request = known === undefined ? null : (reader?.read(message as object) ?? null);
    if (known === undefined || request === null) {
      dropped();
      return undefined;
    }
    const handler = handlers[name as string] as (request: object, sender: FrameSender | null) => unknown;
    answer(() => handler(request, known), respond);
    // Chromium does not take a promise for an answer: the channel is kept open instead.
    return true as const;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

async function answer(handle: () => unknown, respond: (answer: unknown) => void): Promise<void> {
  try {
    respond(await handle());
  } catch (problem) {
    console.warn('A message could not be answered.', problem);
    respond(null);
  }
}

/** What is known of a sender in that role; `undefined` where it is not in that role. */
function senderAs(role: SenderRole, sender: Runtime.MessageSender): FrameSender | null | undefined {
  if (sender.id !== browser.runtime.id) return undefined;
  const { tab, frameId = 0, url = '' } = sender;
  const isOwn = url.startsWith(browser.runtime.getURL(''));
  if (role === 'frame') {
    if (isOwn || tab?.id === undefined) return undefined;
    const address = tab.url ?? url;
    return { tabId: tab.id, frameId, address, frameAddress: url.startsWith('about:') ? address : url };
  }
  // A portal's frames send from their own addresses, and never without a tab.
  if (role === 'page') return isOwn ? null : undefined;
  // A popup has no tab either; it runs the extension's own code. Nor has a portal's frame outside of every tab.
  const isForeign = (sender.url !== undefined && !isOwn) || isForeignOrigin(sender);
  return tab === undefined && !isForeign ? null : undefined;
}

/** Chromium tells the origin as well, which a sandboxed frame does not share with its address. */
function isForeignOrigin({ origin }: Runtime.MessageSender & { readonly origin?: string }): boolean {
  return origin !== undefined && !browser.runtime.getURL('').startsWith(`${origin}/`);
}
