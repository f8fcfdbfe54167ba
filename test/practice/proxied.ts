import type { ShownPage } from '../../harness/practice-server.ts';
import { PROXY_SUFFIXES, type ProxySuffix } from '../../src/portals/session-proxies.ts';

/** The page as a company's session proxy shows it: the proxy's suffix after the host, its frames' hosts too. */
export function proxied(page: ShownPage, suffix: ProxySuffix = PROXY_SUFFIXES[0]): ShownPage {
  const addresses = Object.keys(page.frames);
  const hosts = [...new Set(addresses.map((address) => new URL(address).host))];
  return {
    address: withSuffix(page.address, suffix),
    // The host alone: what follows it is written another way in markup.
    html: hosts.reduce((html, host) => html.replaceAll(`//${host}/`, `//${host}${suffix}/`), page.html),
    frames: Object.fromEntries(addresses.map((at) => [withSuffix(at, suffix), page.frames[at] ?? ''])),
  };
}

/** The page at an address of another host, its frames where they were. */
export function movedTo(page: ShownPage, host: string): ShownPage {
  return { ...page, address: page.address.replace(new URL(page.address).host, host) };
}

function withSuffix(address: string, suffix: string): string {
  const { host } = new URL(address);
  return address.replace(host, host + suffix);
}
