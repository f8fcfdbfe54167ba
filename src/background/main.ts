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
import { readSettings } from '../store/settings.ts';
import { followTabs, noteCards } from './cards/card-badge.ts';
import { explain } from './cards/explain.ts';
import { actOnMessage } from './cards/message-actions.ts';
import { actOnWording } from './cards/wording-actions.ts';
import { countDropped } from './dropped-messages.ts';
import { followIcons } from './frames/action-icon.ts';
import { loadCards } from './frames/frame-scripts.ts';
import { followProxiedPortals } from './frames/proxied-portals.ts';
import { readTab } from './frames/read-tab.ts';
import { followCopies, noteCopied } from './quick-access/clear-clipboard.ts';
import { followCommands } from './quick-access/commands.ts';
import { followLookups } from './quick-access/lookups.ts';
import { followReminders } from './reminders.ts';

followProxiedPortals();
followCommands();
followCopies();
followIcons();
followLookups();
followReminders();
followTabs();

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
    case 'cards-shown':
      return sender.tab?.id === undefined
        ? null
        : noteCards(sender.tab.id, sender.frameId ?? 0, message.count);
    case 'copied':
      return isOwnPage(sender) ? noteCopied(message.digest) : null;
    case 'read-tab':
      // IDs go to the extension's own pages, and to nobody else.
      return isOwnPage(sender) ? readTab(message.tab) : null;
    case 'wording':
      return actOnWording(message, await contextOfTopFrame(sender));
    case 'message':
      return actOnMessage(message);
    case 'explain':
      return explainIn(message, sender);
  }
}

function isOwnPage({ url }: Runtime.MessageSender): boolean {
  return url?.startsWith(browser.runtime.getURL('')) === true;
}

async function explainIn(message: ExplainRequest, sender: Runtime.MessageSender): Promise<Card | null> {
  const { locale } = await browser.storage.local.get('locale');
  const { theme } = await readSettings();
  const now = Date.now();
  return explain(message, {
    top: await contextOfTopFrame(sender),
    pageAddress: sender.tab?.url ?? sender.url ?? '',
    today: calendarDateAt(now),
    now,
    theme: theme === 'auto' ? null : theme,
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
