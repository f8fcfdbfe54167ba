import { parseArgs } from 'node:util';
import { ChromiumDriver } from '../harness/chromium.ts';
import { chips } from './bench/chips.ts';
import { core } from './bench/core.ts';
import { writeInto } from './bench/documents.ts';
import type { Figure } from './bench/figure.ts';
import { firstCard } from './bench/first-card.ts';
import { frames } from './bench/frames.ts';
import { keep, readHistory } from './bench/history.ts';
import { importing } from './bench/importing.ts';
import { opening } from './bench/opening.ts';
import { packing } from './bench/packing.ts';
import { pasted } from './bench/pasted.ts';
import { quietPage } from './bench/quiet-page.ts';
import { saving } from './bench/saving.ts';
import { scans } from './bench/scans.ts';
import { sizes } from './bench/sizes.ts';
import { storms } from './bench/storms.ts';
import { asTable } from './bench/table.ts';

/** The parts of the bench by their names, in the order in which they are shown. */
const PARTS: Readonly<Record<string, (driver: ChromiumDriver) => Figure[] | Promise<Figure[]>>> = {
  sizes,
  scan: scans,
  card: firstCard,
  chips,
  storm: storms,
  frames,
  quiet: quietPage,
  core,
  pasted,
  opening,
  saving,
  importing,
  packing,
};
/** Names for several parts at once. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  recognition: ['scan', 'card', 'storm', 'frames', 'quiet'],
};

/**
 * Measures sizes and speed of the built extension: `npm run bench`. After `--`: `--only scan,storm` for some
 * parts, `--json` for programs, `--write` to put the tables into the documents, `--keep` to add the run to the
 * history that later runs are compared with.
 */
const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    json: { type: 'boolean' },
    write: { type: 'boolean' },
    keep: { type: 'boolean' },
  },
});
// A table of some parts would pass for the whole.
if (values.write && values.only !== undefined) throw new Error('Only a run of all parts can be written.');
const names = values.only?.split(',').flatMap((name) => GROUPS[name] ?? [name]) ?? Object.keys(PARTS);

const driver = await ChromiumDriver.launch();
try {
  const figures: Figure[] = [];
  for (const name of names) {
    const measure = PARTS[name];
    if (measure === undefined) {
      throw new Error(
        `There is no part ${name}; there are ${[...Object.keys(PARTS), ...Object.keys(GROUPS)].join(', ')}.`,
      );
    }
    figures.push(...(await measure(driver)));
  }
  console.log(values.json ? JSON.stringify(figures, null, 1) : asTable(figures, readHistory()));
  if (values.write) writeInto(figures, readHistory());
  if (values.keep) keep(figures);
} finally {
  await driver.close();
}
