import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { LINKS } from '../guidance/links.ts';
import { PAGE_KINDS } from '../guidance/page-kinds.ts';
import { portalAt, portals } from './index.ts';
import { LABELS } from './labels.ts';
import { portalSamples } from './samples.ts';

/** The hosts known of each portal, written out once more to be compared with. */
const HOSTS: Readonly<Record<string, readonly string[]>> = {
  'partner-center': ['partner.microsoft.com'],
  'support-for-business': ['support.serviceshub.microsoft.com'],
  'engage-center': ['engagecenter.microsoft.com'],
  azure: [
    'portal.azure.com',
    'preview.portal.azure.com',
    'rc.portal.azure.com',
    'ms.portal.azure.com',
    'portal.azure.us',
    'portal.azure.cn',
    '*.reactblade.portal.azure.net',
    '*.reactblade.portal.azure.us',
    '*.reactblade.portal.azure.cn',
  ],
  lcs: ['lcs.dynamics.com'],
  'microsoft-365-admin': ['admin.microsoft.com'],
  'power-platform-admin': ['admin.powerplatform.microsoft.com'],
};
const allHosts = portals.flatMap(({ hosts, frameHosts = [] }) => [...hosts, ...frameHosts]);
const patterns = allHosts.map((host) => `https://${host}/*`).sort();

describe.each(portalSamples)('the portal $id', ({ id, hosts, frameHosts = [], pages }, samples) => {
  it('stands on the hosts it is known from', () => {
    expect([...hosts, ...frameHosts]).toEqual(HOSTS[id]);
  });

  it.each(samples.on)('is at %s', (address) => {
    expect(portalAt(address)?.id).toBe(id);
  });

  it.each(samples.off)('is not at %s', (address) => {
    expect(portalAt(address)).toBeNull();
  });

  it.each(hosts)('is on %s alone: no lookalike, no plain http, no other scheme', (host) => {
    expect(portalAt(`https://${host}/x?y=1#z`)?.id).toBe(id);
    for (const lookalike of [
      `http://${host}/`,
      `ftp://${host}/`,
      `https://${host}.example/`,
      `https://x${host}/`,
      `https://example.com/${host}/`,
      `https://example.com/#https://${host}/`,
      `https://${host}@example.com/`,
      host,
    ]) {
      expect(portalAt(lookalike)).toBeNull();
    }
  });

  it('has pages of known kinds, each with landmarks whose labels are known', () => {
    expect(pages.filter(({ kind }) => !PAGE_KINDS.includes(kind))).toEqual([]);
    const labels = pages.flatMap(({ headings = [], controls = [] }) => [...headings, ...controls]);
    expect(labels.filter((label) => !Object.hasOwn(LABELS, label))).toEqual([]);
  });
});

describe('the portals together', () => {
  it('have every kind of page somewhere', () => {
    const kinds = portals.flatMap(({ pages }) => pages.map(({ kind }) => kind));
    expect([...new Set(kinds)].sort()).toEqual([...PAGE_KINDS].sort());
  });

  it('are at no address that is none', () => {
    expect(['', 'about:blank', 'not an address', 'data:text/html,x'].map(portalAt)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('hold their frames on any host below a known one, never on that host itself', () => {
    expect(portalAt('https://a.b.reactblade.portal.azure.net/')?.id).toBe('azure');
    expect(portalAt('https://reactblade.portal.azure.net/')).toBeNull();
    expect(portalAt('https://evilreactblade.portal.azure.net/')).toBeNull();
  });
});

describe('the manifest', () => {
  it('asks for the portals’ hosts, and for no other', () => {
    expect([...manifest.host_permissions].sort()).toEqual(patterns);
  });

  it('runs two content scripts, in every frame: the watcher, and the readers', () => {
    const everywhere = {
      run_at: 'document_start',
      all_frames: true,
      match_about_blank: true,
      match_origin_as_fallback: true,
    };
    expect(manifest.content_scripts).toEqual([
      { ...everywhere, js: ['src/content/main.iife.ts'], matches: expect.any(Array) },
      { ...everywhere, js: ['src/content/readers.iife.ts'], matches: expect.any(Array) },
    ]);
  });

  it('runs the watcher on all of those hosts', () => {
    expect([...(manifest.content_scripts[0]?.matches ?? [])].sort()).toEqual(patterns);
  });

  it('runs the readers on the portals that show or ask for an ID, a contract or a balance', () => {
    const silent = ['lcs', 'microsoft-365-admin', 'power-platform-admin'];
    const read = portals.filter(({ id }) => !silent.includes(id));
    const hosts = read.flatMap(({ hosts, frameHosts = [] }) => [...hosts, ...frameHosts]);
    expect([...(manifest.content_scripts[1]?.matches ?? [])].sort()).toEqual(
      hosts.map((host) => `https://${host}/*`).sort(),
    );
  });

  it('gives pages nothing to fetch, and lets extension pages reach nothing', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'");
    expect(manifest.content_security_policy.extension_pages).toContain("default-src 'none'");
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
    const { pathname, search, hash } = new URL(LINKS[link]);
    expect(portal?.id).toBe(portalId);
    const page = portal?.pages.find((each) => each.kind === kind);
    expect(page?.route.test(pathname + search + hash)).toBe(true);
  });

  it.each(Object.entries(LINKS))('%s is on a known portal', (_, address) => {
    expect(portalAt(address)).not.toBeNull();
  });
});
