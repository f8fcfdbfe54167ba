import { ChromiumDriver } from '../test/driver/chromium.ts';
import { core } from './bench/core.ts';
import { firstScan } from './bench/first-scan.ts';
import { opening } from './bench/opening.ts';
import { quietPage } from './bench/quiet-page.ts';
import { sizes } from './bench/sizes.ts';
import { asTable } from './bench/table.ts';

/** Measures sizes and speed of the built extension: `npm run bench`, with `-- --json` for programs. */
const driver = await ChromiumDriver.launch();
try {
  const figures = [
    ...sizes(),
    ...(await firstScan(driver)),
    ...(await quietPage(driver)),
    ...core(),
    ...(await opening()),
  ];
  console.log(process.argv.includes('--json') ? JSON.stringify(figures, null, 1) : asTable(figures));
} finally {
  await driver.close();
}
