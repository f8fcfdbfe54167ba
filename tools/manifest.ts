import manifest from '../manifest.json' with { type: 'json' };
import { proxiedPortals } from '../src/portals/match-patterns.ts';
import { PROXY_SUFFIXES } from '../src/portals/session-proxies.ts';

/**
 * What only few users need, so that none is asked at installation: the portals behind a session proxy. They
 * are derived, host by host, so that no other address below a suffix can ever be among them.
 */
function sharedManifest() {
  return { ...manifest, optional_host_permissions: PROXY_SUFFIXES.flatMap(proxiedPortals) };
}

/** Firefox wants an event page instead of a service worker, an id of its own, and its consent statement. */
function firefoxManifest() {
  const { minimum_chrome_version: _chromiumOnly, ...shared } = sharedManifest();
  return {
    ...shared,
    background: { scripts: [manifest.background.service_worker], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: 'partner-support-companion@psc.example',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  };
}

/** One manifest serves both browsers; this derives the variant that each of them wants. */
export function manifestFor(browser: 'chrome' | 'firefox') {
  return browser === 'firefox' ? firefoxManifest() : sharedManifest();
}
