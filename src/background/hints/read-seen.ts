import * as v from 'valibot';
import { READ_SEEN } from '../../messaging/frame-globals.ts';
import { type SeenInFrame, SeenInFrameSchema } from '../../messaging/hint-card.ts';
import { browser } from '../../platform/browser.ts';
import { loadReaders } from '../frames/frame-scripts.ts';

/** What is seen in a frame, and which frame it is. */
export interface SeenFrame extends SeenInFrame {
  readonly frameId: number;
}

/** What a tab shows, and its address. */
export interface SeenTab {
  readonly frames: readonly SeenFrame[];
  readonly top: SeenFrame | null;
  readonly address: string;
}

/** The messages in the frames of a tab and what they show besides; a frame whose answer fits no schema is left out. */
export async function readSeen(tabId: number): Promise<SeenTab> {
  const target = { tabId, allFrames: true };
  await loadReaders(target);
  const answers = await browser.scripting.executeScript({
    target,
    // Runs in the frame, where only its arguments are in scope.
    func: (name: string) => (globalThis as unknown as Record<string, (() => unknown) | undefined>)[name]?.(),
    args: [READ_SEEN],
  });
  const { url: address = '' } = await browser.tabs.get(tabId);
  const frames = answers.flatMap(({ frameId, result }) => {
    const parsed = v.safeParse(SeenInFrameSchema, result);
    return parsed.success ? [{ ...parsed.output, frameId }] : [];
  });
  return { frames, top: frames.find(({ frameId }) => frameId === 0) ?? null, address };
}
