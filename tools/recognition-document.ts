import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CASE_KINDS, readCorpus } from '../test/corpus/index.ts';
import { openSitting, type Sitting, sittings } from '../test/recognition/browsers.ts';
import { BROWSERS, type BrowserName, type Outcome } from '../test/recognition/outcome.ts';
import { exampleScores } from './example-scores.ts';

/**
 * Writes down how well messages are recognised on the pages of `test/corpus`, from a run over all of them in
 * both browsers: `npx tsx tools/recognition-document.ts`, after a build.
 */
export const DOCUMENT = join(import.meta.dirname, '../docs/recognition.md');

export function recognitionDocument(outcomes: readonly Outcome[]): string {
  const pages = new Set(outcomes.map(({ name }) => name)).size;
  return [
    '# How well messages are recognised',
    '',
    `Measured on the ${pages} saved pages of \`test/corpus\`, with the built extension in both browsers, by`,
    '`npx tsx tools/recognition-document.ts`; do not edit. `test/e2e/corpus-*.test.ts` fail where a run says otherwise.',
    'Precision is the part of all cards that belong where they are, recall the part of all messages that got the card',
    'they should. A card with another verdict than it should have counts as missed and as false.',
    '',
    ...BROWSERS.map((browser) => chapter(browser, outcomes)),
    '## What went wrong',
    '',
    ...problems(outcomes),
    '',
    ...exampleScores(),
  ].join('\n');
}

/** What a run in one browser gave. */
export function chapter(browser: BrowserName, outcomes: readonly Outcome[]): string {
  const own = outcomes.filter((outcome) => outcome.browser === browser);
  const rows = CASE_KINDS.map((kind) =>
    row(
      kind,
      own.filter((outcome) => outcome.kind === kind),
    ),
  );
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const head = ['kind', 'pages', 'messages', 'found', 'missed', 'false', 'precision', 'recall'];
  return [
    `## ${browser}`,
    '',
    line(head),
    line(head.map((_, nth) => (nth === 0 ? '---' : '---:'))),
    ...[...rows, row('all', own)].map(line),
    '',
  ].join('\n');
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

function problems(outcomes: readonly Outcome[]): string[] {
  const lines = CASE_KINDS.flatMap((kind) => outcomes.filter((outcome) => outcome.kind === kind)).flatMap(
    (outcome) =>
      problemsOf(outcome).map((problem) => `- \`${outcome.name}\`, ${outcome.browser}: ${problem}`),
  );
  return lines.length === 0 ? ['Nothing.'] : lines.sort();
}

/** What is wrong with a case, a line each; none where all is well. */
export function problemsOf({ missed, mistaken, otherwise }: Outcome): string[] {
  return [
    ...missed.map((card) => `missed ${card}`),
    ...mistaken.map((card) => `false ${card}`),
    ...otherwise,
  ];
}

/** Both browsers at once, each with one case after another. */
async function measure(): Promise<Outcome[]> {
  const all = sittings(readCorpus());
  const perBrowser = await Promise.all(
    BROWSERS.map((browser) => measureIn(all.filter((sitting) => sitting.browser === browser))),
  );
  const outcomes = perBrowser.flat();
  const wrong = outcomes.filter((outcome) => problemsOf(outcome).length > 0).length;
  console.log(`${outcomes.length} visits, ${wrong} not as they should be.`);
  return outcomes;
}

async function measureIn(own: readonly Sitting[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const sitting of own) {
    const open = await openSitting(sitting);
    try {
      for (const corpusCase of sitting.cases) outcomes.push(await open.visit(corpusCase));
    } finally {
      await open.close();
    }
  }
  return outcomes;
}

if (process.argv[1] === import.meta.filename) writeFileSync(DOCUMENT, recognitionDocument(await measure()));
