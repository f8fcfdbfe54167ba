import type { KillsFound } from '../../harness/soak/kills.ts';
import type { Losses } from '../../harness/soak/losses.ts';
import type { WindowsFound } from '../../harness/soak/windows.ts';
import type { FilesFound } from './files.ts';

export interface SoakFound {
  readonly kills: KillsFound;
  readonly windows: WindowsFound;
  readonly files: FilesFound;
  readonly controls: {
    readonly early: KillsFound;
    readonly forgetful: KillsFound;
    readonly withoutCopy: KillsFound;
    readonly doubling: WindowsFound;
    readonly credulous: FilesFound;
  };
}

export interface Circumstances {
  readonly on: string;
  readonly browser: string;
  readonly minutes: number;
}

/** The report as a document. */
export function reportOf(found: SoakFound, { on, browser, minutes }: Circumstances): string {
  const { kills, windows, files, controls } = found;
  return `# Reliability

What the store was put through, and what was lost. This file is written by \`npm run soak\`; do not change it by hand.

Run on ${on} in ${browser}, within ${minutes} minutes.

| what was done | how often | lost | doubled | half-written | folded wrongly |
|---|---|---|---|---|---|
| kill of the browser at a random moment while it saves | ${kills.kills} kills, ${kills.acknowledged} saves | ${lossCells(kills)} |
| three windows that save at the same time | ${windows.rounds} rounds, ${windows.acknowledged} saves | ${lossCells(windows)} |

A save is two events. It counts as *lost* if it was called saved and is not there after any later start; every third one is
made twice under one id, as by a second Enter, and counts as *doubled* if it is there twice. All that was ever called saved
in a profile is looked at after its last start.

In ${kills.deletions} of the kills the database was deleted afterwards, as the browser does with one that it finds damaged.
In all, ${kills.restorations} starts found events missing in the database and took them from the second copy.

| damaged files | of them noticed | changed nothing that counts | taken with something wrong in it |
|---|---|---|---|
| ${files.files} | ${files.noticed} | ${files.harmless} | ${files.takenWrong} |

Export files and files of the second copy, in turn: a flipped bit, cut off, 512 bytes of zeros, missing or there twice.

## Controls

Each loses on purpose. Had one of them found nothing, nothing above would mean anything.

| store | found |
|---|---|
| says *saved* before it has saved | ${controls.early.lost} of ${controls.early.acknowledged} saves lost in ${controls.early.kills} kills |
| drops every fifth save | ${controls.forgetful.lost} of ${controls.forgetful.acknowledged} saves lost in ${controls.forgetful.kills} kills |
| has its second copy deleted with the database | ${controls.withoutCopy.lost} of ${controls.withoutCopy.acknowledged} saves lost in ${controls.withoutCopy.deletions} deletions |
| saves every fifth save twice | ${controls.doubling.doubled} of ${controls.doubling.acknowledged} saves doubled |
| takes whatever is JSON for what was written | ${controls.credulous.takenWrong} of ${controls.credulous.files} files taken with something wrong in them |
`;
}

function lossCells({ lost, doubled, halfWritten, foldedWrong }: Losses): string {
  return [lost, doubled, halfWritten, foldedWrong].join(' | ');
}
