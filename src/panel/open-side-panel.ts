import { browser } from '../platform/browser.ts';

/**
 * Opens the side panel (Chromium) or the sidebar (Firefox) in this window, and closes the popup. Must run
 * synchronously in the click: user activation is lost after the first `await`. Which window it is must therefore
 * be left to the browser.
 */
export function openSidePanel(): void {
  const { sidePanel, sidebarAction, windows } = browser;
  const opening = sidebarAction?.open() ?? sidePanel?.open({ windowId: windows.WINDOW_ID_CURRENT });
  void opening?.then(() => window.close());
}
