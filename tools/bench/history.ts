import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as v from 'valibot';
import type { Figure } from './figure.ts';
import { median } from './statistics.ts';

const FILE = 'bench/history.jsonl';
const MOST_LINES = 200;
/** How many earlier runs a figure is compared with. */
const COMPARED = 5;
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

/** The median of a figure's last kept runs, and whether it is now worse than that by a fifth or more. */
export function changeSince(
  history: readonly Kept[],
  { kept, value, least }: Figure,
): { readonly median: number; readonly isRegression: boolean } | null {
  if (kept === undefined) return null;
  const before = history.flatMap(({ figures }) => figures[kept] ?? []).slice(-COMPARED);
  if (before.length === 0) return null;
  const usual = median(before);
  const isRegression =
    least === undefined ? value > 0 && value >= usual * REGRESSION : value <= usual / REGRESSION;
  return { median: usual, isRegression };
}
