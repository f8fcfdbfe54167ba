import { makeBackup } from './backups.ts';
import { rememberExport } from './export-due.ts';
import { type InspectedFile, type Inspecting, inspectFile } from './inspect-file.ts';
import type { PackChoice } from './packs/contents.ts';
import type { Tell } from './slices.ts';
import { type StoreProblem, storeProblem } from './store-problem.ts';
import { importPrepared, type PreparedImport, undoLastImport, writeLedger, writePack } from './transfer.ts';

/**
 * Reads and writes whole ledgers beside the page, which a large one would block for seconds. The extension's API is not
 * to be had here: what is to be told elsewhere, the page tells.
 */

/** What a page may ask for. */
export type Task =
  | { readonly task: 'inspect'; readonly file: File; readonly how: Inspecting }
  /** What was inspected last. */
  | { readonly task: 'import'; readonly name: string; readonly now: number }
  | { readonly task: 'undo'; readonly now: number }
  | { readonly task: 'export'; readonly now: number }
  | { readonly task: 'pack'; readonly choice: PackChoice; readonly passphrase: string; readonly now: number };

/** What each is answered with in the end. */
export interface Answers {
  readonly inspect: InspectedFile;
  readonly import: number;
  readonly undo: null;
  readonly export: Blob;
  readonly pack: Blob;
}

export type Answer =
  | { readonly share: number }
  | { readonly done: Answers[keyof Answers] }
  | { readonly failed: StoreProblem };

/** Less is not seen on a bar. */
const SMALLEST_STEP = 0.02;

let prepared: PreparedImport | null = null;

async function answerTo(task: Task, tell: Tell): Promise<Answers[keyof Answers]> {
  if (task.task === 'inspect') {
    const inspection = await inspectFile(task.file, task.how, tell);
    prepared = inspection.prepared;
    return inspection.file;
  }
  if (task.task === 'import') {
    if (prepared === null) throw new Error('Nothing was inspected.');
    await makeBackup(task.now);
    const { added } = await importPrepared(prepared, { file: task.name, now: task.now }, undefined, tell);
    return added;
  }
  if (task.task === 'export') {
    const { file } = await writeLedger(task.now);
    await rememberExport(task.now);
    return file;
  }
  if (task.task === 'pack') return writePack(task.choice, task.passphrase, task.now);
  await undoLastImport(task.now);
  return null;
}

const answer = (said: Answer) => postMessage(said);

addEventListener('message', ({ data }: MessageEvent<Task>) => {
  let told = 0;
  const tell = (share: number) => {
    if (share - told < SMALLEST_STEP) return;
    told = share;
    answer({ share });
  };
  answerTo(data, tell).then(
    (done) => answer({ done }),
    (problem) => answer({ failed: storeProblem(problem) }),
  );
});
