import attentive from '../../content/attentive.iife.ts?script&iife';
import awake from '../../content/awake.iife.ts?script&iife';
import cards from '../../content/cards/cards.iife.ts?script&iife';
import { INSERTED_SHEET, IS_SHEET_INSERTED } from '../../content/cards/inserted-sheet.ts';
import filling from '../../content/fill/fill.iife.ts?script&iife';
import readers from '../../content/readers.iife.ts?script&iife';
import type { FrameSender } from '../../messaging/listen.ts';
import { browser } from '../../platform/browser.ts';

/** Loads the card script into a frame. After a failure the frame finds the script missing and asks again. */
export const ensureCardScript = (sender: FrameSender) => ensureShowing(sender, cards);

/** The same for the script that fills in IDs. */
export const ensureFillScript = (sender: FrameSender) => ensureShowing(sender, filling);

/** Loads a script that shows something in a frame. */
async function ensureShowing({ tabId, frameId }: FrameSender, script: string): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  try {
    if (IS_SHEET_INSERTED) await browser.scripting.insertCSS({ target, css: INSERTED_SHEET, origin: 'USER' });
    await browser.scripting.executeScript({ target, files: [script], injectImmediately: true });
  } catch (problem) {
    console.warn('A script could not be loaded; the frame asks again.', problem);
  }
}

/** Loads what runs in an awake frame. */
export async function loadAwake({ tabId, frameId }: FrameSender): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  await browser.scripting.executeScript({ target, files: [awake], injectImmediately: true });
}

/** Loads what understands messages and fields. After a failure the frame asks again. */
export async function attend({ tabId, frameId }: FrameSender): Promise<boolean> {
  const target = { tabId, frameIds: [frameId] };
  try {
    await browser.scripting.executeScript({ target, files: [attentive], injectImmediately: true });
    return true;
  } catch (problem) {
    console.warn('A script could not be loaded; the frame asks again.', problem);
    return false;
  }
}

/** Loads the readers into one frame, or into all frames of a tab that the extension may run in. */
export async function loadReaders(
  target: Parameters<typeof browser.scripting.executeScript>[0]['target'],
): Promise<void> {
  await browser.scripting.executeScript({ target, files: [readers], injectImmediately: true });
}
