import { writeFileSync } from 'node:fs';
import { ChromiumDriver } from '../harness/chromium.ts';
import { FirefoxDriver } from '../harness/firefox.ts';
import { readCorpus } from '../test/corpus/index.ts';
import { inChromium, inFirefox, type Session, sessions } from '../test/recognition/browsers.ts';
import { browserSection, DOCUMENT, problems, problemsOf } from '../test/recognition/document-sections.ts';
import { BROWSERS, type Outcome } from '../test/recognition/outcome.ts';

/**
 * Writes down how well messages are recognised on the pages of `test/corpus`, from a run over all of them in
 * both browsers: `npx tsx tools/recognition-document.ts`, after a build.
 */
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
    ...BROWSERS.map((browser) => browserSection(browser, outcomes)),
    '## What went wrong',
    '',
    ...problems(outcomes),
    '',
  ].join('\n');
}

/** Both browsers at once, each with one case after another. */
async function measure(): Promise<Outcome[]> {
  const all = sessions(readCorpus());
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

if (process.argv[1] === import.meta.filename) writeFileSync(DOCUMENT, recognitionDocument(await measure()));
