import { browser } from '../platform/browser.ts';
import type { Feature } from './feature.ts';

const PAGE = 'src/welcome/index.html';

/** Opens the welcome page once, after the installation. An update, of this or of the browser, opens nothing. */
export const welcome: Feature = {
  name: 'welcome',
  start: () =>
    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'install') void open();
    }),
};

/** Not where it was loaded unpacked: who works on it does so many times a day. */
async function open(): Promise<void> {
  const { installType } = await browser.management.getSelf();
  if (installType !== 'development') await browser.tabs.create({ url: browser.runtime.getURL(PAGE) });
}
