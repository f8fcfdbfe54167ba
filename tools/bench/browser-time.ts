import type { ChromiumDriver } from '../../harness/chromium.ts';
import { sum } from './statistics.ts';

/**
 * Milliseconds for which the processes of a browser had a processor during `work`: all of them, so that nothing an
 * extension causes is left out, whichever process or thread it falls on.
 */
export async function browserMs(driver: ChromiumDriver, work: () => Promise<unknown>): Promise<number> {
  const browser = driver.context.browser();
  if (browser === null) throw new Error('The browser cannot be asked for its processes.');
  const cdp = await browser.newBrowserCDPSession();
  const times = async () => {
    const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
    return new Map(processInfo.map(({ id, cpuTime }) => [id, cpuTime]));
  };
  const before = await times();
  await work();
  const after = await times();
  await cdp.detach();
  return 1000 * sum([...after].map(([id, seconds]) => seconds - (before.get(id) ?? 0)));
}
