import { join } from 'node:path';
import { CASE_KINDS } from '../corpus/index.ts';
import { PAGE_LANGUAGES } from '../corpus/page-language.ts';
import type { BrowserName, Outcome } from './outcome.ts';

/** The file in which the last full measurement is kept; `tools/recognition-document.ts` writes it. */
export const DOCUMENT = join(import.meta.dirname, '../../docs/recognition.md');

/** The section of the document about a run in one browser. */
export function browserSection(browser: BrowserName, outcomes: readonly Outcome[]): string {
  const seen = outcomes.filter((outcome) => outcome.browser === browser);
  const own = seen.filter(({ origin }) => origin === 'own');
  const reported = seen.filter(({ origin }) => origin === 'public-report');
  return [
    `## ${browser}`,
    '',
    '### Pages of our own',
    '',
    ...table('kind', CASE_KINDS, own, ({ kind }) => kind),
    '',
    ...table('language', LANGUAGES, own, ({ language }) => language),
    '',
    '### Pages from public reports',
    '',
    ...table('language', LANGUAGES, reported, ({ language }) => language),
    '',
  ].join('\n');
}

const LANGUAGES = [...PAGE_LANGUAGES, 'other'] as const;
const HEAD = ['pages', 'messages', 'found', 'missed', 'false', 'precision', 'recall'];

/** A row for each part that has pages, and one for all. */
function table<Part extends string>(
  what: string,
  parts: readonly Part[],
  outcomes: readonly Outcome[],
  partOf: (outcome: Outcome) => Part,
): string[] {
  const rows = parts
    .map((part) => [part, outcomes.filter((outcome) => partOf(outcome) === part)] as const)
    .filter(([, among]) => among.length > 0)
    .map(([part, among]) => row(part, among));
  const head = [what, ...HEAD];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [head, head.map((_, nth) => (nth === 0 ? '---' : '---:')), ...rows, row('all', outcomes)].map(line);
}

function row(name: string, outcomes: readonly Outcome[]): string[] {
  const sum = (count: (outcome: Outcome) => number) =>
    outcomes.reduce((total, outcome) => total + count(outcome), 0);
  const expected = sum((outcome) => outcome.expected);
  const found = sum((outcome) => outcome.found);
  const missed = sum((outcome) => outcome.missed.length);
  const mistaken = sum((outcome) => outcome.mistaken.length);
  const counts = [outcomes.length, expected, found, missed, mistaken].map(String);
  return [name, ...counts, part(found, found + mistaken), part(found, expected)];
}

function part(some: number, all: number): string {
  return all === 0 ? '' : (some / all).toFixed(3);
}

export function problems(outcomes: readonly Outcome[]): string[] {
  const lines = CASE_KINDS.flatMap((kind) => outcomes.filter((outcome) => outcome.kind === kind)).flatMap(
    (outcome) =>
      problemsOf(outcome).map((problem) => `- \`${outcome.name}\`, ${outcome.browser}: ${problem}`),
  );
  return lines.length === 0 ? ['Nothing.'] : lines.sort();
}

/** What is wrong with a case, a line each. */
export function problemsOf({ missed, mistaken, otherwise }: Outcome): string[] {
  return [
    ...missed.map((card) => `missed ${card}`),
    ...mistaken.map((card) => `false ${card}`),
    ...otherwise,
  ];
}
