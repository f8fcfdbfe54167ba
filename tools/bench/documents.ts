import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure } from './figure.ts';
import type { Kept } from './history.ts';
import { asHeadlines, asTable } from './table.ts';

const ROOT = join(import.meta.dirname, '../..');

/** All figures stand in the one, the headlines in the other, each between markers that Markdown does not show. */
export const PERFORMANCE = join(ROOT, 'docs/performance.md');
export const README = join(ROOT, 'README.md');

/** Puts a run's tables into the documents. */
export function writeInto(figures: readonly Figure[], history: readonly Kept[]): void {
  for (const [file, table] of [
    [PERFORMANCE, asTable(figures, history)],
    [README, asHeadlines(figures)],
  ] as const) {
    writeFileSync(file, withTable(readFileSync(file, 'utf8'), table));
  }
}

const MARKED = /(?<=<!-- bench -->\n)[\s\S]*?(?=\n<!-- \/bench -->)/;

/** A document with another table between its markers; throws where it has none. */
export function withTable(document: string, table: string): string {
  if (!MARKED.test(document)) throw new Error('There are no <!-- bench --> markers to write between.');
  return document.replace(MARKED, () => table);
}

/** The table between a document's markers. */
export function tableIn(document: string): string {
  return MARKED.exec(document)?.[0] ?? '';
}
