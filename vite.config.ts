import { fileURLToPath } from 'node:url';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { nothingToFetch } from './tools/nothing-to-fetch.ts';
import { pageTexts } from './tools/page-texts.ts';

/** Firefox wants an event page instead of a service worker, an id of its own, and its consent statement. */
function firefoxManifest() {
  const { minimum_chrome_version: _chromiumOnly, ...shared } = manifest;
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

/** One manifest serves both browsers; `--mode firefox` derives the variant that Firefox wants. */
export default defineConfig(({ mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chrome';
  const variant = (browser === 'firefox' ? firefoxManifest() : manifest) as ManifestV3Export;
  return {
    plugins: [pageTexts(), crx({ manifest: variant, browser }), nothingToFetch()],
    // Dexie's own entry is written for browsers ten years old, and larger for it.
    resolve: { alias: { dexie: fileURLToPath(import.meta.resolve('dexie/dist/modern/dexie.min.mjs')) } },
    build: { outDir: `dist/${browser}`, emptyOutDir: true, target: 'es2022', modulePreload: false },
  };
});
