// Node built-ins only: this runs before any package is installed.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { giveUp, mustRun } from './run.mjs';

const LEAST_MAJOR = 20;
const LEAST_MINOR = 19;
const STAMP = 'node_modules/.partner-support-companion-lock';

/** Installs the packages the lock file names, unless they are there already. */
export async function ensurePackages() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < LEAST_MAJOR || (major === LEAST_MAJOR && minor < LEAST_MINOR)) {
    giveUp(`Node ${LEAST_MAJOR}.${LEAST_MINOR} or newer is needed; this is ${process.versions.node}.`);
  }
  const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  console.log('Installing packages…');
  // A browser of its own is asked for later, and only where the system has none.
  process.env['PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD'] = '1';
  // Not `npm ci`: it insists on an entry for every platform's binary, and a registry mirror may keep but one
  // platform's. This takes the versions of the lock file as well, and leaves the file alone.
  await mustRun('Installing packages', 'npm', [
    'install',
    '--no-save',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]);
  mkdirSync('node_modules', { recursive: true });
  writeFileSync(STAMP, wanted);
}
