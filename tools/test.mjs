// Node built-ins only until the packages are there: on a new machine this may be the first thing that runs.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowser } from './bare/browsers.mjs';
import { ensurePackages } from './bare/packages.mjs';
import { run } from './bare/run.mjs';

const RESULTS = '.cache/test-results';

/** Checks that pass or fail as a whole. */
const CHECKS = [
  ['format and lint', 'npx', ['biome', 'ci', '--log-level=warn', '.']],
  ['types', 'npx', ['tsc', '--noEmit']],
  ['dependency rules', 'npx', ['depcruise', '--output-type', 'err', 'src']],
  ['unused files, exports and packages', 'npx', ['knip', '--no-progress']],
  ['build', 'npm', ['run', '--silent', 'build']],
  ['build in a language nobody speaks', 'npx', ['vite', 'build', '--mode', 'pseudo', '--logLevel', 'warn']],
  ['Firefox add-on rules', 'npx', ['web-ext', 'lint', '--source-dir', 'dist/firefox', '--self-hosted']],
];
const SUITES = ['unit', 'e2e'];

let passed = 0;
let failed = 0;
/** @param {string} what @param {boolean} isRight */
const count = (what, isRight) => {
  console.log(`${isRight ? '✓' : '✗'} ${what}`);
  if (isRight) passed += 1;
  else failed += 1;
};

await ensurePackages();
for (const kind of /** @type {const} */ (['chromium', 'firefox'])) {
  count(`${kind} is here`, (await ensureBrowser(kind)) !== null);
}
for (const [what, command, args] of CHECKS) {
  count(String(what), (await run(String(command), /** @type {string[]} */ (args))) === 0);
}
for (const suite of SUITES) await runSuite(suite);

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/** @param {string} suite */
async function runSuite(suite) {
  const file = `${RESULTS}/${suite}.json`;
  mkdirSync(RESULTS, { recursive: true });
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await run('npx', ['vitest', 'run', '--project', suite, ...reporters]);
  try {
    const results = JSON.parse(readFileSync(file, 'utf8'));
    passed += results.numPassedTests;
    failed += results.numFailedTests;
    // A file that cannot even be loaded has no failing test in it.
    if (code !== 0 && results.numFailedTests === 0) failed += 1;
    if (results.numPassedTests === 0) failed += 1;
  } catch {
    count(`${suite} tests ran`, false);
  }
}
