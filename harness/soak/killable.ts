import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { chromium, type Page } from 'playwright';
import { findBrowsers } from '../bare/browsers.mjs';
import { until } from '../until.ts';
import { idOf } from './extension.ts';

/** Longer than a busy machine takes to start a browser. */
const PATIENCE_MS = 30_000;

const QUIET = [
  '--headless=new',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--remote-debugging-port=0',
];

/** A profile that outlives the browsers that are killed in it. */
export function newProfile(): string {
  return mkdtempSync(join(tmpdir(), 'soak-profile-'));
}

export function removeProfile(profile: string): void {
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}

/** A Chromium with a process group of its own, so that all of it can be killed at once, as by a crash. */
export class KillableChromium {
  readonly #process: ChildProcess;
  readonly #open: () => Promise<Page>;

  private constructor(process: ChildProcess, open: () => Promise<Page>) {
    this.#process = process;
    this.#open = open;
  }

  static async start(profile: string, extension: string): Promise<KillableChromium> {
    const [executable] = await findBrowsers('chromium');
    if (executable === undefined) throw new Error('No Chromium was found.');
    const portFile = join(profile, 'DevToolsActivePort');
    rmSync(portFile, { force: true });
    const args = [
      ...QUIET,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--user-data-dir=${profile}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      'about:blank',
    ];
    const started = spawn(executable, args, { detached: true, stdio: 'ignore' });
    const port = await until(
      () => portIn(portFile),
      (found) => found !== null,
      PATIENCE_MS,
    );
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    // A killed browser ends the connection, which is expected.
    browser.on('disconnected', () => {});
    return new KillableChromium(started, async () => {
      const [context] = browser.contexts();
      if (context === undefined) throw new Error('The browser has no window.');
      return openSoak(await context.newPage(), `chrome-extension://${idOf(extension)}/soak.html`);
    });
  }

  /** A page of the soak. */
  open(): Promise<Page> {
    return this.#open();
  }

  /** Ends every process of it at once, without a chance to put anything in order. */
  async kill(): Promise<void> {
    const { pid } = this.#process;
    if (pid === undefined || this.#process.exitCode !== null) return;
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    process.kill(-pid, 'SIGKILL');
    await ended;
  }
}

async function openSoak(page: Page, address: string): Promise<Page> {
  // The extension is installed a moment after the browser answers.
  await until(
    () => page.goto(address).catch(() => null),
    (response) => response !== null,
    PATIENCE_MS,
  );
  await page.waitForFunction('globalThis.soak !== undefined');
  return page;
}

async function portIn(file: string): Promise<string | null> {
  await setTimeout(20);
  try {
    return readFileSync(file, 'utf8').split('\n')[0] || null;
  } catch {
    return null;
  }
}
