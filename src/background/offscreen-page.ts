import { askWith } from '../messaging/ask.ts';
import { backgroundToOffscreen } from '../messaging/protocol.ts';
import { browser } from '../platform/browser.ts';
import { holdingLock } from '../platform/locks.ts';

const PAGE = 'src/offscreen/index.html';
const IN_USE = 'offscreen-in-use';

export const askOffscreen = askWith(backgroundToOffscreen);

/**
 * Runs while the offscreen document is open. Chromium allows one: the clipboard and the team share it, neither waits for
 * the other, and who is done last closes it.
 */
export async function withOffscreenPage<Value>(run: () => Promise<Value>): Promise<Value> {
  try {
    return await holdingLock(IN_USE, 'shared', async () => {
      await holdingLock('offscreen-opening', 'exclusive', openPage);
      return run();
    });
  } finally {
    await navigator.locks.request(IN_USE, { ifAvailable: true }, async (lock) => {
      if (lock !== null) await browser.offscreen?.closeDocument();
    });
  }
}

async function openPage(): Promise<void> {
  // One may be left by a worker that was stopped halfway.
  if (await browser.offscreen?.hasDocument()) return;
  await browser.offscreen?.createDocument({
    url: PAGE,
    reasons: ['CLIPBOARD', 'DOM_PARSER'],
    justification:
      'Copies an ID without the popup, and clears it from the clipboard again; syncs with a team, whose storage answers in XML.',
  });
}
