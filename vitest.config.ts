import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tools/longest-first.ts';
import { pageTexts } from './tools/page-texts.ts';

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
          include: ['src/**/*.test.{ts,tsx}', 'test/practice/*.test.ts', 'tools/**/*.test.ts'],
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
