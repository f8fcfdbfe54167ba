import { browser } from '../platform/browser.ts';
import type { MessageTable, RequestOf } from './protocol.ts';

/** Sends one message of a table and returns its answer, unchecked. */
export type Send<Table extends MessageTable> = <Name extends keyof Table & string>(
  name: Name,
  request: RequestOf<Table[Name]>,
) => Promise<unknown>;

/**
 * For scripts that only pass the answer on, to where `checked` takes it: they need not carry the schemas. The
 * answer is `null` where there is none.
 */
export const send: Send<MessageTable> = async (name, request) => {
  try {
    return await browser.runtime.sendMessage({ ...request, type: name });
  } catch {
    // The receiver is gone, or this script outlived its extension.
    return null;
  }
};
