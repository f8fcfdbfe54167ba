import { browser, type Runtime } from '../platform/browser.ts';
import type { AnswerOf, MessageTable, RequestOf } from './protocol.ts';
import type { AsSender, FrameSender, Senders } from './senders.ts';

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
    readonly as: AsSender<Table[Name]['from']>;
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
    const known = reader?.as(sender);
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
