import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findBrowsers } from '../harness/bare/browsers.mjs';
import { soakExtension } from '../harness/soak/extension.ts';
import { type KillsFound, kills } from '../harness/soak/kills.ts';
import { hasLosses, noLosses, sum } from '../harness/soak/losses.ts';
import { windows } from '../harness/soak/windows.ts';
import { damagedFiles } from './soak/files.ts';
import { reportOf, type SoakFound } from './soak/report.ts';

/** Puts the store through what it must survive, says what was lost, and fails if anything was. */

const REPORT = 'docs/reliability.md';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '500' },
    windows: { type: 'string', default: '300' },
    files: { type: 'string', default: '1000' },
    /** Browsers at a time that are killed. */
    at: { type: 'string', default: '2' },
    /** Writes the report. */
    write: { type: 'boolean', default: false },
  },
});

const began = Date.now();
const extension = await soakExtension();
const log = (line: string) => console.log(`${Math.round((Date.now() - began) / 1000)} s: ${line}`);

const atOnce = Number(values.at);
const each = Math.ceil(Number(values.kills) / atOnce);
const parts = await Promise.all(
  Array.from({ length: atOnce }, (_, part) =>
    kills(extension, {
      store: 'product',
      kills: each,
      deleteEvery: 10,
      onRound: (round) => round % 20 === 0 && log(`browser ${part + 1}, ${round} of ${each} kills`),
    }),
  ),
);
const found: SoakFound = {
  kills: parts.reduce(together),
  windows: await windows(extension, 'product', Number(values.windows)),
  files: damagedFiles(Number(values.files)),
  controls: {
    early: await kills(extension, { store: 'early', kills: 3, deleteEvery: 0 }),
    forgetful: await kills(extension, { store: 'forgetful', kills: 3, deleteEvery: 0 }),
    withoutCopy: await kills(extension, { store: 'product', kills: 3, deleteEvery: 1, withoutCopy: true }),
    doubling: await windows(extension, 'doubling', 1),
    credulous: damagedFiles(100, true),
  },
};
console.log(JSON.stringify(found, null, 1));

const report = reportOf(found, {
  on: new Date().toISOString().slice(0, 10),
  browser: await browserVersion(),
  minutes: Math.round((Date.now() - began) / 60_000),
});
if (values.write) writeFileSync(REPORT, report);
else console.log(report);

const isSound = !hasLosses(found.kills) && !hasLosses(found.windows) && found.files.takenWrong === 0;
const { early, forgetful, withoutCopy, doubling, credulous } = found.controls;
const isBlind =
  [early, forgetful, withoutCopy, doubling].some((control) => !hasLosses(control)) ||
  credulous.takenWrong === 0;
if (!isSound) console.error('Something was lost, doubled or half-written.');
if (isBlind) console.error('A control found nothing: this run proves nothing.');
process.exit(isSound && !isBlind ? 0 : 1);

function together(one: KillsFound, other: KillsFound): KillsFound {
  return {
    ...sum(sum(noLosses, one), other),
    kills: one.kills + other.kills,
    acknowledged: one.acknowledged + other.acknowledged,
    restorations: one.restorations + other.restorations,
    deletions: one.deletions + other.deletions,
  };
}

async function browserVersion(): Promise<string> {
  const [executable = ''] = await findBrowsers('chromium');
  return execFileSync(executable, ['--version'], { encoding: 'utf8' })
    .trim()
    .replace(/ built on.*/, '');
}
