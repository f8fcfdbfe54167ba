// Node built-ins only until a browser has to be downloaded: by then the packages are there.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

/**
 * How a browser is found and, where there is none, installed. Branded Google Chrome is not looked for: since
 * version 137 it starts and silently loads no unpacked extension. The same goes for Edge.
 */
const KINDS = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    commands: ['chromium', 'chromium-browser', 'chrome-for-testing'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      `${process.env['LOCALAPPDATA'] ?? ''}\\Chromium\\Application\\chrome.exe`,
    ],
    debianPackage: 'chromium',
    download: ['playwright', 'install', 'chromium'],
    advice: 'Install Chromium (Debian, Ubuntu: `apt-get install chromium`), or set CHROMIUM_PATH to one.',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      `${process.env['ProgramFiles'] ?? ''}\\Mozilla Firefox\\firefox.exe`,
    ],
    debianPackage: 'firefox-esr',
    download: ['@puppeteer/browsers', 'install', 'firefox@stable', '--path', '.cache/browsers'],
    advice: 'Install Firefox (Debian: `apt-get install firefox-esr`), or set FIREFOX_PATH to one.',
  },
};

/** @typedef {keyof typeof KINDS} BrowserKind */

/**
 * Browsers of that kind on this machine, the likeliest first. Whether one really loads the extension shows
 * only when it is started.
 * @param {BrowserKind} kind
 * @returns {Promise<string[]>}
 */
export async function findBrowsers(kind) {
  const { variable, commands, places } = KINDS[kind];
  const named = process.env[variable];
  if (named) return [named];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const inPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  const candidates = [...(await downloaded(kind)), ...inPath, ...places];
  return [...new Set(candidates)].filter((path) => path !== '' && existsSync(path));
}

/**
 * Finds a browser, or installs one where this machine lets us; `null` where neither worked, after one line
 * that says what to install.
 * @param {BrowserKind} kind
 * @returns {Promise<string | null>}
 */
export async function ensureBrowser(kind) {
  const [found] = await findBrowsers(kind);
  if (found) return found;
  const { debianPackage, download, advice } = KINDS[kind];
  console.log(`No ${kind} found; installing one…`);
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], { quiet: true, env });
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', debianPackage], {
      quiet: true,
      env,
    });
  } else {
    await run('npx', ['--no-install', ...download]);
  }
  const [installed] = await findBrowsers(kind);
  if (!installed) console.error(`No ${kind} could be found or installed. ${advice}`);
  return installed ?? null;
}

/**
 * Browsers that earlier downloads left.
 * @param {BrowserKind} kind
 * @returns {Promise<string[]>}
 */
async function downloaded(kind) {
  try {
    if (kind === 'chromium') return [(await import('playwright')).chromium.executablePath()];
    const { getInstalledBrowsers } = await import('@puppeteer/browsers');
    const installed = await getInstalledBrowsers({ cacheDir: '.cache/browsers' });
    return installed.map(({ executablePath }) => executablePath);
  } catch {
    // The packages are not there yet: then neither is a browser of theirs.
    return [];
  }
}
