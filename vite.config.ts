import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };

/** Firefox wants an event page instead of a service worker, an id of its own, and its consent statement. */
function firefoxManifest() {
  const { minimum_chrome_version: _chromiumOnly, ...shared } = manifest;
  return {
    ...shared,
    background: { scripts: [manifest.background.service_worker], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: 'partner-support-companion@psc.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  };
}

/** One manifest serves both browsers; `--mode firefox` derives the variant that Firefox wants. */
export default defineConfig(({ mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chrome';
  const variant = (browser === 'firefox' ? firefoxManifest() : manifest) as ManifestV3Export;
  return {
    plugins: [crx({ manifest: variant, browser })],
    build: { outDir: `dist/${browser}`, emptyOutDir: true, target: 'es2022', modulePreload: false },
  };
});
