import type { Plugin } from 'vite';

/**
 * Takes `web_accessible_resources` out of the built manifest. The build puts scripts there that the background
 * loads into frames, which need no such thing; a page could fetch them, and so tell that the extension is here.
 */
export function nothingToFetch(): Plugin {
  return {
    name: 'nothing-to-fetch',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const manifest = bundle['manifest.json'];
        if (manifest?.type !== 'asset') return;
        const { web_accessible_resources: _none, ...rest } = JSON.parse(String(manifest.source));
        manifest.source = JSON.stringify(rest, null, 2);
      },
    },
  };
}
