import { KillableChromium, newProfile, removeProfile } from './killable.ts';
import { type Losses, lossesIn, noLosses, sum } from './losses.ts';
import type { SoakPage, Store } from './soak-page.ts';

declare const soak: SoakPage;

export interface WindowsFound extends Losses {
  readonly rounds: number;
  readonly acknowledged: number;
}

const WINDOWS = 3;
const SAVES_A_WINDOW = 8;
/** Rounds a profile is used for, so that its ledger does not grow without end. */
const ROUNDS_A_PROFILE = 50;

/** Has three windows write to one store at the same time. */
export async function windows(extension: string, store: Store, rounds: number): Promise<WindowsFound> {
  let found: WindowsFound = { ...noLosses, rounds: 0, acknowledged: 0 };
  while (found.rounds < rounds) {
    const count = Math.min(ROUNDS_A_PROFILE, rounds - found.rounds);
    const more = await windowsInProfile(extension, store, count);
    found = {
      ...sum(found, more),
      rounds: found.rounds + count,
      acknowledged: found.acknowledged + more.acknowledged,
    };
  }
  return found;
}

async function windowsInProfile(
  extension: string,
  store: Store,
  rounds: number,
): Promise<Losses & { acknowledged: number }> {
  const profile = newProfile();
  const saved = new Set<number>();
  try {
    const browser = await KillableChromium.start(profile, extension);
    try {
      const pages = [];
      for (let window = 0; window < WINDOWS; window += 1) pages.push(await browser.open());
      for (const page of pages) await page.exposeFunction('acknowledged', (nth: number) => saved.add(nth));
      for (let round = 0; round < rounds; round += 1) {
        const first = round * WINDOWS * SAVES_A_WINDOW;
        await Promise.all(
          pages.map((page, window) =>
            page.evaluate(([how, from, most]) => soak.write(how, from, most), [
              store,
              first + window * SAVES_A_WINDOW,
              SAVES_A_WINDOW,
            ] as const),
          ),
        );
      }
      const [page] = pages;
      const last = page === undefined ? null : await page.evaluate(() => soak.look());
      return { ...lossesIn(saved, last), acknowledged: saved.size };
    } finally {
      await browser.kill();
    }
  } finally {
    removeProfile(profile);
  }
}
