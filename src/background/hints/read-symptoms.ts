import * as v from 'valibot';
import { READ_SYMPTOMS } from '../../messaging/frame-globals.ts';
import { type SymptomsOnPage, SymptomsOnPageSchema } from '../../messaging/hint-card.ts';
import { browser } from '../../platform/browser.ts';
import { loadReaders } from '../frames/frame-scripts.ts';

/** What a frame shows, and which frame it is. */
export interface FrameSymptoms extends SymptomsOnPage {
  readonly frameId: number;
  /** Where the frame stands. */
  readonly address: string;
}

/** What the frames of a tab show besides messages; a frame whose answer fits no schema is left out. */
export async function readSymptoms(tabId: number): Promise<FrameSymptoms[]> {
  const target = { tabId, allFrames: true };
  await loadReaders(target);
  const answers = await browser.scripting.executeScript({
    target,
    // Runs in the frame, where only its arguments are in scope.
    func: (name: string) => (globalThis as unknown as Record<string, (() => unknown) | undefined>)[name]?.(),
    args: [READ_SYMPTOMS],
  });
  const { url: address = '' } = await browser.tabs.get(tabId);
  return answers.flatMap(({ frameId, result }) => {
    const parsed = v.safeParse(SymptomsOnPageSchema, result);
    return parsed.success ? [{ ...parsed.output, frameId, address }] : [];
  });
}
