import { LINKS, type LinkId } from '../../guidance/links.ts';
import { portals } from '../../portals/index.ts';
import { hostBehindProxy } from '../../portals/session-proxies.ts';

/**
 * The address a step leads to. A link within the page's own portal stays on the page's host: the account
 * signed in on a sister host (a preview, a sovereign cloud) is a stranger on another, and a host behind a
 * session proxy has the session that the plain host would ask a second sign-in for. A link to another portal
 * gets no proxy: whether the company routes that one as well is not known.
 */
export function linkOn(id: LinkId, pageAddress: string): string {
  const link = new URL(LINKS[id]);
  const host = URL.canParse(pageAddress) ? new URL(pageAddress).hostname : '';
  const portal = portals.find(({ hosts }) => hosts.includes(link.hostname));
  if (portal?.hosts.includes(hostBehindProxy(host))) link.hostname = host;
  return link.href;
}
