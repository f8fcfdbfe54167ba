import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import pkg from '../package.json' with { type: 'json' };
import { problemsIn } from './package/check.ts';
import { sorted, type Warning } from './package/warnings.ts';
import { type Files, zip } from './package/zip.ts';

/**
 * Makes the archives of the stores out of `dist`, and the source archive that Mozilla asks for out of what git has. Fails
 * where one of them has what it should not have.
 */
const TO = 'dist/packages';

/** All files of a folder, by their paths in it. */
function filesIn(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name));
  return new Map(paths.map((path) => [relative(folder, path).replaceAll('\\', '/'), readFileSync(path)]));
}

function lintProblems(): string[] {
  const options = ['lint', '--source-dir', 'dist/firefox', '--self-hosted', '--output', 'json'];
  const { stdout } = spawnSync('npx', ['web-ext', ...options], { encoding: 'utf8', maxBuffer: 1e8 });
  const { errors, warnings } = JSON.parse(stdout) as {
    readonly errors: Warning[];
    readonly warnings: Warning[];
  };
  const { named, unnamed } = sorted(warnings);
  for (const warning of named) console.log(`  known: ${warning}`);
  return [...errors.map(({ code, message }) => `${code}: ${message}`), ...unnamed];
}

const chrome = filesIn('dist/chrome');
const firefox = filesIn('dist/firefox');
const problems = [
  ...problemsIn(chrome, 'chrome').map((problem) => `chrome: ${problem}`),
  ...problemsIn(firefox, 'firefox').map((problem) => `firefox: ${problem}`),
  ...lintProblems().map((problem) => `firefox: ${problem}`),
];
for (const problem of problems) console.error(`✗ ${problem}`);
if (problems.length > 0) process.exit(1);

rmSync(TO, { recursive: true, force: true });
mkdirSync(TO, { recursive: true });
for (const [store, files] of Object.entries({ chrome, edge: chrome, firefox })) {
  writeFileSync(archiveFor(store), zip(files));
  tell(archiveFor(store));
}
// What is committed, and nothing that lies about.
execFileSync('git', ['archive', '--format=zip', `--output=${archiveFor('source')}`, 'HEAD']);
tell(archiveFor('source'));

function archiveFor(store: string): string {
  return join(TO, `${pkg.name}-${store}-${pkg.version}.zip`);
}

function tell(file: string): void {
  const archive = readFileSync(file);
  const digest = createHash('sha256').update(archive).digest('hex');
  console.log(`✓ ${file}: ${(archive.length / 1024).toFixed(0)} kB, SHA-256 ${digest}`);
}
