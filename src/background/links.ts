import { LINKS, type LinkId } from '../guidance/links.ts';
import { azure } from '../portals/azure.ts';

/**
 * The address a step leads to. On a sister host of the Azure portal (a preview, a sovereign cloud) the
 * links stay there: the account signed in on one is a stranger on another.
 */
export function linkOn(id: LinkId, pageAddress: string): string {
  const link = new URL(LINKS[id]);
  const host = URL.canParse(pageAddress) ? new URL(pageAddress).hostname : '';
  if (azure.hosts.includes(link.hostname) && azure.hosts.includes(host)) link.hostname = host;
  return link.href;
}
