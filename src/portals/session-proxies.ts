/**
 * What a company's session proxy appends to the host of a portal it routes: `portal.azure.com` becomes
 * `portal.azure.com.mcas.ms`.
 */
export const PROXY_SUFFIXES = ['.mcas.ms', '.mcas-gov.us', '.mcas-gov.ms'] as const;

export type ProxySuffix = (typeof PROXY_SUFFIXES)[number];

/**
 * The host that a session proxy stands before, or the host itself where there is none. One suffix is taken
 * off and no more: nothing is known of a proxy behind a proxy.
 */
export function hostBehindProxy(host: string): string {
  const suffix = PROXY_SUFFIXES.find((each) => host.endsWith(each)) ?? '';
  return host.slice(0, host.length - suffix.length);
}
