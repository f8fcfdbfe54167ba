import browser from 'webextension-polyfill';
import cards from '../../content/cards/cards.iife.ts?script&iife';
import readers from '../../content/readers.iife.ts?script&iife';

/** Loads what shows cards into the frame that has something to explain. */
export async function loadCards(tabId: number, frameId: number): Promise<true> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [cards],
    injectImmediately: true,
  });
  return true;
}

/** Loads what reads a page into all frames of a tab that the extension may look into. */
export async function loadReaders(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    files: [readers],
    injectImmediately: true,
  });
}
