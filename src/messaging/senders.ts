import { browser, type Runtime } from '../platform/browser.ts';
import type { SenderRole } from './protocol.ts';

/** A frame of a portal, as the background can reach it. */
export interface FrameSender {
  readonly tabId: number;
  readonly frameId: number;
  /** The address of the tab, or of the frame where the browser does not tell the tab's. */
  readonly address: string;
  /** The address of the frame itself; of the tab where it has none of its own (`about:blank`, `srcdoc`). */
  readonly frameAddress: string;
}

/** What is known of a sender, by its role. */
export interface Senders {
  readonly frame: FrameSender;
  readonly page: null;
  readonly background: null;
}

/** What is known of a sender in one role; `undefined` where it is not in that role. Apart, for what needs one alone. */
export type AsSender<Role extends SenderRole> = (sender: Runtime.MessageSender) => Senders[Role] | undefined;

export const asFrame: AsSender<'frame'> = (sender) => {
  const { tab, frameId = 0, url = '' } = sender;
  if (!isOurs(sender) || isOwn(url) || tab?.id === undefined) return undefined;
  const address = tab.url ?? url;
  return { tabId: tab.id, frameId, address, frameAddress: url.startsWith('about:') ? address : url };
};

/** A portal's frames send from their own addresses, and never without a tab. */
export const asPage: AsSender<'page'> = (sender) =>
  isOurs(sender) && isOwn(sender.url ?? '') ? null : undefined;

/** A popup has no tab either; it runs the extension's own code. Nor has a portal's frame outside of every tab. */
export const asBackground: AsSender<'background'> = (sender) => {
  const { tab, url } = sender;
  const isForeign = (url !== undefined && !isOwn(url)) || isForeignOrigin(sender);
  return isOurs(sender) && tab === undefined && !isForeign ? null : undefined;
};

function isOurs({ id }: Runtime.MessageSender): boolean {
  return id === browser.runtime.id;
}

function isOwn(address: string): boolean {
  return address.startsWith(browser.runtime.getURL(''));
}

/** Chromium tells the origin as well, which a sandboxed frame does not share with its address. */
function isForeignOrigin({ origin }: Runtime.MessageSender & { readonly origin?: string }): boolean {
  return origin !== undefined && !isOwn(`${origin}/`);
}
