import { describe, expect, it } from 'vitest';
import { manifestFor } from './manifest.ts';

/** Every address that may be asked for behind a session proxy, written out once more to be compared with. */
const HOSTS = [
  'partner.microsoft.com',
  'support.serviceshub.microsoft.com',
  'engagecenter.microsoft.com',
  'portal.azure.com',
  'preview.portal.azure.com',
  'rc.portal.azure.com',
  'ms.portal.azure.com',
  'portal.azure.us',
  'portal.azure.cn',
  '*.reactblade.portal.azure.net',
  '*.reactblade.portal.azure.us',
  '*.reactblade.portal.azure.cn',
  'lcs.dynamics.com',
  'admin.microsoft.com',
  'admin.powerplatform.microsoft.com',
];
const OPTIONAL = ['mcas.ms', 'mcas-gov.us', 'mcas-gov.ms'].flatMap((proxy) =>
  HOSTS.map((host) => `https://${host}.${proxy}/*`),
);

describe.each(['chrome', 'firefox'] as const)('the manifest for %s', (browser) => {
  const manifest = manifestFor(browser);

  it('may ask for the known hosts behind each session proxy, and for nothing else below one', () => {
    expect([...manifest.optional_host_permissions].sort()).toEqual([...OPTIONAL].sort());
  });

  it('asks for no such host at installation', () => {
    const asked = [
      ...manifest.host_permissions,
      ...manifest.content_scripts.flatMap(({ matches }) => matches),
    ];
    expect(asked.filter((pattern) => pattern.includes('mcas'))).toEqual([]);
    expect(manifest.permissions).toContain('scripting');
  });
});

it.each([
  ['chrome', ['alarms', 'contextMenus', 'offscreen', 'scripting', 'sidePanel', 'storage']],
  ['firefox', ['alarms', 'contextMenus', 'scripting', 'storage']],
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
