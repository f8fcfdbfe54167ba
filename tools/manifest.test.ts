import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { portalSamples } from '../src/portals/samples.ts';
import { PROXY_SUFFIXES } from '../src/portals/session-proxies.ts';
import { manifestFor } from './manifest.ts';

/** Every page of one host, or of the hosts below one; captures the host. */
const HOST_PATTERN = /^https:\/\/((?:\*\.)?[a-z\d.-]+\.[a-z]+)\/\*$/;

/** Whether a browser would run a script of these matches at the address. */
function isMatched(patterns: readonly string[], address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return patterns.some((pattern) => {
    const host = HOST_PATTERN.exec(pattern)?.[1] ?? '';
    const isHost = host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : hostname === host;
    return protocol === 'https:' && isHost;
  });
}

const samples = Object.values(portalSamples);
const isProxied = (address: string) => new URL(address).hostname.includes('.mcas');
const on = samples.flatMap((each) => each.on);
// A pattern knows no port: at such an address the script runs and finds no portal.
const off = samples.flatMap((each) => each.off).filter((address) => new URL(address).port === '');

describe.each(['chrome', 'firefox'] as const)('the manifest for %s', (browser) => {
  const manifest = manifestFor(browser);
  const asked = manifest.host_permissions;
  const optional = manifest.optional_host_permissions;

  it('names hosts, each by https and with every page of it, none twice', () => {
    expect([...asked, ...optional].filter((pattern) => !HOST_PATTERN.test(pattern))).toEqual([]);
    expect(new Set([...asked, ...optional]).size).toBe(asked.length + optional.length);
  });

  it('asks at installation for every address of a portal, and for no lookalike', () => {
    expect(on.filter((address) => !isProxied(address) && !isMatched(asked, address))).toEqual([]);
    expect([...off, ...on.filter(isProxied)].filter((address) => isMatched(asked, address))).toEqual([]);
  });

  it('may ask for every portal behind each session proxy, and for nothing else below one', () => {
    expect(on.filter((address) => isProxied(address) && !isMatched(optional, address))).toEqual([]);
    expect(off.filter((address) => isMatched(optional, address))).toEqual([]);
    const accounts = ['windows.net', 'usgovcloudapi.net', 'chinacloudapi.cn'];
    expect(optional.slice(asked.length * PROXY_SUFFIXES.length)).toEqual(
      accounts.map((suffix) => `https://*.blob.core.${suffix}/*`),
    );
  });

  it('runs its one content script where it asks to be, in every frame', () => {
    const [script, ...more] = manifest.content_scripts;
    expect(more).toEqual([]);
    expect(script).toMatchObject({
      matches: asked,
      run_at: 'document_start',
      all_frames: true,
      match_about_blank: true,
      match_origin_as_fallback: true,
    });
    expect(manifest.permissions).toContain('scripting');
  });

  it('gives pages nothing to fetch, and lets extension pages reach storage accounts alone', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(/connect-src ([^;]+);/.exec(policy)?.[1]?.split(' ')).toEqual([
      'https://*.blob.core.windows.net',
      'https://*.blob.core.usgovcloudapi.net',
      'https://*.blob.core.chinacloudapi.cn',
    ]);
  });
});

describe('the check of patterns', () => {
  it.each([
    ['http://lcs.dynamics.com/*'],
    ['*://lcs.dynamics.com/*'],
    ['<all_urls>'],
    ['https://*/*'],
    ['https://lcs.dynamics.com/support/*'],
  ])('takes %s for no host', (pattern) => {
    expect(pattern).not.toMatch(HOST_PATTERN);
    expect(isMatched([pattern], 'https://lcs.dynamics.com/support/x')).toBe(false);
  });

  it('sees where a pattern too many would let the extension in', () => {
    expect(off.some((address) => isMatched(['https://*.mcas.ms/*'], address))).toBe(true);
    expect(off.some((address) => isMatched(['https://*.microsoft.com/*'], address))).toBe(true);
  });
});

it.each([
  [
    'chrome',
    ['alarms', 'contextMenus', 'offscreen', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage'],
  ],
  ['firefox', ['alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage']],
] as const)('%s is asked at installation for nothing that it would warn of', (browser, permissions) => {
  const manifest = manifestFor(browser);
  expect(manifest.permissions).toEqual(permissions);
  expect(manifest.optional_permissions).toEqual(['clipboardRead', 'clipboardWrite', 'notifications']);
});

it('Firefox has its own background and id, and no word of Chromium', () => {
  const manifest = manifestFor('firefox');
  expect(manifest.background).toEqual({ scripts: ['src/background/main.ts'], type: 'module' });
  expect(manifest).not.toHaveProperty('minimum_chrome_version');
  expect(manifest).toHaveProperty('browser_specific_settings.gecko.strict_min_version', '142.0');
});

/** The only page that may reach a storage account; Firefox's background is a page without a file. */
const SYNCS = 'offscreen';

it.each(['popup', 'sidepanel', 'options', 'welcome', SYNCS])(
  'the page %s reaches no network, unless it is the one that syncs',
  (page) => {
    const html = readFileSync(join(import.meta.dirname, `../src/${page}/index.html`), 'utf8');
    const isShut = /<meta http-equiv="Content-Security-Policy" content="connect-src 'none'">/.test(html);
    expect(isShut).toBe(page !== SYNCS);
  },
);

it('there is no other page', () => {
  const pages = readdirSync(join(import.meta.dirname, '../src'), { recursive: true }).map(String);
  const found = pages.filter((path) => path.endsWith('.html')).map((path) => path.split(/[\\/]/)[0]);
  expect(found.sort()).toEqual(['offscreen', 'options', 'popup', 'sidepanel', 'welcome']);
});
