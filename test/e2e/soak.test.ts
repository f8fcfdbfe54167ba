import { expect, test } from 'vitest';
import { soakExtension } from '../../harness/soak/extension.ts';
import { kills } from '../../harness/soak/kills.ts';
import { hasLosses } from '../../harness/soak/losses.ts';
import { windows } from '../../harness/soak/windows.ts';

/** A short sample of `npm run soak`, which tries the same for many minutes. */

test('nothing that was called saved is lost in a kill, and a store that drops saves is found out', async () => {
  const extension = await soakExtension('.cache/soak-sample');
  // The database is deleted after each kill.
  const found = await kills(extension, { store: 'product', kills: 1, deleteEvery: 1, leastSaves: 3 });
  expect(found).toMatchObject({ lost: 0, doubled: 0, halfWritten: 0, foldedWrong: 0, deletions: 1 });
  expect(found.restorations).toBe(1);
  expect(hasLosses(await windows(extension, 'forgetful', 1))).toBe(true);
}, 60_000);
