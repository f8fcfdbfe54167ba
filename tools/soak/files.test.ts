import { expect, it } from 'vitest';
import { damagedFiles } from './files.ts';

it('takes no damaged file for what it was, and notices a reader that does', () => {
  expect(damagedFiles(100)).toMatchObject({ files: 100, takenWrong: 0 });
  expect(damagedFiles(100, true).takenWrong).toBeGreaterThan(0);
});
