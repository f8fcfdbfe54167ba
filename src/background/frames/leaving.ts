import { askFrame } from '../../messaging/ask.ts';
import { backgroundToFrames } from '../../messaging/protocol.ts';
import { browser } from '../../platform/browser.ts';
import { onStorageChanged } from '../../platform/storage-changes.ts';
import { SETTINGS, SHARED_CONTRACTS } from '../../platform/storage-keys.ts';
import { announceChange } from '../../store/revision.ts';
import type { Feature } from '../feature.ts';
import { patternsOff } from './portals-on.ts';

/** Tells frames to undo everything where the extension may no longer run, and before Firefox updates it. */
export const leaving: Feature = { name: 'leaving pages', start };

function start(): void {
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    if (origins.length > 0) void leave(origins);
  });
  onStorageChanged([SETTINGS.portals], () => void patternsOff().then(leave));
  onStorageChanged([SETTINGS.showsCards, SHARED_CONTRACTS], () => void announceChange());
  // In Chromium an orphaned script notices by itself; in Firefox it never runs again.
  if (import.meta.env.MODE === 'firefox') {
    browser.runtime.onUpdateAvailable.addListener(
      () => void leave(null).then(() => browser.runtime.reload()),
    );
  }
}

/** @param patterns where to leave; `null` means everywhere */
async function leave(patterns: string[] | null): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id }) => id !== undefined && askFrame(backgroundToFrames, id)('leave', { patterns })),
  );
}
