import type { Portal } from '../src/portals/portal.ts';

/**
 * The domains of the vendor and of its national clouds. The portals' files cannot state of themselves that a
 * host belongs to the vendor: a host on another domain is a decision, and is made here.
 */
const VENDOR_DOMAINS = [
  'microsoft.com',
  'microsoft.us',
  'azure.com',
  'azure.net',
  'azure.us',
  'azure.cn',
  'dynamics.com',
];

const HOST = /^(\*\.)?([a-z\d]+(-[a-z\d]+)*\.)+[a-z]{2,}$/;
/** A host below which any name counts lies at least so deep that the vendor alone can put a name there. */
const LABELS_BELOW_WILDCARD = 4;

/** What is wrong with a host of a portal, in words; none where all is well. */
function hostProblems(host: string): string[] {
  if (!HOST.test(host)) return [`${host}: write the bare host in lower case, such as portal.azure.com`];
  const bare = host.replace('*.', '');
  const isVendors = VENDOR_DOMAINS.some((domain) => bare.endsWith(`.${domain}`));
  return [
    ...(isVendors ? [] : [`${host}: not on a known domain of the vendor (VENDOR_DOMAINS)`]),
    ...(host.startsWith('*.') && bare.split('.').length < LABELS_BELOW_WILDCARD
      ? [`${host}: too many hosts are below this one`]
      : []),
  ];
}

/** What is wrong with the hosts of all portals together: a host of one portal is on no other. */
export function portalProblems(portals: readonly Portal[]): string[] {
  const rows = portals.flatMap(({ id, hosts, frameHosts = [] }) => [
    ...hosts.map((host) => ({ id, host, isFrame: false })),
    ...frameHosts.map((host) => ({ id, host, isFrame: true })),
  ]);
  const all = rows.map(({ host }) => host);
  return rows.flatMap(({ id, host, isFrame }, nth) => [
    ...hostProblems(host),
    ...(all.indexOf(host) === nth ? [] : [`${host}: listed twice, the second time by ${id}`]),
    ...(host.startsWith('*.') && !isFrame ? [`${host}: only the hosts of frames may have a wildcard`] : []),
  ]);
}
