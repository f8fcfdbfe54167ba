import * as v from 'valibot';
import { browser, type Runtime } from '../platform/browser.ts';
import type { AnswerOf, MessageRow, MessageTable, RequestOf, SenderRole } from './protocol.ts';

/** A frame of a portal, as the background can reach it. */
export interface FrameSender {
  readonly tabId: number;
  readonly frameId: number;
  /** The address of the tab, or of the frame where the browser does not tell the tab's. */
  readonly address: string;
}

/** What is known of a sender, by its role. */
interface Senders {
  readonly frame: FrameSender;
  readonly page: null;
  readonly background: null;
}

type Handler<Row extends MessageRow> = (
  request: RequestOf<Row>,
  sender: Senders[Row['from']],
) => AnswerOf<Row> | Promise<AnswerOf<Row>>;

/** One handler a message: the compiler misses none and accepts no other. */
export type Handlers<Table extends MessageTable> = {
  readonly [Name in keyof Table]: Handler<Table[Name]>;
};

/**
 * Answers the messages of a table. What is not in the table, does not fit its schema or comes from a sender that
 * may not send it is dropped: this context then gives no answer.
 *
 * @param dropped called for every message dropped
 * @returns stops listening
 */
export function listen<Table extends MessageTable>(
  table: Table,
  handlers: Handlers<Table>,
  dropped: () => void = () => {},
): () => void {
  const listener = (message: unknown, sender: Runtime.MessageSender, respond: (answer: unknown) => void) => {
    const row = rowOf(table, message);
    if (row === null) {
      dropped();
      return undefined;
    }
    const known = senderAs(row.from, sender);
    const request = v.safeParse(row.request, message);
    if (known === undefined || !request.success) {
      dropped();
      return undefined;
    }
    const handler = handlers[row.name] as (request: object, sender: FrameSender | null) => unknown;
    answer(() => handler(request.output, known), respond);
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

function rowOf(table: MessageTable, message: unknown): (MessageRow & { readonly name: string }) | null {
  const name = (message as { readonly type?: unknown } | null | undefined)?.type;
  const row = typeof name === 'string' && Object.hasOwn(table, name) ? table[name] : undefined;
  return row === undefined ? null : { ...row, name: name as string };
}

/** What is known of a sender in that role; `undefined` where it is not in that role. */
function senderAs(role: SenderRole, sender: Runtime.MessageSender): FrameSender | null | undefined {
  if (sender.id !== browser.runtime.id) return undefined;
  const { tab, frameId = 0, url = '' } = sender;
  const isOwn = url.startsWith(browser.runtime.getURL(''));
  if (role === 'frame') {
    if (isOwn || tab?.id === undefined) return undefined;
    return { tabId: tab.id, frameId, address: tab.url ?? url };
  }
  // A portal's frames send from their own addresses, and never without a tab.
  if (role === 'page') return isOwn ? null : undefined;
  // A popup has no tab either; it runs the extension's own code.
  return tab === undefined ? null : undefined;
}
