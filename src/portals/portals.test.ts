import { describe, expect, it } from 'vitest';
import { portalProblems } from '../../test/portal-checks.ts';
import { LINKS } from '../guidance/links.ts';
import { PAGE_KINDS } from '../guidance/page-kinds.ts';
import { kindByAddress } from './by-address.ts';
import { portalAt, portals } from './index.ts';
import { lcs } from './other-cloud-portals.ts';
import type { Portal } from './portal.ts';
import { portalSamples } from './samples.ts';
import { PROXY_SUFFIXES } from './session-proxies.ts';

/** The names under which the vendor's session proxy stands. Any other suffix would let a stranger's hosts in. */
const VENDOR_PROXY = /^\.mcas(-gov)?\.(ms|us)$/;

const row = (hosts: readonly string[], frameHosts: readonly string[] = []): Portal => ({
  ...lcs,
  hosts,
  frameHosts,
});

describe('the hosts of the portals', () => {
  it('are the vendor’s, without wildcards except for frames, and each on one portal', () => {
    expect(portalProblems(portals)).toEqual([]);
  });

  it.each([
    ['of a stranger', row(['portal.azure.com.evil.example']), 'not on a known domain'],
    ['that only ends alike', row(['notmicrosoft.com']), 'not on a known domain'],
    ['with a scheme', row(['https://admin.microsoft.com']), 'the bare host'],
    ['with a path', row(['admin.microsoft.com/support']), 'the bare host'],
    ['with a port', row(['admin.microsoft.com:8080']), 'the bare host'],
    ['in capitals', row(['Admin.microsoft.com']), 'the bare host'],
    ['that is every host', row([], ['*']), 'the bare host'],
    ['below which anything is the vendor’s', row([], ['*.portal.azure.com']), 'too many hosts'],
    ['below which pages stand', row(['*.reactblade.portal.azure.net']), 'only the hosts of frames'],
    ['listed twice', row(['lcs.dynamics.com'], ['lcs.dynamics.com']), 'listed twice'],
  ])('would not be one %s', (_, portal, problem) => {
    expect(portalProblems([portal]).join('; ')).toContain(problem);
  });
});

describe('a session proxy', () => {
  it.each(PROXY_SUFFIXES)('%s is the vendor’s', (suffix) => {
    expect(suffix).toMatch(VENDOR_PROXY);
  });

  it.each(['.com', 'mcas.ms', '.evil-mcas.ms', '.mcas.ms.example', ''])('%j would not be', (suffix) => {
    expect(suffix).not.toMatch(VENDOR_PROXY);
  });
});

describe.each(portals.map((portal) => ({ portal, samples: portalSamples[portal.id] })))(
  'the portal $portal.id',
  ({ portal: { id, hosts, frameHosts = [] }, samples }) => {
    it('has samples on each of its hosts, frames included, and lookalikes of it', () => {
      const isSampled = (host: string) =>
        samples.on.some((address) => {
          const { hostname } = new URL(address);
          return host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : hostname === host;
        });
      const [host = '', frameHost = host] = [...hosts.slice(0, 1), ...frameHosts.slice(0, 1)];
      expect([host, frameHost].filter((each) => !isSampled(each))).toEqual([]);
      expect(samples.off.length).toBeGreaterThan(0);
    });

    it.each(samples.on)('is at %s', (address) => {
      expect(portalAt(address)?.id).toBe(id);
    });

    it.each([...samples.off, ...(samples.besides ?? [])])('is not at %s', (address) => {
      expect(portalAt(address)).toBeNull();
    });

    /** Some page of the portal on that host; any, where the host is the portal's alone. */
    const pageOn = (host: string) =>
      samples.on.find((address) => new URL(address).hostname === host)?.replace('https://', '') ??
      `${host}/x?y=1#z`;

    it.each(hosts)('is on %s alone: no lookalike, no plain http, no other scheme', (host) => {
      const page = pageOn(host);
      const beyond = page.replace(host, '');
      expect(portalAt(`https://${page}`)?.id).toBe(id);
      for (const lookalike of [
        `http://${page}`,
        `ftp://${page}`,
        `https://${host}.example${beyond}`,
        `https://x${page}`,
        `https://example.com/${page}`,
        `https://example.com/#https://${page}`,
        `https://${host}@example.com${beyond}`,
        page,
      ]) {
        expect(portalAt(lookalike)).toBeNull();
      }
    });

    it.each(hosts)('is on %s behind a session proxy: one with a known suffix, once', (host) => {
      const beyond = pageOn(host).replace(host, '');
      for (const suffix of PROXY_SUFFIXES) {
        expect(portalAt(`https://${host}${suffix}${beyond}`)?.id).toBe(id);
        for (const lookalike of [
          `http://${host}${suffix}${beyond}`,
          `https://${host}${suffix}.example${beyond}`,
          `https://${host}${suffix}${suffix}${beyond}`,
          `https://${host}${suffix.slice(1)}${beyond}`,
          `https://${host}.x${suffix}${beyond}`,
          `https://x${host}${suffix}${beyond}`,
          `https://${suffix.slice(1)}.${host}${beyond}`,
        ]) {
          expect(portalAt(lookalike)).toBeNull();
        }
      }
    });
  },
);

describe('the portals together', () => {
  it('have every kind of page somewhere', () => {
    const kinds = portals.flatMap(({ pages }) => pages.map(({ kind }) => kind));
    expect([...new Set(kinds)].sort()).toEqual([...PAGE_KINDS].sort());
  });

  it('are not found at an address without a host', () => {
    expect(['', 'about:blank', 'not an address', 'data:text/html,x'].map(portalAt)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('hold frames of any subdomain of a known host, never of that host itself', () => {
    expect(portalAt('https://a.b.reactblade.portal.azure.net/')?.id).toBe('azure');
    expect(portalAt('https://reactblade.portal.azure.net/')).toBeNull();
    expect(portalAt('https://evilreactblade.portal.azure.net/')).toBeNull();
  });
});

describe('the pages that steps lead to', () => {
  it.each([
    ['R7', 'technical-benefits', 'partner-center', 'technical-benefits'],
    ['R23', 'azure-support-plans', 'azure', 'help-and-support'],
    ['R23 R27', 'azure-new-support-request', 'azure', 'new-support-request'],
    ['R17 R19', 's4b-create', 'support-for-business', 's4b-step-1'],
    ['R28', 'compare-plans', 'partner-center', 'paid-plans'],
    ['R25', 'csp-customers', 'partner-center', 'csp-customers'],
  ] as const)('%s %s is a page of %s', (_, link, portalId, kind) => {
    const portal = portalAt(LINKS[link]);
    expect(portal?.id).toBe(portalId);
    expect(portal && kindByAddress(portal, LINKS[link])).toBe(kind);
  });

  it.each(Object.entries(LINKS))('%s is on a known portal', (_, address) => {
    expect(portalAt(address)).not.toBeNull();
  });
});
