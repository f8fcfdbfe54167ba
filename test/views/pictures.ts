import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** Pictures that a person has looked at and found right. */
const KEPT = 'test/views/pictures';
/** Where a picture goes that is not like the one kept, and what differs, for looking at. */
const NOT_ALIKE = '.cache/pictures';
/** The part of a picture's pixels that may differ: versions of a browser draw a curve a little differently. */
const TOLERANCE = 0.002;

const IS_KEEPING = process.env['PICTURES'] === 'keep';

/** What is wrong with a picture; nothing where it is like the one kept, or is kept now. */
export async function compare(name: string, picture: Buffer): Promise<string[]> {
  const kept = join(KEPT, `${name}.png`);
  if (IS_KEEPING) {
    await mkdir(KEPT, { recursive: true });
    if (!existsSync(kept) || differing(PNG.sync.read(await readFile(kept)), PNG.sync.read(picture)) !== 0) {
      await writeFile(kept, picture);
    }
    return [];
  }
  if (!existsSync(kept)) return [`${name}: no picture is kept; look at it and keep it with PICTURES=keep`];
  const file = await readFile(kept);
  // The usual case, and a hundred times as quick: the same browser, and nothing has changed.
  if (picture.equals(file)) return [];
  const before = PNG.sync.read(file);
  const now = PNG.sync.read(picture);
  const drawn = new PNG({ width: before.width, height: before.height });
  const part = differing(before, now, drawn);
  if (part <= TOLERANCE) return [];
  await mkdir(NOT_ALIKE, { recursive: true });
  await writeFile(join(NOT_ALIKE, `${name}.png`), picture);
  await writeFile(join(NOT_ALIKE, `${name}.differs.png`), PNG.sync.write(drawn));
  return [
    `${name}: ${(part * 100).toFixed(1)} % differs; see ${NOT_ALIKE}, and keep it with PICTURES=keep if it is right`,
  ];
}

/** The part of the pixels that differ, beyond the smoothing of edges. */
function differing(before: PNG, now: PNG, drawn?: PNG): number {
  if (before.width !== now.width || before.height !== now.height) return 1;
  const { width, height } = before;
  const pixels = pixelmatch(before.data, now.data, drawn?.data, width, height, { threshold: 0.15 });
  return pixels / (width * height);
}
