import { azure } from './azure.ts';
import { engageCenter } from './engage-center.ts';
import { lcs, microsoft365Admin, powerPlatformAdmin } from './other-cloud-portals.ts';
import { partnerCenter } from './partner-center.ts';
import type { Portal } from './portal.ts';
import { hostBehindProxy } from './session-proxies.ts';
import { supportForBusiness } from './support-for-business.ts';

/** Every portal the product stands on. The build derives the manifest's hosts from this list. */
export const portals = [
  partnerCenter,
  supportForBusiness,
  engageCenter,
  azure,
  lcs,
  microsoft365Admin,
  powerPlatformAdmin,
] as const satisfies readonly Portal[];

export type PortalId = (typeof portals)[number]['id'];

/**
 * The portal an address is on, or `null`; lookalike hosts, plain http and other ports are on none, nor is what a
 * host holds besides the portal. Behind a session proxy it is the same portal.
 */
export function portalAt(address: string): Portal | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol !== 'https:' || url.port !== '') return null;
  const hostname = hostBehindProxy(url.hostname);
  const isOn = (host: string) =>
    host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : hostname === host;
  return (
    portals.find(
      ({ hosts, frameHosts = [], paths }: Portal) =>
        [...hosts, ...frameHosts].some(isOn) && (paths?.[hostname]?.test(url.pathname) ?? true),
    ) ?? null
  );
}
