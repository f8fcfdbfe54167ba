import { fileURLToPath } from 'node:url';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import { pseudoTexts } from './harness/pseudo-texts.ts';
import { manifestFor } from './tools/manifest.ts';
import { nothingToFetch } from './tools/nothing-to-fetch.ts';
import { pageTexts } from './tools/page-texts.ts';
import { shippedNotices } from './tools/shipped-notices.ts';
import { WORKED_OUT } from './tools/worked-out.ts';

/** The plugin finds every page that the manifest names, except these. */
const PAGES_NOT_FOUND = {
  chrome: ['src/offscreen/index.html', 'src/welcome/index.html'],
  firefox: ['src/sidepanel/index.html', 'src/welcome/index.html'],
};

export default defineConfig(({ mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    plugins: [
      mode === 'pseudo' ? pageTexts(pseudoTexts) : pageTexts(),
      crx({ manifest: manifestFor(browser) as ManifestV3Export, browser }),
      nothingToFetch(),
      shippedNotices(),
    ],
    define: WORKED_OUT,
    // Dexie's own entry is written for browsers ten years old, and larger for it.
    resolve: { alias: { dexie: fileURLToPath(import.meta.resolve('dexie/dist/modern/dexie.min.mjs')) } },
    build: {
      outDir: `dist/${mode === 'pseudo' ? mode : browser}`,
      emptyOutDir: true,
      target: 'es2022',
      cssTarget: ['chrome123', 'firefox142'],
      modulePreload: false,
      rolldownOptions: { input: PAGES_NOT_FOUND[browser] },
    },
  };
});
