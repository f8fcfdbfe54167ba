import { read } from '../platform/storage.ts';
import { SETTINGS } from '../platform/storage-keys.ts';
import type { InspectedFile, Inspecting } from './inspect-file.ts';
import type { PackChoice } from './packs/contents.ts';
import { announceChange } from './revision.ts';
import { rememberLedger } from './second-copy.ts';
import type { Tell } from './slices.ts';
import { StoreProblemError } from './store-problem.ts';
import type { Answer, Answers, Task } from './transfer.worker.ts';

/** A file that was looked at beside the page. */
export interface Inspected {
  readonly file: InspectedFile;
  /** Imports it, all or nothing, and tells how many entries were added. */
  readonly importNow: (now: number, tell: Tell) => Promise<number>;
  /** Forgets it. */
  readonly forget: () => void;
}

/** Reads a file and works out what importing it would do. */
export async function inspect(file: File, how: Inspecting, tell: Tell): Promise<Inspected> {
  const worker = newWorker();
  const forget = () => worker.terminate();
  const inspected = await ask(worker, { task: 'inspect', file, how }, tell).catch((problem) => {
    forget();
    throw problem;
  });
  const importNow = async (now: number, telling: Tell) => {
    const added = await ask(worker, { task: 'import', name: file.name, now }, telling);
    await tellChange();
    return added;
  };
  return { file: inspected, importNow, forget };
}

/** Takes the last import back. */
export async function undoImport(now: number): Promise<void> {
  await once({ task: 'undo', now });
  await tellChange();
}

/** Everything as one file. */
export async function exportFile(now: number): Promise<Blob> {
  await refuseWhereForbidden();
  return once({ task: 'export', now });
}

/** What was chosen of it, as a file under a passphrase. */
export async function packFile(choice: PackChoice, passphrase: string, now: number): Promise<Blob> {
  await refuseWhereForbidden();
  return once({ task: 'pack', choice, passphrase, now });
}

/** What an organisation forbids holds for every file that leaves the browser. */
export async function refuseWhereForbidden(): Promise<void> {
  if (!(await read(SETTINGS.mayExport))) throw new Error('The organisation allows no exports.');
}

/** Of what a worker has no part in. What changed has changed, whether or not it could be told. */
async function tellChange(): Promise<void> {
  await Promise.allSettled([announceChange(), rememberLedger()]);
}

function newWorker(): Worker {
  return new Worker(new URL('./transfer.worker.ts', import.meta.url), { type: 'module' });
}

async function once<One extends Task>(task: One): Promise<Answers[One['task']]> {
  const worker = newWorker();
  try {
    return await ask(worker, task, () => {});
  } finally {
    worker.terminate();
  }
}

function ask<One extends Task>(worker: Worker, task: One, tell: Tell): Promise<Answers[One['task']]> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if ('share' in data) tell(data.share);
      else if ('failed' in data) reject(new StoreProblemError(data.failed));
      else resolve(data.done as Answers[One['task']]);
    };
    worker.onerror = () => reject(new StoreProblemError('unavailable'));
    worker.postMessage(task);
  });
}
