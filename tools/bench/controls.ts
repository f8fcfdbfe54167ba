import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ChromiumDriver } from '../../harness/chromium.ts';
import { manifestFor } from '../manifest.ts';

/** What is measured: the extension, and two that run in the same frames and do nothing, or nothing but observe. */
export const SUBJECTS = ['empty extension', 'empty observer', 'extension'] as const;
export type Subject = (typeof SUBJECTS)[number];

const CONTENT = {
  'empty extension': '',
  'empty observer':
    'new MutationObserver(() => {}).observe(document, { childList: true, characterData: true, subtree: true });',
};

/**
 * A browser for each of the three. What an extension costs is what its browser does more than the one with the empty
 * extension: any extension has a world of its own in every frame, and a worker.
 */
export async function withControls<Result>(
  extension: ChromiumDriver,
  work: (drivers: Readonly<Record<Subject, ChromiumDriver>>) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-controls-'));
  const opened: ChromiumDriver[] = [];
  const control = async (name: keyof typeof CONTENT) => {
    const driver = await ChromiumDriver.launch({ extension: written(folder, name) });
    opened.push(driver);
    return driver;
  };
  try {
    return await work({
      'empty extension': await control('empty extension'),
      'empty observer': await control('empty observer'),
      extension,
    });
  } finally {
    for (const driver of opened) await driver.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function written(folder: string, name: keyof typeof CONTENT): string {
  const to = join(folder, name.replace(' ', '-'));
  mkdirSync(to);
  const { host_permissions: matches } = manifestFor('chrome');
  const manifest = {
    manifest_version: 3,
    name,
    version: '1',
    background: { service_worker: 'worker.js' },
    content_scripts: [{ matches, js: ['content.js'], run_at: 'document_start', all_frames: true }],
  };
  writeFileSync(join(to, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(to, 'worker.js'), '');
  writeFileSync(join(to, 'content.js'), CONTENT[name]);
  return to;
}
