import * as v from 'valibot';
import type { MessageRow, MessageTable } from './protocol.ts';
import { type Handlers, type Readers, receive } from './receive.ts';
import { asBackground, asFrame, asPage } from './senders.ts';

export type { Handlers } from './receive.ts';
export type { FrameSender } from './senders.ts';

const AS = { frame: asFrame, page: asPage, background: asBackground };

/** Answers the messages of a table, each checked with its schema; see `receive`. */
export function listen<Table extends MessageTable>(
  table: Table,
  handlers: Handlers<Table>,
  dropped?: () => void,
): () => void {
  const readers = Object.fromEntries(Object.entries(table).map(([name, row]) => [name, readerOf(row)]));
  return receive(readers as unknown as Readers<Table>, handlers, dropped);
}

function readerOf({ from, request }: MessageRow) {
  const read = (message: object) => {
    const parsed = v.safeParse(request, message);
    return parsed.success ? parsed.output : null;
  };
  return { as: AS[from], read };
}
