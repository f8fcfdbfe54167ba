import * as v from 'valibot';
import { browser } from '../platform/browser.ts';
import type { AnswerOf, MessageRow, MessageTable, RequestOf } from './protocol.ts';

/** Sends one message of a table and returns its answer, checked. */
type Ask<Table extends MessageTable> = <Name extends keyof Table & string>(
  name: Name,
  request: RequestOf<Table[Name]>,
) => Promise<AnswerOf<Table[Name]> | null>;

/**
 * A typed way to send the messages of a table. The answer is `null` where there is none: the receiver is gone,
 * failed, refused the sender, or answered what does not fit the table.
 *
 * @param send how a message travels; by default to the extension's other contexts
 */
export function askWith<Table extends MessageTable>(
  table: Table,
  send: (message: object) => Promise<unknown> = (message) => browser.runtime.sendMessage(message),
): Ask<Table> {
  return async (name, request) => {
    try {
      return checked(table[name] as Table[typeof name], await send({ ...request, type: name }));
    } catch {
      // The receiver is gone, or this script outlived its extension.
      return null;
    }
  };
}

/** The same to one frame of a tab, or to all of them where no frame is named. */
export function askFrame<Table extends MessageTable>(
  table: Table,
  tabId: number,
  frameId?: number,
): Ask<Table> {
  const options = frameId === undefined ? {} : { frameId };
  return askWith(table, (message) => browser.tabs.sendMessage(tabId, message, options));
}

/** An answer as its row wants it; `null` for any other. */
export function checked<Row extends MessageRow>({ answer }: Row, given: unknown): AnswerOf<Row> | null {
  const parsed = v.safeParse(answer, given);
  return parsed.success ? (parsed.output as AnswerOf<Row>) : null;
}
