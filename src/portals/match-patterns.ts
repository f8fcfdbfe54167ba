import { portals } from './index.ts';
import type { Portal } from './portal.ts';
import type { ProxySuffix } from './session-proxies.ts';

/** How manifests and permissions write "every page of this host", as in `https://*.example.com/*`. */
const HOST_PATTERN = /^https:\/\/([^/]+)\/\*$/;

const patternOf = (host: string) => `https://${host}/*`;

/** The addresses of a portal and of the frames in it, as match patterns. */
export function patternsOf({ hosts, frameHosts = [] }: Portal): string[] {
  return [...hosts, ...frameHosts].map(patternOf);
}

/** Whether one of the patterns means pages of a host. */
export function matchesHost(patterns: readonly string[], host: string): boolean {
  return patterns.some((pattern) => {
    const of = pattern.split('/')[2] ?? '*';
    return of === host || (of.startsWith('*') && `.${host}`.endsWith(of.slice(1)));
  });
}

/** The same addresses as they are behind a session proxy. A pattern of another form is a mistake, so it throws. */
export function proxiedPatterns(patterns: readonly string[], suffix: ProxySuffix): string[] {
  return patterns.map((pattern) => {
    const host = HOST_PATTERN.exec(pattern)?.[1];
    if (host === undefined) throw new Error(`${pattern} is not every page of a host`);
    return patternOf(host + suffix);
  });
}

/** Every portal, in the order of the list of portals: what the manifest asks for at installation. */
export function portalPatterns(): string[] {
  return portals.flatMap(patternsOf);
}

/** Every portal behind a session proxy with that suffix. */
export function proxiedPortals(suffix: ProxySuffix): string[] {
  return proxiedPatterns(portalPatterns(), suffix);
}
