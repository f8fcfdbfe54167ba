import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession } from 'playwright';

/** Between two looks, and how many looks in a row have to see nothing, for a page to be at rest. */
const LOOK_MS = 50;
const QUIET_LOOKS = 4;

/** Resolves once a page's scripts, the extension's included, have stood still for a while. Takes no part in them. */
export async function untilAtRest(cdp: CDPSession): Promise<void> {
  await cdp.send('Performance.enable');
  let before = -1;
  for (let quiet = 0; quiet < QUIET_LOOKS; ) {
    await pause(LOOK_MS);
    const now = await scriptSeconds(cdp);
    quiet = now === before ? quiet + 1 : 0;
    before = now;
  }
}

/** For how long scripts of all worlds have run in a page so far, in seconds. */
export async function scriptSeconds(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN;
}
