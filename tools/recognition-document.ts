import { writeFileSync } from 'node:fs';
import { ChromiumDriver } from '../harness/chromium.ts';
import { FirefoxDriver } from '../harness/firefox.ts';
import { readCorpus } from '../test/corpus/index.ts';
import { inChromium, inFirefox, type Session, sessions } from '../test/recognition/browsers.ts';
import { browserSection, DOCUMENT, problems, problemsOf } from '../test/recognition/document-sections.ts';
import { BROWSERS, type Outcome } from '../test/recognition/outcome.ts';

/**
 * Writes down how well messages are recognised on the pages of `test/corpus`, from a run over all of them:
 * `npx tsx tools/recognition-document.ts`, after a build. With `--all`, Firefox shows every page, too; then nothing
 * is written, and what went wrong is printed.
 */
export function recognitionDocument(outcomes: readonly Outcome[]): string {
  const count = (origin: Outcome['origin']) =>
    new Set(outcomes.filter((outcome) => outcome.origin === origin).map(({ name }) => name)).size;
  return [
    '# How well messages are recognised',
    '',
    `Measured with the built extension on the saved pages of \`test/corpus\`: ${count('own')} of our own, and`,
    `${count('public-report')} made after what Microsoft documents and users report in public, whose sources are in`,
    '`test/corpus/sources.json`. Chromium shows all of them, Firefox those on',
    'which the browser has a say, and one for each page kind, language and message. By',
    '`npx tsx tools/recognition-document.ts`; do not edit. `test/e2e/corpus-*.test.ts` fail where a run says otherwise.',
    'Precision is the part of all cards that belong where they are, recall the part of all messages that got the card',
    'they should. A card with another verdict than it should have counts as missed and as false. A language is that of',
    'the page; a message on it may be in English.',
    '',
    ...BROWSERS.map((browser) => browserSection(browser, outcomes)),
    '## What went wrong',
    '',
    ...problems(outcomes),
    '',
  ].join('\n');
}

/** Both browsers at once, each with one case after another. */
async function measure(all: readonly Session[]): Promise<Outcome[]> {
  const perBrowser = await Promise.all(
    BROWSERS.map((browser) => measureIn(all.filter((session) => session.browser === browser))),
  );
  const outcomes = perBrowser.flat();
  const wrong = outcomes.filter((outcome) => problemsOf(outcome).length > 0).length;
  console.log(`${outcomes.length} visits, ${wrong} not as they should be.`);
  return outcomes;
}

async function measureIn(own: readonly Session[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const session of own) {
    const driver = await (session.browser === 'Chromium' ? ChromiumDriver : FirefoxDriver).launch();
    try {
      const open = await (driver instanceof ChromiumDriver
        ? inChromium(driver, session)
        : inFirefox(driver, session));
      for (const corpusCase of session.cases) outcomes.push(await open.visit(corpusCase));
    } finally {
      await driver.close();
    }
  }
  return outcomes;
}

async function main(showsAll: boolean): Promise<void> {
  const corpus = readCorpus();
  if (!showsAll) return writeFileSync(DOCUMENT, recognitionDocument(await measure(sessions(corpus))));
  const undated = corpus.filter(({ today }) => today === undefined);
  console.log(problems(await measure(sessions(corpus, undated))).join('\n'));
}

if (process.argv[1] === import.meta.filename) await main(process.argv.includes('--all'));
