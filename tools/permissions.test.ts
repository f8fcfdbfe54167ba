import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PERMISSIONS } from '../src/welcome/permissions.ts';
import { manifestFor } from './manifest.ts';

const [, installed = '', later = ''] = readFileSync('docs/permissions.md', 'utf8').split(/^## /m);

/** The permissions of a table that a browser has, by name; addresses are in words. */
function named(section: string, browser: 'Chromium' | 'Firefox'): string[] {
  const rows = [...section.matchAll(/^\| `(\w+)` \| (\w+) \|/gm)];
  return rows.flatMap(([, name = '', of]) => (of === 'both' || of === browser ? [name] : [])).sort();
}

describe.each([
  ['Chromium', 'chrome'],
  ['Firefox', 'firefox'],
] as const)('docs/permissions.md for %s', (browser, variant) => {
  const manifest = manifestFor(variant);

  it('has each permission of the installation, and no other', () => {
    expect(named(installed, browser)).toEqual([...manifest.permissions].sort());
    expect(installed).toContain("| the portals' addresses | both |");
  });

  it('has each permission that is asked for later, and no other', () => {
    expect(named(later, browser)).toEqual([...manifest.optional_permissions].sort());
    expect(manifest.optional_host_permissions.length).toBeGreaterThan(0);
    expect(later).toContain('| portals behind a session proxy | both |');
  });

  it('is what the welcome page says', () => {
    const said = PERMISSIONS[variant];
    expect([...said.installed].sort()).toEqual([...manifest.permissions, 'hosts'].sort());
    expect([...said.later].sort()).toEqual([...manifest.optional_permissions, 'proxies'].sort());
  });
});
