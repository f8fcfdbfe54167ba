import { browser } from '../../platform/browser.ts';
import { read } from '../../platform/storage.ts';
import { SETTINGS } from '../../platform/storage-keys.ts';
import { portalAt, portals } from '../../portals/index.ts';
import { patternsOf, proxiedPatterns } from '../../portals/match-patterns.ts';
import { PROXY_SUFFIXES } from '../../portals/session-proxies.ts';

/** Whether the user's organisation lets the extension run on the portals at these addresses, if they are any. */
export async function areOn(...addresses: readonly string[]): Promise<boolean> {
  const on = await read(SETTINGS.portals);
  if (on === null) return true;
  return addresses.every((address) => {
    const portal = portalAt(address);
    return portal === null || on.includes(portal.id);
  });
}

/** Asks something about a tab's page, unless it is a portal that is switched off. */
export async function whereOn<Found>(tab: number, ask: (tab: number) => Promise<Found[]>): Promise<Found[]> {
  const { url = '' } = await browser.tabs.get(tab);
  return (await areOn(url)) ? ask(tab) : [];
}

/** The addresses of all portals that are switched off, behind session proxies as well. */
export async function patternsOff(): Promise<string[]> {
  const on = await read(SETTINGS.portals);
  if (on === null) return [];
  const patterns = portals.filter(({ id }) => !on.includes(id)).flatMap(patternsOf);
  return [patterns, ...PROXY_SUFFIXES.map((suffix) => proxiedPatterns(patterns, suffix))].flat();
}
