import { describe, expect, it } from 'vitest';
import {
  matchesHost,
  patternsOf,
  portalPatterns,
  proxiedPatterns,
  proxiedPortals,
} from './match-patterns.ts';
import { lcs } from './other-cloud-portals.ts';

describe('a host and match patterns', () => {
  it.each([
    [['https://portal.azure.com/*'], true],
    [['https://lcs.dynamics.com/*', 'https://portal.azure.com/*'], true],
    [['https://*.azure.com/*'], true],
    [['https://*.portal.azure.com/*'], true],
    [['*://*/*'], true],
    [['<all_urls>'], true],
    [['https://preview.portal.azure.com/*'], false],
    [['https://zure.com/*'], false],
    [['https://*.zure.com/*'], false],
    [[], false],
  ])('%j cover portal.azure.com: %s', (patterns, covered) => {
    expect(matchesHost(patterns, 'portal.azure.com')).toBe(covered);
  });
});

describe('match patterns', () => {
  it('are every page of a portal’s hosts, and of its frames’', () => {
    const frameHosts = ['*.frames.example'];
    expect(patternsOf({ ...lcs, hosts: ['one.example', 'two.example'], frameHosts })).toEqual([
      'https://one.example/*',
      'https://two.example/*',
      'https://*.frames.example/*',
    ]);
    expect(patternsOf(lcs)).toEqual(['https://lcs.dynamics.com/*']);
  });

  it('behind a session proxy have its suffix after the host', () => {
    expect(
      proxiedPatterns(
        ['https://portal.azure.com/*', 'https://*.reactblade.portal.azure.us/*'],
        '.mcas-gov.us',
      ),
    ).toEqual([
      'https://portal.azure.com.mcas-gov.us/*',
      'https://*.reactblade.portal.azure.us.mcas-gov.us/*',
    ]);
    expect(proxiedPortals('.mcas.ms')).toHaveLength(portalPatterns().length);
    expect(proxiedPortals('.mcas.ms')).toContain('https://lcs.dynamics.com.mcas.ms/*');
  });

  it.each(['<all_urls>', 'https://portal.azure.com/support/*', '*://portal.azure.com/*', 'portal.azure.com'])(
    'of another form have none: %s',
    (pattern) => {
      expect(() => proxiedPatterns([pattern], '.mcas.ms')).toThrow(pattern);
    },
  );
});
