import cards from '../../content/cards/cards.iife.ts?script&iife';
import { INSERTED_SHEET, IS_SHEET_INSERTED } from '../../content/cards/page-rules.ts';
import readers from '../../content/readers.iife.ts?script&iife';
import type { FrameSender } from '../../messaging/listen.ts';
import { browser } from '../../platform/browser.ts';

/** Loads what shows cards into a frame. A failure is left to the frame, which sees that the script is missing. */
export async function ensureCardScript({ tabId, frameId }: FrameSender): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  try {
    if (IS_SHEET_INSERTED) await browser.scripting.insertCSS({ target, css: INSERTED_SHEET });
    await browser.scripting.executeScript({ target, files: [cards], injectImmediately: true });
  } catch (problem) {
    console.warn('What shows cards could not be loaded; the frame asks again.', problem);
  }
}

/** Loads what reads a page into all frames of a tab that the extension may run in. */
export async function loadReaders(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    files: [readers],
    injectImmediately: true,
  });
}
