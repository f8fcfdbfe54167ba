import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as v from 'valibot';
import type { Figure } from './figure.ts';
import { median } from './statistics.ts';

const FILE = 'bench/history.jsonl';
const MOST_LINES = 200;
/** How many earlier runs a figure is compared with, and how many there must be for a median to say anything. */
const COMPARED = { most: 5, least: 3 };
const REGRESSION = 1.2;

const KeptSchema = v.object({
  date: v.string(),
  commit: v.string(),
  figures: v.record(v.string(), v.number()),
});

/** A run of the bench that was kept: the figures by their names. */
export type Kept = v.InferOutput<typeof KeptSchema>;

/** The kept runs, the oldest first. */
export function readHistory(): Kept[] {
  if (!existsSync(FILE)) return [];
  const lines = readFileSync(FILE, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return lines.map((line) => v.parse(KeptSchema, JSON.parse(line)));
}

/** Adds a run; the oldest are left out when there are many. */
export function keep(figures: readonly Figure[]): void {
  const run: Kept = {
    date: new Date().toISOString().slice(0, 10),
    commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim(),
    figures: Object.fromEntries(
      figures.flatMap(({ kept, value }) =>
        kept === undefined ? [] : [[kept, Number(value.toPrecision(4))]],
      ),
    ),
  };
  const runs = [...readHistory(), run].slice(-MOST_LINES);
  mkdirSync(dirname(FILE), { recursive: true });
  writeFileSync(FILE, runs.map((kept) => `${JSON.stringify(kept)}\n`).join(''));
}

export interface Change {
  /** What the figure was before. */
  readonly before: number;
  /** Of how many kept runs that is the median; 1 where it is what the last one measured. */
  readonly runs: number;
  /** Whether the figure is now worse than before by a fifth or more. */
  readonly isRegression: boolean;
}

/** A figure beside the median of its last kept runs, or beside the last one where they are too few for that. */
export function changeSince(history: readonly Kept[], { kept, value, least }: Figure): Change | null {
  if (kept === undefined) return null;
  const all = history.flatMap(({ figures }) => figures[kept] ?? []);
  if (all.length === 0) return null;
  const compared = all.slice(all.length < COMPARED.least ? -1 : -COMPARED.most);
  const before = median(compared);
  const isRegression =
    least === undefined ? value > 0 && value >= before * REGRESSION : value <= before / REGRESSION;
  return { before, runs: compared.length, isRegression };
}
