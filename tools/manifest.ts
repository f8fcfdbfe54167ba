import manifest from '../manifest.json' with { type: 'json' };
import pkg from '../package.json' with { type: 'json' };
import { portalPatterns, proxiedPortals } from '../src/portals/match-patterns.ts';
import { PROXY_SUFFIXES } from '../src/portals/session-proxies.ts';
import { ACCOUNT_SUFFIXES } from '../src/team/invitation.ts';

/**
 * The manifest that both browsers share. `manifest.json` names no host: the portals are the hosts, and they are
 * listed in `src/portals` alone. What is asked for at installation is every portal; the portals behind a session
 * proxy, which few users need, are optional. Both are derived host by host, so that no other address below a
 * host or a proxy suffix can be among them. Optional, too, are storage accounts, of which a team asks for its own.
 */
function sharedManifest() {
  const { content_scripts: scripts, content_security_policy: policy, ...rest } = manifest;
  const matches = portalPatterns();
  return {
    ...rest,
    version: pkg.version,
    host_permissions: matches,
    content_scripts: scripts.map((script) => ({ matches, ...script })),
    content_security_policy: policy,
    optional_host_permissions: [
      ...PROXY_SUFFIXES.flatMap(proxiedPortals),
      ...ACCOUNT_SUFFIXES.map((suffix) => `https://*${suffix}/*`),
    ],
  };
}

/** What only Chromium knows of; Firefox would warn of each. */
const CHROMIUM_PERMISSIONS = ['offscreen', 'sidePanel'];

/**
 * Firefox wants an event page instead of a service worker, a sidebar where Chromium has a side panel, an id of
 * its own, and its consent statement. It knows no schema for policies.
 */
function firefoxManifest() {
  const {
    minimum_chrome_version: _chromiumOnly,
    side_panel: sidePanel,
    storage: _policy,
    ...shared
  } = sharedManifest();
  return {
    ...shared,
    permissions: shared.permissions.filter((permission) => !CHROMIUM_PERMISSIONS.includes(permission)),
    sidebar_action: {
      default_panel: sidePanel.default_path,
      default_title: manifest.name,
      default_icon: manifest.icons,
      open_at_install: false,
    },
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
