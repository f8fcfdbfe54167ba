import * as v from 'valibot';
import { READ_FRAME, READ_REQUEST } from '../../messaging/frame-globals.ts';
import { type RequestOnPage, RequestOnPageSchema } from '../../messaging/request-on-page.ts';
import { type ShownOnPage, ShownOnPageSchema } from '../../messaging/shown-on-page.ts';
import { browser } from '../../platform/browser.ts';
import { loadReaders } from './frame-scripts.ts';

/** What the frames of a tab show of benefits, contracts and fields, the top frame first. */
export function readTab(tabId: number): Promise<ShownOnPage[]> {
  return readFrames(tabId, READ_FRAME, ShownOnPageSchema);
}

/** What they show of a request for support. */
export function readRequest(tabId: number): Promise<RequestOnPage[]> {
  return readFrames(tabId, READ_REQUEST, RequestOnPageSchema);
}

/** What a reader finds in the frames of a tab; what fits no schema is left out. */
async function readFrames<Shown>(
  tabId: number,
  reader: string,
  schema: v.GenericSchema<unknown, Shown>,
): Promise<Shown[]> {
  await loadReaders({ tabId, allFrames: true });
  const answers = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    // Runs in the frame, where only its arguments are in scope.
    func: (name: string) => (globalThis as unknown as Record<string, (() => unknown) | undefined>)[name]?.(),
    args: [reader],
  });
  return [...answers]
    .sort((one, other) => one.frameId - other.frameId)
    .flatMap(({ result }) => {
      const parsed = v.safeParse(schema, result);
      return parsed.success ? [parsed.output] : [];
    });
}
