import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = ['src', 'public', 'manifest.json', 'vite.config.ts'];
const BUILT = 'dist/chrome/manifest.json';

/** Builds for Chromium where something changed since it was last built; says nothing on standard output. */
export function ensureFreshBuild(): void {
  if (newest(BUILT) > Math.max(...SOURCES.map(newest))) return;
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** When a file, or anything below a folder, was last changed; 0 where there is none. */
function newest(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
