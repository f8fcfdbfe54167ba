import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tools/longest-first.ts';
import { pageTexts } from './tools/page-texts.ts';

const UNIT = ['src/**/*.test.{ts,tsx}', 'test/practice/*.test.ts', 'tools/**/*.test.ts'];
/** Tests of rooms that talk to the browser, which they replace by a fake of their own. */
const WITH_FAKES = ['store', 'messaging', 'content', 'background'].map(
  (room) => `src/${room}/**/*.test.{ts,tsx}`,
);

/** Apart from `vite.config.ts`, whose extension plugin has no place in a test run. */
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        plugins: [pageTexts()],
        test: {
          name: 'unit',
          setupFiles: ['test/unit-setup.ts'],
          include: UNIT,
          exclude: WITH_FAKES,
          // Nothing here replaces a module, so all share what they import: that takes half the time.
          isolate: false,
          maxWorkers: 2,
        },
      },
      {
        plugins: [pageTexts()],
        test: {
          name: 'unit-with-fakes',
          setupFiles: ['test/unit-setup.ts'],
          include: WITH_FAKES,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          // Files share what test/e2e/fixtures.ts starts in their worker, and the modules they import.
          isolate: false,
          // Real browsers: starting one takes seconds, and two at a time fill two cores.
          testTimeout: 30_000,
          hookTimeout: 60_000,
          // A page of the extension draws itself after it has loaded, and later on a busy machine.
          expect: { poll: { timeout: 10_000 } },
          maxWorkers: 2,
          maxConcurrency: 2,
        },
      },
    ],
  },
});
