import * as v from 'valibot';
import { READ_FRAME } from '../../messaging/frame-globals.ts';
import { type ShownOnPage, ShownOnPageSchema } from '../../messaging/shown-on-page.ts';
import { browser } from '../../platform/browser.ts';
import { loadReaders } from './frame-scripts.ts';

/** What the frames of a tab show of benefits, contracts and fields, the top frame first; what fits no schema is left out. */
export async function readTab(tabId: number): Promise<ShownOnPage[]> {
  await loadReaders({ tabId, allFrames: true });
  const answers = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    // Runs in the frame, where only its arguments are in scope.
    func: (name: string) => (globalThis as unknown as Record<string, (() => unknown) | undefined>)[name]?.(),
    args: [READ_FRAME],
  });
  return [...answers]
    .sort((one, other) => one.frameId - other.frameId)
    .flatMap(({ result }) => {
      const parsed = v.safeParse(ShownOnPageSchema, result);
      return parsed.success ? [parsed.output] : [];
    });
}
