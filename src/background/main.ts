import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import { calendarDateAt } from '../entitlements/calendar-date.ts';
import {
  type Card,
  type ExplainRequest,
  type PageContext,
  PageContextSchema,
  type ToBackground,
  ToBackgroundSchema,
} from '../messaging/protocol.ts';
import { announceChange } from '../store/revision.ts';
import { countDropped } from './dropped-messages.ts';
import { explain } from './explain.ts';
import { loadCards } from './frame-scripts.ts';
import { followProxiedPortals } from './proxied-portals.ts';
import { readTab } from './read-tab.ts';
import { actOnWording } from './wording-actions.ts';

followProxiedPortals();

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  if (sender.id !== browser.runtime.id) return undefined;
  const parsed = v.safeParse(ToBackgroundSchema, message);
  if (!parsed.success) return countDropped();
  return answer(parsed.output, sender);
});

async function answer(message: ToBackground, sender: Runtime.MessageSender): Promise<unknown> {
  switch (message.type) {
    case 'context-changed':
      return announceChange();
    case 'load-cards':
      return sender.tab?.id === undefined ? null : loadCards(sender.tab.id, sender.frameId ?? 0);
    case 'read-tab':
      // IDs go to the extension's own pages, and to nobody else.
      return sender.url?.startsWith(browser.runtime.getURL('')) ? readTab(message.tab) : null;
    case 'wording':
      return actOnWording(message, await contextOfTopFrame(sender));
    case 'explain':
      return explainIn(message, sender);
  }
}

async function explainIn(message: ExplainRequest, sender: Runtime.MessageSender): Promise<Card | null> {
  const { locale } = await browser.storage.local.get('locale');
  return explain(message, {
    top: await contextOfTopFrame(sender),
    pageAddress: sender.tab?.url ?? sender.url ?? '',
    today: calendarDateAt(Date.now()),
    chosenLocale: typeof locale === 'string' ? locale : null,
    browserLocale: browser.i18n.getUILanguage(),
  });
}

/** A blade in a frame does not see the portal's header or its address; the tab's top frame does. */
async function contextOfTopFrame({ tab, frameId }: Runtime.MessageSender): Promise<PageContext | null> {
  if (tab?.id === undefined || frameId === 0) return null;
  try {
    const answer: unknown = await browser.tabs.sendMessage(tab.id, { type: 'read-context' }, { frameId: 0 });
    return v.parse(PageContextSchema, answer);
  } catch {
    // No content script of ours up there: the frame stands in a page that is no portal.
    return null;
  }
}
