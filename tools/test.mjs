// Node built-ins only until the packages are there: on a new machine this may be the first thing that runs.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { ensureBrowser } from '../harness/bare/browsers.mjs';
import { ensurePackages } from '../harness/bare/packages.mjs';
import { run } from '../harness/bare/run.mjs';

const RESULTS = '.cache/test-results';

/** Every folder with code: a new one fails until `.dependency-cruiser.cjs` places it. */
const ROOMS = ['src', 'harness', 'test', 'tools', 'vite.config.ts', 'vitest.config.ts'];

/** Checks that pass or fail as a whole: two rows of them, side by side, as the one takes as long as the others. */
const CHECKS = [
  [['types', 'npx', ['tsc', '--noEmit']]],
  [
    ['format and lint', 'npx', ['biome', 'ci', '--log-level=warn', '.']],
    ['dependency rules', 'npx', ['depcruise', '--output-type', 'err', ...ROOMS]],
    ['unused files, exports and packages', 'npx', ['knip', '--no-progress']],
    ['build', 'npm', ['run', '--silent', 'build']],
    ['build in the pseudo-language', 'npx', ['vite', 'build', '--mode', 'pseudo', '--logLevel', 'warn']],
    ['Firefox add-on rules', 'npx', ['web-ext', 'lint', '--source-dir', 'dist/firefox', '--self-hosted']],
  ],
];
/** Each is run at once; `unit*` are the projects of that name. */
const SUITES = { unit: 'unit*', e2e: 'e2e' };
/** How many of the slowest tests are listed at the end. */
const SLOWEST = 20;

let passed = 0;
/** What failed, each with the beginning of why: repeated at the end, after thousands of other lines. */
const failures = /** @type {string[]} */ ([]);
/** How long each test took, in milliseconds. */
const durations = /** @type {{ name: string, duration: number }[]} */ ([]);
/** @param {string} what @param {boolean} isRight */
const count = (what, isRight) => {
  console.log(`${isRight ? '✓' : '✗'} ${what}`);
  if (isRight) passed += 1;
  else failures.push(what);
};

await ensurePackages();
for (const kind of /** @type {const} */ (['chromium', 'firefox'])) {
  count(`${kind} is here`, (await ensureBrowser(kind)) !== null);
}
await Promise.all(
  CHECKS.map(async (row) => {
    for (const [what, command, args] of row) {
      count(String(what), (await run(String(command), /** @type {string[]} */ (args))) === 0);
    }
  }),
);
for (const [suite, projects] of Object.entries(SUITES)) await runSuite(suite, projects);

const slowest = durations.sort((one, other) => other.duration - one.duration).slice(0, SLOWEST);
console.log(`\nThe ${slowest.length} slowest tests:`);
for (const { name, duration } of slowest)
  console.log(`${(duration / 1000).toFixed(1).padStart(6)} s  ${name}`);
for (const failure of failures) console.log(`\n✗ ${failure}`);
console.log(`\n${passed} passed, ${failures.length} failed`);
process.exit(failures.length === 0 ? 0 : 1);

/** @param {string} suite @param {string} projects */
async function runSuite(suite, projects) {
  const file = `${RESULTS}/${suite}.json`;
  mkdirSync(RESULTS, { recursive: true });
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await run('npx', ['vitest', 'run', '--project', projects, ...reporters]);
  try {
    const results = JSON.parse(readFileSync(file, 'utf8'));
    const before = failures.length;
    passed += results.numPassedTests;
    failures.push(...results.testResults.flatMap(failuresOf));
    durations.push(...results.testResults.flatMap(durationsOf));
    if (results.numPassedTests === 0) failures.push(`${suite}: no test passed`);
    // An error outside any test, such as an unhandled rejection.
    if (code !== 0 && failures.length === before) failures.push(`${suite}: see above what went wrong`);
  } catch {
    count(`${suite} tests ran`, false);
  }
}

/** @param {{ name: string, assertionResults: { fullName: string, duration?: number }[] }} file */
function durationsOf({ name, assertionResults }) {
  const file = relative('.', name);
  return assertionResults.map(({ fullName, duration = 0 }) => ({ name: `${file}: ${fullName}`, duration }));
}

/** @param {{ name: string, status: string, message: string, assertionResults: { status: string, fullName: string, failureMessages: string[] }[] }} file */
function failuresOf({ name, status, message, assertionResults }) {
  const failed = assertionResults.filter((test) => test.status === 'failed');
  // A file that cannot even be loaded has no failing test in it.
  if (failed.length === 0) return status === 'failed' ? [`${name}\n${message}`] : [];
  return failed.map(
    ({ fullName, failureMessages }) => `${name}: ${fullName}\n${failureMessages[0]?.slice(0, 2000)}`,
  );
}
