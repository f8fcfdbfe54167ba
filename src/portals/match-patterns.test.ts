import { describe, expect, it } from 'vitest';
import { azure } from './azure.ts';
import { matchesHost, patternsOf, proxiedPatterns, proxiedPortals } from './match-patterns.ts';
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
    expect(patternsOf(lcs)).toEqual(['https://lcs.dynamics.com/*']);
    expect(patternsOf(azure)).toContain('https://*.reactblade.portal.azure.net/*');
    expect(patternsOf(azure)).toHaveLength(9);
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
    expect(proxiedPortals('.mcas.ms')).toHaveLength(15);
    expect(proxiedPortals('.mcas.ms')).toContain('https://lcs.dynamics.com.mcas.ms/*');
  });

  it.each(['<all_urls>', 'https://portal.azure.com/support/*', '*://portal.azure.com/*', 'portal.azure.com'])(
    'of another form have none: %s',
    (pattern) => {
      expect(() => proxiedPatterns([pattern], '.mcas.ms')).toThrow(pattern);
    },
  );
});
