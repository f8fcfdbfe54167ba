import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** What the licences of this product and of what it ships ask to go with every copy. */
const FILES = ['LICENSE', 'THIRD-PARTY-NOTICES.md'];

/** Puts the licence and the third-party notices into the build. */
export function shippedNotices(): Plugin {
  return {
    name: 'shipped-notices',
    generateBundle() {
      for (const fileName of FILES) {
        this.emitFile({ type: 'asset', fileName, source: readFileSync(fileName, 'utf8') });
      }
    },
  };
}
